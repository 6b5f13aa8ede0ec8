/** Findings computed from what is shown; none is written for this dataset. */
import { subjectsAmong } from '#domain/background.ts'
import { strongestOrder } from '#domain/classes.ts'
import { disputeOf } from '#domain/agreement.ts'
import { lookup } from '#domain/lookup.ts'
import type { Comparison } from '#domain/grade.ts'
import type { AreaId, Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { isReference } from './area.ts'
import type { Claim, ProvedOrder } from './model.ts'
import { indicatorsAmong, ofIndicator } from './rows.ts'
import { topFigures } from './top.ts'
import { comparisonsAmong } from './verdicts.ts'

/** The proved orders among comparisons, in the order given; of figures that contradict each other once. */
function ordersIn(dataset: Dataset, comparisons: readonly Comparison[]): readonly ProvedOrder[] {
  const orders = new Map<string, ProvedOrder>()
  for (const { order } of comparisons) {
    if (order.kind !== 'proved') continue
    const larger = lookup(dataset.observationById, order.larger)
    const smaller = lookup(dataset.observationById, order.smaller)
    const key = `${disputeOf(dataset, larger)} ${disputeOf(dataset, smaller)}`
    if (!orders.has(key)) orders.set(key, { indicator: larger.indicator, larger, smaller, basis: order.basis })
  }
  return [...orders.values()]
}

/** The orders of one indicator; where only some of its figures are drawn the strongest of all: how many there are was not counted. */
function ordersOf(
  dataset: Dataset,
  indicator: IndicatorId,
  figures: readonly Observation[],
  own: AreaId | null,
): readonly ProvedOrder[] {
  const { drawn, rest } = topFigures(dataset, figures, own)
  if (rest.length === 0) return ordersIn(dataset, comparisonsAmong(dataset, indicator, drawn))
  const strongest = strongestOrder(dataset, figures)
  return strongest === null ? [] : ordersIn(dataset, [strongest])
}

/**
 * The finding about figures of several areas, background apart: the proved orders; that there is none; for figures of fewer than two areas
 * (the city, a reference, not counted) how much there is; or nothing.
 */
export function orderFinding(
  dataset: Dataset,
  areas: readonly AreaId[],
  figures: readonly Observation[],
  own: AreaId | null = null,
): Claim {
  const observations = subjectsAmong(dataset, figures)
  const indicators = indicatorsAmong(dataset, observations)
  if (indicators.length === 0) return { kind: 'nothing' }
  const orders = indicators.flatMap((indicator) => ordersOf(dataset, indicator, ofIndicator(observations, indicator), own))
  if (orders.length > 0) {
    const ordered = new Set(orders.map((order) => order.indicator))
    return { kind: 'orders', orders, others: indicators.length - ordered.size }
  }
  const withFigures = new Set(observations.map(({ refArea }) => refArea))
  const compared = areas.filter((area) => withFigures.has(area) && !isReference(dataset, area, areas))
  if (compared.length > 1) return { kind: 'no-order', areas: compared, indicators: indicators.length }
  return coverageFinding(observations)
}

/** How much there is. */
export function coverageFinding(observations: readonly Observation[]): Claim {
  if (observations.length === 0) return { kind: 'nothing' }
  return { kind: 'coverage', ...countsOf(observations) }
}

/** How many figures there are, of how many indicators, from how many sources. */
export function countsOf(observations: readonly Observation[]): Readonly<Record<'indicators' | 'figures' | 'sources', number>> {
  return {
    indicators: new Set(observations.map((figure) => figure.indicator)).size,
    figures: observations.length,
    sources: new Set(observations.map((figure) => figure.sourceId)).size,
  }
}
