/** What a draft is easily taken for: the same number of another thing beside it, or money of another kind. */
import type { Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { clausesOf, pieceAt, sentencesOf } from '#domain/suggest/passage.ts'
import { sameUnit } from '#domain/unit.ts'
import type { Draft, DraftFields } from './draft.ts'

/** Money that was paid, that is set aside, or that a fund has: three things that a text names side by side. */
export type MoneyKind = 'paid' | 'set-aside' | 'fund'

export type LookAlike =
  /** The same number in the same sentence, of another thing, or perhaps of another where what one of them counts is not said. */
  | { readonly kind: 'beside' | 'perhaps-beside'; readonly printed: string }
  /** The same number of the same area, recorded of another indicator. */
  | { readonly kind: 'recorded'; readonly figure: Observation }
  | { readonly kind: 'money'; readonly money: MoneyKind }

/** A fund is set up as well as money is; what awaits its payment is not paid. */
const moneyWords: readonly (readonly [kind: MoneyKind, words: RegExp])[] = [
  ['fund', /基金/],
  ['paid', /(?<![未待拟将应需]|计划|预计)(?:兑现|发放|拨付|支付|支出)/],
  ['set-aside', /安排|预算|落实|(?<!基金.*)设立(?!.*基金)/],
]

/** Which money some words are of; `null` where they name none, or two. */
function moneyOf(words: string): MoneyKind | null {
  const [first, ...others] = moneyWords.filter(([, pattern]) => pattern.test(words))
  return first === undefined || others.length > 0 ? null : first[0]
}

const sameNumber = (a: DraftFields, b: DraftFields) => a.value !== null && a.value === b.value && a.unitMult === b.unitMult

interface Counted {
  /** `null`: not said. */
  readonly indicator: IndicatorId | null
  readonly unitMeasure: string
}

const countedBy = ({ counting, unitMeasure }: DraftFields): Counted => ({ indicator: counting?.indicator ?? null, unitMeasure })

/** Whether two numbers are of two things, by their units or by what both are said to count; `null` where that is not known. */
function countApart(a: Counted, b: Counted): boolean | null {
  if (!sameUnit(a.unitMeasure, b.unitMeasure)) return true
  if (a.indicator === null || b.indicator === null) return null
  if (a.indicator !== b.indicator) return true
  // 17家 and 17个 of one indicator are rarely one number said twice.
  return a.unitMeasure === b.unitMeasure ? false : null
}

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
  const recorded = observations.find(
    (figure) =>
      figure.refArea === fields.area &&
      figure.obsValue === fields.value &&
      figure.unitMult === fields.unitMult &&
      figure.obsValue >= leastTelling &&
      countApart(figure, countedBy(fields)) === true,
  )
  const found: readonly LookAlike[] = recorded === undefined ? [] : [{ kind: 'recorded', figure: recorded }]
  if (place.kind !== 'article') return found
  const { start, end } = place.span
  const sentence = pieceAt(sentencesOf(text), start)
  if (sentence === undefined) return found
  const beside = drafts.flatMap((other): readonly LookAlike[] => {
    const isAlike =
      other.id !== draft.id &&
      other.place.kind === 'article' &&
      other.place.span.start >= sentence.start &&
      other.place.span.end <= sentence.end &&
      sameNumber(other.fields, fields)
    const apart = isAlike ? countApart(countedBy(other.fields), countedBy(fields)) : false
    if (apart === false) return []
    return [{ kind: apart === null ? 'perhaps-beside' : 'beside', printed: other.printed }]
  })
  const clause = pieceAt(clausesOf(text, sentence), start) ?? sentence
  const words = text.slice(clause.start, Math.min(clause.end, end + 12))
  const money = fields.unitMeasure === '元' ? moneyOf(words) : null
  return [...beside, ...(money === null ? [] : [{ kind: 'money', money } as const]), ...found]
}
