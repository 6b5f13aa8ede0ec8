/** Derived figures in words: what they are, and the sum or division a reader can do again. */
import type { Derived } from '#domain/derived.ts'
import type { End, Interval } from '#domain/interval.ts'
import type { Observation } from '#domain/model.ts'
import { plainNumber } from '#i18n/format.ts'
import { areaValue, disputedValue, measured } from './figure.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { areaName, indicatorName, type SentenceContext } from './context.ts'

export interface DerivedWords {
  /** 国家级博士后科研工作站占博士后科研工作站. */
  readonly name: string
  /** The recorded figures, with the sign between each two of them, as printed: 8个 ÷ 31个. */
  readonly terms: readonly DerivedTerm[]
  /** ≈ 25.8%, ≥ 2.5, = 31个. */
  readonly result: string
  /** All of it as one text: 8个 ÷ 31个 ≈ 25.8%. */
  readonly arithmetic: string
}

export interface DerivedTerm {
  readonly figure: Observation
  readonly text: string
  /** What stands before it; empty before the first. */
  readonly sign: '' | '+' | '÷'
}

/** A derived figure in words. */
export function derivedWords(context: SentenceContext, derived: Derived): DerivedWords {
  const { derived: phrases } = longPhrasesOf(context)
  switch (derived.kind) {
    case 'sum': {
      const { whole, parts } = derived
      const name = phrases.sum(subject(context, whole, indicatorName(context, whole.indicator)))
      return wordsOf(name, terms(context, parts, '+'), `= ${disputedValue(context, whole)}`)
    }
    case 'share': {
      const { part, whole, interval } = derived
      const name = phrases.share(subject(context, part, measured(context, part)), wholeName(context, part, whole))
      return wordsOf(name, terms(context, [part, whole], '÷'), quotient(interval, 100, '%'))
    }
    case 'per-each': {
      const { counted, holders, interval } = derived
      const name = phrases.perEach(
        subject(context, counted, indicatorName(context, counted.indicator)),
        indicatorName(context, holders.indicator),
      )
      return wordsOf(
        name,
        terms(context, [counted, holders], '÷'),
        quotient(interval, 1, context.lang === 'zh' ? counted.unitMeasure : ''),
      )
    }
  }
}

function wordsOf(name: string, said: readonly DerivedTerm[], result: string): DerivedWords {
  const sum = said.map(({ sign, text }) => (sign === '' ? text : ` ${sign} ${text}`)).join('')
  return { name, terms: said, result, arithmetic: `${sum} ${result}` }
}

function subject(context: SentenceContext, figure: Observation, what: string): string {
  return longPhrasesOf(context).derived.of(areaName(context, figure.refArea), what)
}

/** The whole by its indicator, or by its area where the part is an area's in another's. */
function wholeName(context: SentenceContext, part: Observation, whole: Observation): string {
  if (part.refArea !== whole.refArea) return subject(context, whole, indicatorName(context, whole.indicator))
  return part.indicator === whole.indicator ? measured(context, whole) : indicatorName(context, whole.indicator)
}

function terms(context: SentenceContext, figures: readonly Observation[], sign: '+' | '÷'): readonly DerivedTerm[] {
  const areas = new Set(figures.map((figure) => figure.refArea))
  return figures.map((figure, index) => ({
    figure,
    text: areas.size > 1 ? areaValue(context, figure) : disputedValue(context, figure),
    sign: index === 0 ? '' : sign,
  }))
}

/** Digits that a quotient is given with; more would claim a precision that nobody measured. */
const digits = 3

/**
 * A quotient with its ends carried through: ≈ 25.8%, = 25%, ≥ 40%, 20%～25%. A known end is rounded outwards, so that no rounding
 * claims what the figures do not state.
 */
function quotient({ lo, hi }: Interval, factor: number, unit: string): string {
  const text = (end: End, direction: 'down' | 'up' | 'nearest') => `${plainNumber(rounded(end.value * factor, direction))}${unit}`
  if (lo !== null && hi !== null) {
    if (lo.value !== hi.value) return `= ${text(lo, 'down')}～${text(hi, 'up')}`
    return `${rounded(lo.value * factor, 'nearest') === lo.value * factor ? '=' : '≈'} ${text(lo, 'nearest')}`
  }
  if (lo !== null) return `${lo.open ? '>' : '≥'} ${text(lo, 'down')}`
  return hi === null ? '' : `${hi.open ? '<' : '≤'} ${text(hi, 'up')}`
}

function rounded(number: number, direction: 'down' | 'up' | 'nearest'): number {
  if (number === 0) return 0
  const nearest = Number(number.toPrecision(digits))
  const step = 10 ** (Math.floor(Math.log10(Math.abs(number))) + 1 - digits)
  if (direction === 'down' && nearest > number) return Number((nearest - step).toPrecision(digits))
  if (direction === 'up' && nearest < number) return Number((nearest + step).toPrecision(digits))
  return nearest
}
