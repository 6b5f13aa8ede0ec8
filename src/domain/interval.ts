/** What a printed number states, as an interval. */
import { exact } from './exact.ts'
import type { Qualifier } from './codes.ts'
import type { Observation } from './model.ts'

/** One end of an interval, in the unit itself (万 and 亿 applied). An open end does not belong to the interval. */
export interface End {
  readonly value: number
  readonly open: boolean
}

/** Where the true number lies. A `null` end is unknown: neither zero nor infinite, and nothing can be proved with it. */
export interface Interval {
  readonly lo: End | null
  readonly hi: End | null
}

/** How one end follows from the numeral N; `null` where the words say nothing about it. */
type EndRule = { readonly open: boolean } | null

interface QualifierRule {
  /** The ends that the words state. A range states its low end as N and its high end by a second numeral. */
  readonly lo: EndRule
  readonly hi: EndRule
  /** The ends that common usage adds, one place value away from N (40余 and 超40 are usually under 50). */
  readonly usageLo: EndRule
  readonly usageHi: EndRule
}

/**
 * The rule of a figure. A decline is recorded below zero and its words speak of its size: 下降近10% lies above −10%, 下降超10% below it.
 */
function ruleOf({ qualifier, obsValue }: Pick<Observation, 'qualifier' | 'obsValue'>): QualifierRule {
  const { lo, hi, usageLo, usageHi } = qualifierRules[qualifier]
  return obsValue < 0 ? { lo: hi, hi: lo, usageLo: usageHi, usageHi: usageLo } : { lo, hi, usageLo, usageHi }
}

const closed = { open: false }
const open = { open: true }

/** 余/多, 不少于/以上, 超/逾/突破, 近, 约/左右, 最高/不超过/以内, 不足/不到 and 5~10家 as ends of an interval. */
const qualifierRules: Record<Qualifier, QualifierRule> = {
  exact: { lo: closed, hi: closed, usageLo: null, usageHi: null },
  'more-than': { lo: closed, hi: null, usageLo: null, usageHi: open },
  'at-least': { lo: closed, hi: null, usageLo: null, usageHi: null },
  over: { lo: open, hi: null, usageLo: null, usageHi: open },
  nearly: { lo: null, hi: open, usageLo: open, usageHi: null },
  about: { lo: null, hi: null, usageLo: closed, usageHi: closed },
  'at-most': { lo: null, hi: closed, usageLo: null, usageHi: null },
  under: { lo: null, hi: open, usageLo: null, usageHi: null },
  range: { lo: closed, hi: closed, usageLo: null, usageHi: null },
}

/** `lower_bound` and `upper_bound` of a figure, in the unit itself; `null` where no end is stated. */
export interface Bounds {
  readonly lower: number | null
  readonly upper: number | null
}

/**
 * The printed numeral in the unit itself: 23.61 with `unit_mult` 4 is 236100. Rounded to 15 significant digits, so that
 * 4.24 × 10⁸ is 424000000 and not a neighbour of it.
 */
export function valueInUnit(figure: Pick<Observation, 'obsValue' | 'unitMult'>): number {
  const { obsValue, unitMult } = figure
  return unitMult === 0 && Number.isInteger(obsValue) && obsValue < 1e15 ? obsValue : exact(obsValue * 10 ** unitMult)
}

/**
 * The bounds that a numeral and its qualifier state, in the unit itself. The far end of a range, a numeral of its own, is `null`: the
 * upper one, and of a decline the lower.
 */
export function boundsStatedBy(figure: Pick<Observation, 'obsValue' | 'unitMult' | 'qualifier'>): Bounds {
  const { lo, hi } = ruleOf(figure)
  const value = valueInUnit(figure)
  const far = figure.qualifier !== 'range' ? null : value < 0 ? 'lower' : 'upper'
  return { lower: lo && far !== 'lower' ? value : null, upper: hi && far !== 'upper' ? value : null }
}

/** The second numeral of a range, in the unit itself: its upper end, of a decline (下降5%—10%) its lower. */
export function farEnd({
  obsValue,
  qualifier,
  lowerBound,
  upperBound,
}: Pick<Observation, 'obsValue' | 'qualifier' | 'lowerBound' | 'upperBound'>): number | null {
  if (qualifier !== 'range') return null
  return obsValue < 0 ? lowerBound : upperBound
}

/** What the source states, as an interval in the unit itself: 40余 is [40, unknown), 近200 is (unknown, 200), 31 is [31, 31]. */
export function statedInterval(figure: Pick<Observation, 'obsValue' | 'qualifier' | 'lowerBound' | 'upperBound'>): Interval {
  const { lo, hi } = ruleOf(figure)
  return {
    lo: figure.lowerBound === null ? null : { value: figure.lowerBound, open: lo?.open ?? false },
    hi: figure.upperBound === null ? null : { value: figure.upperBound, open: hi?.open ?? false },
  }
}

/**
 * The stated interval with the ends added that usage gives the words: 40余 is [40, 50), 超3000 is (3000, 4000), 近200 is (100, 200),
 * 约500 is [400, 600].
 * For reasoning about orders only: these ends are never stored, printed or drawn.
 */
export function usageInterval(
  figure: Pick<Observation, 'obsValue' | 'unitMult' | 'qualifier' | 'lowerBound' | 'upperBound'>,
): Interval {
  const { usageLo, usageHi } = ruleOf(figure)
  const { lo, hi } = statedInterval(figure)
  const value = valueInUnit(figure)
  const step = placeValue(value)
  if (step === null) return { lo, hi }
  return {
    lo: lo ?? (usageLo && { value: value - step, open: usageLo.open }),
    hi: hi ?? (usageHi && { value: value + step, open: usageHi.open }),
  }
}

/**
 * The place value of the last non-zero digit: 40 → 10, 5700 → 100, 500000 → 100000, 0.25 → 0.01. `null` for 0, which has none.
 * For numbers that JavaScript writes without an exponent (under 10²¹, at least 10⁻⁶).
 */
export function placeValue(value: number): number | null {
  if (value === 0) return null
  const [whole = '', fraction = ''] = String(Math.abs(value)).split('.')
  return fraction === '' ? 10 ** (whole.length - whole.replace(/0+$/, '').length) : 10 ** -fraction.length
}

/** Whether everything in the first interval is known to be above everything in the second. */
export function exceeds(more: Pick<Interval, 'lo'>, less: Pick<Interval, 'hi'>): boolean {
  const [floor, ceiling] = [more.lo, less.hi]
  if (floor === null || ceiling === null) return false
  return floor.value > ceiling.value || (floor.value === ceiling.value && (floor.open || ceiling.open))
}

/** Whether everything in the first interval is known to be as much as anything in the second, or more. */
export function reaches(more: Pick<Interval, 'lo'>, less: Pick<Interval, 'hi'>): boolean {
  return more.lo !== null && less.hi !== null && more.lo.value >= less.hi.value
}

/** Whether no number lies in both intervals; an unknown end excludes nothing. */
export function apart(a: Interval, b: Interval): boolean {
  return exceeds(a, b) || exceeds(b, a)
}

/**
 * Every quotient that values of two intervals can have, for intervals of numbers above zero. An end that needs an unknown one is unknown.
 */
export function quotient(dividend: Interval, divisor: Interval): Interval {
  return { lo: divide(dividend.lo, divisor.hi), hi: divide(dividend.hi, divisor.lo) }
}

function divide(dividend: End | null, divisor: End | null): End | null {
  if (dividend === null || divisor === null || divisor.value === 0) return null
  return { value: dividend.value / divisor.value, open: dividend.open || divisor.open }
}
