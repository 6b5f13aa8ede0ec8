/** What a draft is easily taken for: the same number of another thing beside it, or money of another kind. */
import type { Dataset, Observation } from '#domain/model.ts'
import { clausesOf, pieceAt, sentencesOf } from '#domain/suggest/passage.ts'
import type { Draft, DraftFields } from './draft.ts'

/** Money that was paid, that is set aside, or that a fund has: three things that a text names side by side. */
export type MoneyKind = 'paid' | 'set-aside' | 'fund'

export type LookAlike =
  /** The same number in the same sentence, of another thing. */
  | { readonly kind: 'beside'; readonly printed: string }
  /** The same number of the same area, recorded of another indicator. */
  | { readonly kind: 'recorded'; readonly figure: Observation }
  | { readonly kind: 'money'; readonly money: MoneyKind }

const moneyWords: readonly (readonly [kind: MoneyKind, words: RegExp])[] = [
  ['fund', /基金/],
  ['paid', /兑现|发放|拨付|支付|支出/],
  ['set-aside', /安排|预算|设立|落实/],
]

const sameNumber = (a: DraftFields, b: DraftFields) => a.value !== null && a.value === b.value && a.unitMult === b.unitMult

/** What the number of an indicator below this is of many other things as well. */
const leastTelling = 10

/** What a draft is easily taken for, by its own text and by what is recorded of its area. */
export function lookAlikesOf(
  { observations }: Dataset,
  text: string,
  drafts: readonly Draft[],
  draft: Draft,
): readonly LookAlike[] {
  const { fields, place } = draft
  const indicator = fields.counting?.indicator
  const recorded = observations.find(
    (figure) =>
      figure.refArea === fields.area &&
      figure.obsValue === fields.value &&
      figure.unitMult === fields.unitMult &&
      figure.obsValue >= leastTelling &&
      figure.indicator !== indicator,
  )
  const found: readonly LookAlike[] = recorded === undefined ? [] : [{ kind: 'recorded', figure: recorded }]
  if (place.kind !== 'article') return found
  const { start, end } = place.span
  const sentence = pieceAt(sentencesOf(text), start)
  if (sentence === undefined) return found
  const beside = drafts.filter(
    (other) =>
      other.id !== draft.id &&
      other.place.kind === 'article' &&
      other.place.span.start >= sentence.start &&
      other.place.span.end <= sentence.end &&
      sameNumber(other.fields, fields) &&
      (other.fields.counting?.indicator !== indicator || other.fields.unitMeasure !== fields.unitMeasure),
  )
  const clause = pieceAt(clausesOf(text, sentence), start) ?? sentence
  const words = text.slice(clause.start, Math.min(clause.end, end + 12))
  const money = fields.unitMeasure === '元' ? moneyWords.find(([, pattern]) => pattern.test(words))?.[0] : undefined
  return [
    ...beside.map(({ printed }): LookAlike => ({ kind: 'beside', printed })),
    ...(money === undefined ? [] : [{ kind: 'money', money } as const]),
    ...found,
  ]
}
