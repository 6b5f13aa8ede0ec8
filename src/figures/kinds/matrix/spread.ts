/** How far an instrument is spread, in words. */
import type { MatrixRow, PolicyRow } from '#figures/model.ts'
import type { Sentences } from '#figures/sentence.ts'
import { isWritten } from './model.ts'
import { longPhrasesOf } from '#i18n/language.ts'

/** 各地都写到, 部分地区写到; an instrument that a single area writes of names it: 仅江津写到. */
export function spreadWords(say: Sentences, row: MatrixRow, spread: PolicyRow['spread']): string {
  const { onlyBy, spread: words } = longPhrasesOf(say.context)
  const only = row.cells.find(isWritten)
  return spread === 'only' && only !== undefined ? onlyBy(say.areaShort(only.area)) : words[spread]
}
