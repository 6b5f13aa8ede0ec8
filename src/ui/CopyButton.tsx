import { useEffect, useRef, useState, type ClipboardEvent } from 'react'
import { copyText, plainOf, type RichText } from './clipboard.ts'
import styles from './CopyButton.module.css'

interface CopyButtonProps {
  /** `solid` for the one thing to do here, `line` for others, `text` where there is little room. */
  readonly look: 'solid' | 'line' | 'text'
  readonly label: string
  /** Spoken name where the label alone does not say what is copied; it begins with the label. */
  readonly spoken?: string
  /** Shown and spoken when it worked. */
  readonly done: string
  /** What to do when the browser does not let the page write to the clipboard. */
  readonly denied: string
  /** With its rich form where a document should get more than plain text. */
  readonly text: string | RichText
}

/**
 * Copies a text. Where that is not possible the text is shown, selected, with a sentence; what is copied from there by hand is the same,
 * its rich form included.
 */
export function CopyButton({ look, label, spoken = label, done, denied, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly kind: 'done' | 'denied' } | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  // An outcome belongs to the text it was reached with.
  const plain = plainOf(text)
  const kind = outcome?.text === plain ? outcome.kind : null

  useEffect(() => {
    if (kind === 'denied') {
      field.current?.focus()
      field.current?.select()
    }
  }, [kind])

  const copy = async () => {
    setOutcome({ text: plain, kind: (await copyText(text)) ? 'done' : 'denied' })
  }
  return (
    <div className={styles['copy']}>
      <button type="button" className={styles[look === 'text' ? 'small' : look]} aria-label={spoken} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className={styles['status']}>
        {kind === 'done' ? done : kind === 'denied' ? denied : ''}
      </span>
      {kind === 'denied' && (
        <textarea
          ref={field}
          className={styles['text']}
          aria-label={spoken}
          readOnly
          rows={4}
          value={plain}
          onCopy={(event) => copyBoth(event, text)}
        />
      )}
    </div>
  )
}

/** Copying by hand needs no permission and takes the rich form along, if all of the text is selected. */
function copyBoth(event: ClipboardEvent<HTMLTextAreaElement>, text: string | RichText): void {
  const { selectionStart, selectionEnd, value } = event.currentTarget
  if (typeof text === 'string' || selectionStart !== 0 || selectionEnd !== value.length) return
  event.clipboardData.setData('text/plain', text.plain)
  event.clipboardData.setData('text/html', text.rich)
  event.preventDefault()
}
