import type { Observation } from './model.ts'
import { largestGapDays, midpoint, periodOf, type Period } from './period.ts'
import { natureTraits } from './nature.ts'

/** Beyond so many days a gap is worth a remark and an order needs a wider margin: a year, leap or not. */
export const yearInDays = 366
/** Beyond so many days a gap is a strike: three years, one of them a leap year. */
export const threeYearsInDays = 1096

/** When a figure is: its period, or of a flow the middle of it. */
export function dated(figure: Observation): Period {
  const period = periodOf(figure.timePeriod)
  return natureTraits[figure.nature].flow ? midpoint(period) : period
}

/**
 * Days between two figures: the largest distance their dates allow, where a flow is dated by the middle of its period. Half a day
 * counts as a whole one.
 */
export function gapDays(a: Observation, b: Observation): number {
  return daysBetween(dated(a), dated(b))
}

/** The same of the dates themselves. */
export function daysBetween(a: Period, b: Period): number {
  return Math.ceil(largestGapDays(a, b))
}
