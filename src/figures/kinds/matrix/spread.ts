/** Who writes of an instrument, in words. */
import type { MatrixRow } from '#figures/model.ts'
import type { Sentences } from '#figures/sentence.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { areasAsked, isWritten, spreadOf } from './model.ts'

/** So many areas are named; of more it is said how many they are. */
const mostNamed = 2

/** 各地都写到, 仅江津写到, 江北、綦江写到, 3地写到; a reference that writes of it as well stands apart: 3地、全市写到. */
export function spreadWords(say: Sentences, row: MatrixRow): string {
  const { context } = say
  const words = longPhrasesOf(context).spread
  const spread = spreadOf(context.dataset, row)
  if (spread === 'common') return words.common
  const writing = row.cells.filter(isWritten).map(({ area }) => area)
  const [only] = writing
  if (only === undefined) return say.absence('not-mentioned')
  if (spread === 'only') return words.only(say.areaShort(only))
  const peers = areasAsked(
    context.dataset,
    row.cells.map(({ area }) => area),
  )
  const among = writing.filter((area) => peers.includes(area))
  const whole = writing.find((area) => !peers.includes(area))
  return words.some(
    among.length > mostNamed ? [words.counted(among.length)] : among.map(say.areaShort),
    whole === undefined ? null : say.areaShort(whole),
  )
}
