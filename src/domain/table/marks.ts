/** What stands in cells beside words and numbers: marks of footnotes, and signs that there is no figure. */
import { normalForm } from '#domain/reading/normalForm.ts'

/** Circled and raised numerals, stars and daggers, 注1 and [1]. A raised 2 or 3 behind a letter of a unit is none. */
const markSource =
  '[\\u2460-\\u2487\\u24ea\\u24f5-\\u24fe\\u2776-\\u2793\\u3220-\\u3229\\u3280-\\u3289\\u00b9\\u2070\\u2074-\\u2079\\u2020\\u2021*＊※△▲☆★§]|(?<![a-zA-Z])[\\u00b2\\u00b3]|\\[\\d{1,2}\\]|［\\d{1,2}］|〔\\d〕|[(\uff08]注\\d{0,2}[)\uff09]|注\\d{1,2}'
const atEnd = new RegExp(`(?:\\s?(?:${markSource}))+$`)
const atStart = new RegExp(`^(?:(?:[*＊※△▲☆★#]|\\[\\d{1,2}\\])\\s?)+`)

export interface Unmarked {
  readonly words: string
  /** Each mark as printed; none where the words bear none. */
  readonly marks: readonly string[]
}

const anyMark = new RegExp(markSource, 'g')
const mayBearMark = /[^\s\d.,%\u4e00-\u9fff]/

/** Words without the marks of footnotes before and behind them. */
export function unmarked(words: string): Unmarked {
  if (!mayBearMark.test(words) && !words.includes('注')) return { words, marks: [] }
  const tail = atEnd.exec(words)?.[0] ?? ''
  const rest = words.slice(0, words.length - tail.length)
  const head = atStart.exec(rest)?.[0] ?? ''
  const left = rest.slice(head.length).trim()
  // A cell that is nothing but a mark says something by it.
  if (left === '') return { words, marks: [] }
  const marks = [...(head.match(/[^\s]+/g) ?? []), ...(tail.match(anyMark) ?? [])]
  return { words: left, marks }
}

/** Which mark a note explains: the one it begins with. */
export function markOfNote(note: string): string | null {
  return new RegExp(`^(?:注[:：]?\\s*)?(${markSource}|[*＊※△▲#])`).exec(note)?.[1] ?? null
}

/** Why a cell of a column of figures holds no figure. `blank` says nothing; every other is something the table says. */
export const absentKinds = ['blank', 'dash', 'too-small', 'not-published', 'not-applicable', 'none'] as const
/**
 * `dash`: a stroke, which each table explains in its own way · `too-small`: … for less than the unit · `not-published`: 未公布, 暂无, 不详 ·
 * `not-applicable`: 不适用, × · `none`: 无, which may mean 0.
 */
export type AbsentKind = (typeof absentKinds)[number]

const signs: readonly (readonly [kind: AbsentKind, words: RegExp])[] = [
  ['blank', /^$/],
  ['dash', /^[-~_/\\|·.]+$/],
  ['too-small', /^(?:\.{3,}|…+)$/],
  [
    'not-published',
    /^(?:未(?:公布|统计|发布|提供|报送|上报|填报|掌握|核定)|暂(?:无|缺)(?:数据)?|无(?:数据|统计|资料)|不详|缺(?:失|报|数)?|待(?:定|核|补|报)|保密|空缺|n\.?a\.?n?|n\/a|null|none|tbd|\?+)$/i,
  ],
  ['not-applicable', /^(?:不适用|不涉及|×+|x|无此项)$/i],
  ['none', /^(?:无|没有)$/],
]

/** Why words are no figure, where they are one of the signs for it; `null` for all else, and for 0. */
export function absentKindOf(words: string): AbsentKind | null {
  if (words.length < 2) return words === '' ? 'blank' : (singleSigns.get(words) ?? (/\d/.test(words) ? null : kindOfSign(words)))
  return kindOfSign(words)
}

/** What most tables have, without further ado. */
const singleSigns: ReadonlyMap<string, AbsentKind> = new Map([
  ['—', 'dash'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['…', 'too-small'],
  ['无', 'none'],
])

function kindOfSign(words: string): AbsentKind | null {
  if (/^[.…]{1,}$/.test(words) && (words.includes('…') || words.length >= 3)) return 'too-small'
  if (/\d/.test(words)) return null
  const plain = normalForm(words).text.replace(/\s/g, '')
  return signs.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}
