import { useId, useState } from 'react'
import { useWords } from '#i18n/words.tsx'
import { parseAmount, type Amount } from './amount.ts'
import styles from './Threshold.module.css'

interface AmountFieldProps {
  readonly label: string
  /** The threshold that holds; null for none. */
  readonly min: number | null
  readonly format: (value: number) => string
  readonly onAmount: (min: number | null) => void
}

/** A field that takes 2000万, 1.5亿, 40 or 一亿. What it cannot read stays in it, with a sentence that says why. */
export function AmountField({ label, min, format, onAmount }: AmountFieldProps) {
  const { t } = useWords()
  const messageId = useId()
  // A draft belongs to the threshold it was started on: when the slider moves, the draft is out of date.
  const [draft, setDraft] = useState<{ readonly text: string; readonly on: number | null } | null>(null)
  const [refused, setRefused] = useState<Extract<Amount, { kind: 'refused' }>['why'] | null>(null)
  const isDraft = draft !== null && draft.on === min
  const text = isDraft ? draft.text : min === null ? '' : format(min)
  const why = isDraft ? refused : null

  const commit = () => {
    if (!isDraft) return
    const amount = parseAmount(draft.text)
    if (amount.kind === 'refused') {
      setRefused(amount.why)
      return
    }
    setDraft(null)
    setRefused(null)
    onAmount(amount.kind === 'none' ? null : amount.value)
  }
  return (
    <>
      <span className={styles['field']}>
        <span aria-hidden="true">≥</span>
        <input
          type="text"
          aria-label={label}
          aria-invalid={why !== null || undefined}
          aria-describedby={why === null ? undefined : messageId}
          placeholder={t('filters.min.placeholder')}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            setDraft({ text: event.target.value, on: min })
            setRefused(null)
          }}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Enter') commit()
            if (event.key === 'Escape' && isDraft) {
              event.preventDefault()
              setDraft(null)
              setRefused(null)
            }
          }}
        />
      </span>
      {why !== null && (
        <p id={messageId} role="alert" className={styles['refused']}>
          {why === 'unreadable' ? t('filters.refused.unreadable', { text }) : t(`filters.refused.${why}`)}
        </p>
      )}
    </>
  )
}
