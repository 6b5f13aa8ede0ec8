import type { Observation } from '#domain/model.ts'
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
