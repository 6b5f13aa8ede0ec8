import type { TimeBasis } from '#domain/codes.ts'
import { formatPeriod } from './date.ts'
import { useWords } from './words.tsx'

/** A date or interval with a mark for where it comes from, unless the text states it. */
export function PeriodText({ period, basis }: { readonly period: string; readonly basis: TimeBasis }) {
  const { lang, labels } = useWords()
  const mark = labels.timeBasisMark[basis]
  return (
    <span className="period">
      <span className="nowrap">{formatPeriod(period, lang)}</span>
      {mark !== '' && <span className="basis"> {mark}</span>}
    </span>
  )
}
