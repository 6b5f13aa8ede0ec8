/** Figures by indicator and area, in the order in which every figure of ours lists them. */
import type { AreaId, Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { grouped } from '#domain/grouped.ts'
import { judgementOf, type Threshold } from '#domain/threshold.ts'
import type { Plotted, RulerBar } from './model.ts'

/** A figure with the judgement of its family's threshold. */
export function plottedOf(dataset: Dataset, observation: Observation, thresholds: readonly Threshold[]): Plotted {
  return { observation, judgement: judgementOf(dataset, observation, thresholds) }
}

/** The figures of a row of a ruler: the bar's own, the area's others, its parts. */
export function figuresOfBar({ plotted, against, others, parts }: RulerBar): readonly Observation[] {
  return [...[plotted, ...against, ...others].map(({ observation }) => observation), ...parts]
}

/** Place of each area in a list, found once for it: every cell of a row asks. */
const ranksOf = onceFor((areas: readonly AreaId[]) => new Map(areas.map((area, rank) => [area, rank])))

/** Figures sorted by the order of areas, and within an area by their place in the text. */
export function byAreaAndText(observations: readonly Observation[], areas: readonly AreaId[]): readonly Observation[] {
  const ranks = ranksOf(areas)
  const rankOf = ({ refArea }: Observation) => ranks.get(refArea) ?? -1
  return [...observations].sort((a, b) => rankOf(a) - rankOf(b) || a.quoteStart - b.quoteStart)
}

/** The indicators that have figures among those given, in the order of the dataset. */
export function indicatorsAmong(dataset: Dataset, observations: readonly Observation[]): readonly IndicatorId[] {
  const present = new Set(observations.map((figure) => figure.indicator))
  return dataset.indicators.map((row) => row.indicator).filter((indicator) => present.has(indicator))
}

const byIndicator = onceFor((observations: readonly Observation[]) => grouped(observations, ({ indicator }) => indicator))

/** The figures of one indicator. A list is walked through once, however many indicators are asked for. */
export function ofIndicator(observations: readonly Observation[], indicator: IndicatorId): readonly Observation[] {
  return byIndicator(observations).get(indicator) ?? []
}
