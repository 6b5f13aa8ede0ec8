/** Derived figures in words: what they are, and the sum or division a reader can do again. */
import type { Derived } from '#domain/derived.ts'
import type { End, Interval } from '#domain/interval.ts'
import type { Observation } from '#domain/model.ts'
import { plainNumber } from '#i18n/number.ts'
import { areaValue, measured, value } from './figure.ts'
import { longPhrasesOf } from '#figures/sentence/longPhrases.ts'
import { areaName, indicatorName, type Tongue } from '#figures/sentence/tongue.ts'

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
export function derivedWords(tongue: Tongue, derived: Derived): DerivedWords {
  const { derived: phrases } = longPhrasesOf(tongue)
  switch (derived.kind) {
    case 'sum': {
      const { whole, parts } = derived
      const name = phrases.sum(subject(tongue, whole, indicatorName(tongue, whole.indicator)))
      return wordsOf(name, terms(tongue, parts, '+'), `= ${value(tongue, whole)}`)
    }
    case 'share': {
      const { part, whole, interval } = derived
      const name = phrases.share(subject(tongue, part, measured(tongue, part)), wholeName(tongue, part, whole))
      return wordsOf(name, terms(tongue, [part, whole], '÷'), quotient(interval, 100, '%'))
    }
    case 'per-each': {
      const { counted, holders, interval } = derived
      const name = phrases.perEach(
        subject(tongue, counted, indicatorName(tongue, counted.indicator)),
        indicatorName(tongue, holders.indicator),
      )
      return wordsOf(
        name,
        terms(tongue, [counted, holders], '÷'),
        quotient(interval, 1, tongue.lang === 'zh' ? counted.unitMeasure : ''),
      )
    }
  }
}

function wordsOf(name: string, said: readonly DerivedTerm[], result: string): DerivedWords {
  const sum = said.map(({ sign, text }) => (sign === '' ? text : ` ${sign} ${text}`)).join('')
  return { name, terms: said, result, arithmetic: `${sum} ${result}` }
}

function subject(tongue: Tongue, figure: Observation, what: string): string {
  return longPhrasesOf(tongue).derived.of(areaName(tongue, figure.refArea), what)
}

/** The whole by its indicator, or by its area where the part is an area's in another's. */
function wholeName(tongue: Tongue, part: Observation, whole: Observation): string {
  if (part.refArea !== whole.refArea) return subject(tongue, whole, indicatorName(tongue, whole.indicator))
  return part.indicator === whole.indicator ? measured(tongue, whole) : indicatorName(tongue, whole.indicator)
}

function terms(tongue: Tongue, figures: readonly Observation[], sign: '+' | '÷'): readonly DerivedTerm[] {
  const areas = new Set(figures.map((figure) => figure.refArea))
  return figures.map((figure, index) => ({
    figure,
    text: areas.size > 1 ? areaValue(tongue, figure) : value(tongue, figure),
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
