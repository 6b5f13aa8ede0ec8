/** One indicator as tables. */
import type { FigureModel } from '#figures/model.ts'
import { rowTables } from '#figures/kinds/board/table.ts'
import { longSentencesOf } from '#figures/longSentence.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import type { Sentences } from '#figures/sentence.ts'
import { sourceSign, type Table } from '#figures/table.ts'
import { figuresOfDerived } from './model.ts'

/** @returns tables that may have no row */
export function summaryTables(model: FigureModel<'summary'>, say: Sentences): readonly Table[] {
  return [...rowTables(model, say, [model.row]), derivedTable(model, say)]
}

/** What is derived, with the sum or division and the sources of its figures. */
function derivedTable(model: FigureModel<'summary'>, say: Sentences): Table {
  const { table } = longPhrasesOf(say.context)
  const { derivedWords, phrases } = longSentencesOf(say)
  return {
    caption: phrases.derived.title,
    columns: [phrases.derived.name, phrases.derived.arithmetic, table.date, table.source],
    rows: model.derived.map((derived) => {
      const { name, arithmetic } = derivedWords(derived)
      const figures = figuresOfDerived(derived)
      const once = (texts: readonly string[]) => [...new Set(texts)].join(say.separator)
      return [name, arithmetic, once(figures.map(say.date)), once(figures.map((figure) => sourceSign(model, say, figure)))]
    }),
  }
}
