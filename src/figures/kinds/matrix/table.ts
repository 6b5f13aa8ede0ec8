/** Policies as a table. */
import type { FigureHead, MatrixCell, MatrixRow, PolicyRow } from '#figures/model.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import type { Sentences } from '#figures/sentence.ts'
import type { Table } from '#figures/table.ts'
import { spreadWords } from './spread.ts'
import { wordsOf } from '#i18n/words.tsx'

/** Instruments × areas with the names of the policies; in a comparison also how far an instrument is spread. */
export function matrixTable(model: Pick<FigureHead, 'areas'>, say: Sentences, rows: readonly (MatrixRow | PolicyRow)[]): Table {
  const { table } = longPhrasesOf(say.context)
  const spread = rows.some((row) => 'spread' in row)
  return {
    caption: table.policies,
    columns: [table.instrument, ...model.areas.map((area) => say.area(area)), ...(spread ? [table.spread] : [])],
    rows: rows.map((row) => [
      say.instrument(row.instrument),
      ...row.cells.map((cell) => policyWords(cell, say)),
      ...('spread' in row ? [spreadWords(say, row)] : []),
    ]),
  }
}

function policyWords({ policies, leftOut, unread = false }: MatrixCell, say: Sentences): string {
  if (unread) return say.absence('unread')
  if (policies.length > 0) return policies.map(say.policy).join(say.separator)
  return leftOut > 0 ? wordsOf(say.lang).t('policies.leftOut', { n: leftOut }) : say.absence('not-mentioned')
}
