import type { Family } from './codes.ts'
import { statedInterval } from './interval.ts'
import { lookup } from './lookup.ts'
import type { Dataset, IndicatorId, Observation } from './model.ts'
import { sameUnit } from './unit.ts'

/** Figures of the indicators of one family are judged against `min`, each by itself, in the unit of its indicator. */
export interface Threshold {
  readonly family: Family
  readonly min: number
}

/** What a threshold says of one figure by its own interval. A cell without a figure is undecided too. */
export type Judgement = 'passes' | 'undecided' | 'fails'

/**
 * Whether a figure reaches a number, by what its source states and not by what the words usually mean: 40余 passes 40 and is
 * undecided for 45; 近200 fails 200 and is undecided for 150; 超14亿 passes 14亿; 约500 is undecided whatever the number.
 */
export function judge(figure: Pick<Observation, 'obsValue' | 'qualifier' | 'lowerBound' | 'upperBound'>, min: number): Judgement {
  const { lo, hi } = statedInterval(figure)
  if (lo !== null && lo.value >= min) return 'passes'
  if (hi !== null && (hi.value < min || (hi.value === min && hi.open))) return 'fails'
  return 'undecided'
}

/** The threshold that judges the figures of an indicator, that of its family; `null` where none is set. */
function thresholdFor(dataset: Dataset, indicator: IndicatorId, thresholds: readonly Threshold[]): Threshold | null {
  const { family } = lookup(dataset.indicatorById, indicator)
  return thresholds.find((threshold) => threshold.family === family) ?? null
}

/**
 * The judgement on a figure by the threshold of its indicator's family; `null` where none is set. A figure in another unit than its
 * indicator's (4 批次 among 人, 160 人（个）) is undecided: its numeral says nothing about the threshold's unit.
 */
export function judgementOf(dataset: Dataset, figure: Observation, thresholds: readonly Threshold[]): Judgement | null {
  const threshold = thresholdFor(dataset, figure.indicator, thresholds)
  if (threshold === null) return null
  return sameUnit(figure.unitMeasure, lookup(dataset.indicatorById, figure.indicator).unit)
    ? judge(figure, threshold.min)
    : 'undecided'
}

/** The judgement on a cell without a figure: nobody knows. `null` where no threshold of its indicator's family is set. */
export function judgementWithoutFigure(
  dataset: Dataset,
  indicator: IndicatorId,
  thresholds: readonly Threshold[],
): Judgement | null {
  return thresholdFor(dataset, indicator, thresholds) === null ? null : 'undecided'
}
