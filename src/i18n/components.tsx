/** Components that print a figure, a date or a text of the dataset in the language of the page. */
import type { TimeBasis } from '#domain/codes.ts'
import type { Observation } from '#domain/model.ts'
import { formatPeriod } from './format.ts'
import { languageOf } from './language.ts'
import { printedFigure } from './printed.ts'
import { useWords } from './words.tsx'

/** A figure as printed; in English the same in English words, with the Chinese as printed at hand. Number and unit never part. */
export function FigureValue({ figure }: { readonly figure: Observation }) {
  const { lang } = useWords()
  const { words } = printedFigure(figure)
  const printed = words.map((word) =>
    word.strong ? <b key={word.text}>{word.text}</b> : <span key={word.text}>{word.text}</span>,
  )
  if (lang === 'zh') return <span className="figure">{printed}</span>
  return (
    <span title={words.map((word) => word.text).join('')}>
      <b>{languageOf(lang).value(figure)}</b>
    </span>
  )
}

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

interface FreeTextProps {
  readonly text: string
  /** English of Chinese free text, as the dataset carries it. */
  readonly english: ReadonlyMap<string, string>
}

/** Chinese free text of the dataset, in English where the page is English and the dataset has it; else marked as Chinese. */
export function FreeText({ text, english }: FreeTextProps) {
  const { lang } = useWords()
  if (lang === 'zh') return text
  const translation = english.get(text)
  return translation ?? <span lang="zh-CN">{text}</span>
}
