/** Two figures side by side: whose they are, when they are, and what follows from their nature. */
import type { Area, Dataset, Definition, Indicator, Observation, Source } from './model.ts'
import { agreementOf } from './agreement.ts'
import { overlap } from './area.ts'
import { countsPartOf } from './definition.ts'
import { lookup } from './lookup.ts'
import { natureTraits } from './nature.ts'
import { onceForBoth } from './onceFor.ts'
import { type Period, largestGapDays, leastGapDays, midpoint, periodOf } from './period.ts'

/** A figure with the rows its ids lead to. */
export interface Side {
  readonly figure: Observation
  readonly definition: Definition
  readonly area: Area
  readonly source: Source
  /** When it is, see `gapDays`. */
  readonly date: Period
  /** Figures that contradict it. */
  readonly against: readonly Observation[]
}

/** Two figures of one indicator side by side, with everything the rules of comparison ask about. */
export interface Sides {
  readonly indicator: Indicator
  readonly a: Side
  readonly b: Side
  /** Days between the two, see `gapDays`. */
  readonly gapDays: number
  /** The least distance in days that their dates allow; half a day is none. */
  readonly leastGapDays: number
  /** Whether the two areas share territory without one containing the other. */
  readonly overlap: boolean
  /** Whether one definition is stated to count a part of what the other counts. */
  readonly within: boolean
}

/** Made once for each figure: it stands on a side of many comparisons. */
const sideOf = onceForBoth((dataset: Dataset, figure: Observation): Side => ({
  figure,
  definition: lookup(dataset.definitionById, figure.definition),
  area: lookup(dataset.areaById, figure.refArea),
  source: lookup(dataset.sourceById, figure.sourceId),
  date: dated(figure),
  against: agreementOf(dataset, figure).against,
}))

/**
 * Sets two figures side by side.
 * @throws {RangeError} where they are of different indicators, or one restates another figure: such two are never compared
 */
export function sidesOf(dataset: Dataset, a: Observation, b: Observation): Sides {
  if (a.indicator !== b.indicator) throw new RangeError(`“${a.obsId}” and “${b.obsId}” are of different indicators`)
  const restatement = a.restates !== null ? a : b
  if (restatement.restates !== null) throw new RangeError(`“${restatement.obsId}” restates another figure`)
  const [sideA, sideB] = [sideOf(dataset, a), sideOf(dataset, b)]
  return {
    indicator: lookup(dataset.indicatorById, a.indicator),
    a: sideA,
    b: sideB,
    gapDays: daysBetween(sideA.date, sideB.date),
    leastGapDays: Math.floor(leastGapDays(sideA.date, sideB.date)),
    overlap: overlap(dataset, a.refArea, b.refArea),
    within: countsPartOf(dataset, a.definition, b.definition) || countsPartOf(dataset, b.definition, a.definition),
  }
}

/** Whether something holds for either side. */
export function either(sides: Sides, holds: (side: Side) => boolean): boolean {
  return holds(sides.a) || holds(sides.b)
}

/** Whether a property of the two sides is not the same. */
export function differs(sides: Sides, property: (side: Side) => string | boolean | null): boolean {
  return property(sides.a) !== property(sides.b)
}

/** Beyond so many days a gap is worth a remark and an order needs a wider margin: a year, leap or not. */
export const yearInDays = 366
/** Beyond so many days a gap is a strike: three years, one of them a leap year. */
export const threeYearsInDays = 1096

/** When a figure is: its period, or of a flow the middle of it. */
export function dated(figure: Observation): Period {
  const period = periodOf(figure.timePeriod)
  return natureTraits[figure.nature].time === 'period' ? midpoint(period) : period
}

/**
 * Days between two figures: the largest distance their dates allow, where a flow is dated by the middle of its period. Half a day
 * counts as a whole one.
 */
export function gapDays(a: Observation, b: Observation): number {
  return daysBetween(dated(a), dated(b))
}

/** The same of the dates themselves. */
function daysBetween(a: Period, b: Period): number {
  return Math.ceil(largestGapDays(a, b))
}
