/** What follows from the nature of a figure: whether what it counts exists, and whether it is of a date or of a period. */
import type { Nature } from './codes.ts'
import type { Observation, Source } from './model.ts'
import { knownMonth, periodOf } from './period.ts'

interface NatureTraits {
  /** Whether what is counted exists or has happened, as against being promised, aimed at or a mere proportion. */
  readonly realised: boolean
  /**
   * `date`: what is there on a day, or by then. `period`: a flow, which is of its period as a whole. `either`: as `time_period` says, what
   * is reckoned or aimed at for a period, or for a date.
   */
  readonly time: 'date' | 'period' | 'either'
}

export const natureTraits: Record<Nature, NatureTraits> = {
  stock: { realised: true, time: 'date' },
  cumulative: { realised: true, time: 'date' },
  'annual-flow': { realised: true, time: 'period' },
  'period-flow': { realised: true, time: 'period' },
  commitment: { realised: false, time: 'date' },
  target: { realised: false, time: 'either' },
  rate: { realised: false, time: 'either' },
}

/**
 * Whether a figure is of its period as a whole, so that only one of the same months counts as it does: every flow, and a rate or a target
 * whose period is wider than a month. Of any other figure the period says on which day it is, as closely as that is known.
 */
export function isOfPeriod({ nature, timePeriod }: Pick<Observation, 'nature' | 'timePeriod'>): boolean {
  const { time } = natureTraits[nature]
  return time === 'period' || (time === 'either' && knownMonth(periodOf(timePeriod)) === null)
}

/** Whether the date of a figure was reckoned and is printed nowhere: its own, or that of the publication by which it is dated. */
export function isDateInferred(
  { timeBasis }: Pick<Observation, 'timeBasis'>,
  { publishedBasis }: Pick<Source, 'publishedBasis'>,
): boolean {
  return timeBasis === 'inferred' || (timeBasis === 'publication' && publishedBasis === 'inferred')
}
