import { useEffect, useRef, useState, type ClipboardEvent } from 'react'
import styles from './CopyButton.module.css'

/** A text in two forms: plain, and as HTML for whatever takes rich text. Both say the same. */
export interface RichText {
  readonly plain: string
  readonly rich: string
}

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
  /** With its rich form where a document should get more than plain text; what makes it, always the same, where that takes time. */
  readonly text: Text | (() => Text)
}

type Text = string | RichText

interface Outcome {
  /** What it belongs to. */
  readonly of: string | (() => Text)
  readonly kind: 'done' | 'denied'
  readonly text: Text
}

/**
 * Copies a text. Where that is not possible the text is shown, selected, with a sentence; what is copied from there by hand is the same,
 * its rich form included.
 */
export function CopyButton({ look, label, spoken = label, done, denied, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  // An outcome belongs to the text it was reached with.
  const of = typeof text === 'function' ? text : plainOf(text)
  const kind = outcome?.of === of ? outcome.kind : null

  useEffect(() => {
    if (kind === 'denied') {
      field.current?.focus()
      field.current?.select()
    }
  }, [kind])

  const copy = async () => {
    const now = typeof text === 'function' ? text() : text
    setOutcome({ of, text: now, kind: (await copyText(now)) ? 'done' : 'denied' })
  }
  return (
    <div className={styles['copy']}>
      <button type="button" className={styles[look === 'text' ? 'small' : look]} aria-label={spoken} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className={styles['status']}>
        {kind === 'done' ? done : kind === 'denied' ? denied : ''}
      </span>
      {outcome !== null && kind === 'denied' && (
        <textarea
          ref={field}
          className={styles['text']}
          aria-label={spoken}
          readOnly
          rows={4}
          value={plainOf(outcome.text)}
          onCopy={(event) => copyBoth(event, outcome.text)}
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

/** Puts a text on the clipboard; false where the browser has none (a page without https) or refuses. */
async function copyText(text: string | RichText): Promise<boolean> {
  if (!('clipboard' in navigator)) return false
  if (typeof text !== 'string' && (await wrote(() => navigator.clipboard.write([itemOf(text)])))) return true
  return wrote(() => navigator.clipboard.writeText(plainOf(text)))
}

/** The text without what only rich text has. */
function plainOf(text: string | RichText): string {
  return typeof text === 'string' ? text : text.plain
}

async function wrote(write: () => Promise<void>): Promise<boolean> {
  try {
    await write()
    return true
  } catch {
    return false
  }
}

/** @throws {ReferenceError} where the browser has no clipboard for anything but plain text */
function itemOf({ plain, rich }: RichText): ClipboardItem {
  return new ClipboardItem({
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([rich], { type: 'text/html' }),
  })
}
