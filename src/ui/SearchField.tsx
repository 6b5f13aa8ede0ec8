import { useEffect, useRef, useState } from 'react'
import styles from './SearchField.module.css'

interface SearchFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly clearLabel: string
  /** The text that holds now. */
  readonly text: string
  readonly onText: (text: string) => void
}

/** How long typing must rest before the text is handed on. */
const restMs = 160

/** A search field. It keeps the text while it is being typed, composed characters included, and hands it on when typing rests. */
export function SearchField({ label, placeholder, clearLabel, text, onText }: SearchFieldProps) {
  // `from` is the text the draft was started on: when somebody else changes the text, the draft is out of date.
  const [draft, setDraft] = useState({ text, from: text })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const field = useRef<HTMLInputElement>(null)
  const shown = draft.from === text ? draft.text : text

  useEffect(() => () => clearTimeout(timer.current), [])

  const handOn = (next: string) => {
    clearTimeout(timer.current)
    if (next === text) return
    setDraft({ text: next, from: next })
    onText(next)
  }
  const type = (next: string, composing: boolean) => {
    clearTimeout(timer.current)
    setDraft({ text: next, from: text })
    if (!composing) timer.current = setTimeout(() => handOn(next), restMs)
  }

  return (
    <div className={styles['field']} role="search">
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M11 11l4 4" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={shown}
        onChange={(event) => type(event.target.value, event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)}
        onCompositionEnd={(event) => type(event.currentTarget.value, false)}
        onBlur={() => handOn(shown)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') handOn(shown)
          if (event.key === 'Escape' && shown !== '') {
            event.preventDefault()
            handOn('')
          }
        }}
      />
      {shown !== '' && (
        <button
          type="button"
          aria-label={clearLabel}
          onClick={() => {
            handOn('')
            setDraft({ text: '', from: text })
            field.current?.focus()
          }}
        >
          ×
        </button>
      )}
    </div>
  )
}
