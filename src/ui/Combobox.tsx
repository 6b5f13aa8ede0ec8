import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import styles from './Combobox.module.css'

interface ComboboxProps<Option> {
  /** The name of the field, spoken. */
  readonly label: string
  readonly placeholder: string
  /** What can be chosen for what was typed; for an empty text what is offered at once. */
  readonly optionsFor: (typed: string) => readonly Option[]
  /** Different for each option. */
  readonly keyOf: (option: Option) => string
  /** What stands in the row of an option; its text is its spoken name. */
  readonly drawn: (option: Option) => ReactNode
  readonly onChoose: (option: Option) => void
  /** What is said of the list, also to who does not see it: how many there are, or that there is none. */
  readonly said: (count: number) => string
}

/** So many options are drawn: a reader types on before reading more. */
const mostDrawn = 60

/**
 * An editable combobox with a list (WAI-ARIA APG, manual selection): arrows walk, Enter takes the marked option, else, once something
 * was typed, the first; Esc closes the list, then empties the field. What is chosen is handed on, and the field is empty again.
 */
export function Combobox<Option>({
  label,
  placeholder,
  optionsFor,
  keyOf,
  drawn,
  onChoose,
  said,
}: ComboboxProps<Option>): ReactNode {
  const id = useId()
  const [{ text, isOpen, marked }, setState] = useState(closed)
  const options = isOpen ? optionsFor(text).slice(0, mostDrawn) : []
  const optionId = (index: number) => `${id}-${index}`
  const choose = (option: Option | undefined) => {
    if (option === undefined) return
    setState(closed)
    onChoose(option)
  }

  useEffect(() => {
    if (marked !== null) document.getElementById(`${id}-${marked}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, marked])

  const onKey = (event: KeyboardEvent) => {
    // The keys of an input method belong to it.
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        setState({ text, isOpen: true, marked: isOpen ? step(event.key, marked, options.length) : null })
        break
      case 'Enter':
        if (!isOpen) return
        choose(options[marked ?? (text === '' ? options.length : 0)])
        break
      case 'Escape':
        if (!isOpen && text === '') return
        setState(isOpen ? { text, isOpen: false, marked: null } : closed)
        break
      default:
        return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={styles['combobox']}>
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isOpen && options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={marked === null ? undefined : optionId(marked)}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={(event) => setState({ text: event.target.value, isOpen: true, marked: null })}
        onClick={() => setState({ text, isOpen: true, marked })}
        onBlur={() => setState({ text, isOpen: false, marked: null })}
        onKeyDown={onKey}
      />
      <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true" focusable="false">
        <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M11 11l4 4" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        tabIndex={-1}
        className={styles['list']}
        hidden={!isOpen || options.length === 0}
        // The field keeps the focus, so that a press does not close the list before it is a choice.
        onMouseDown={(event) => event.preventDefault()}
      >
        {options.map((option, index) => (
          <button
            key={keyOf(option)}
            type="button"
            id={optionId(index)}
            role="option"
            aria-selected={index === marked}
            tabIndex={-1}
            className={styles['option']}
            onClick={() => choose(option)}
          >
            {drawn(option)}
          </button>
        ))}
      </div>
      <p role="status" className={options.length === 0 ? styles['none'] : 'spoken'} data-open={isOpen || undefined}>
        {isOpen ? said(options.length) : ''}
      </p>
    </div>
  )
}

interface State {
  readonly text: string
  readonly isOpen: boolean
  /** Index of the option that Enter takes; null for none. */
  readonly marked: number | null
}

const closed: State = { text: '', isOpen: false, marked: null }

/** The next or the previous option, from the last to the first and back; none of none. */
function step(key: 'ArrowDown' | 'ArrowUp', from: number | null, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return from === null ? 0 : (from + 1) % count
  return ((from ?? 0) - 1 + count) % count
}
