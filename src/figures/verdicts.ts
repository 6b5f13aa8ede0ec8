/** The comparisons a figure shows, best verdict first, and the line they add up to. */
import type { Comparison } from '#domain/grade.ts'
import type { Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { pairsOf } from '#domain/pairs.ts'
import type { Line } from './model.ts'

const cache = new WeakMap<Dataset, Map<IndicatorId, readonly Comparison[]>>()

/** `pairsOf`, computed once for a dataset: panels, board, comparison and requests all ask for it. */
export function pairsOfIndicator(dataset: Dataset, indicator: IndicatorId): readonly Comparison[] {
  const known = cache.get(dataset) ?? new Map<IndicatorId, readonly Comparison[]>()
  cache.set(dataset, known)
  const pairs = known.get(indicator) ?? pairsOf(dataset, indicator)
  known.set(indicator, pairs)
  return pairs
}

/** The comparisons of one indicator whose two figures are both among those given, best verdict first. */
export function comparisonsAmong(
  dataset: Dataset,
  indicator: IndicatorId,
  observations: readonly Observation[],
): readonly Comparison[] {
  const ids = new Set(observations.map((figure) => figure.obsId))
  return bestFirst(pairsOfIndicator(dataset, indicator).filter(({ a, b }) => ids.has(a) && ids.has(b)))
}

const ranks = { A: 1, B: 2, C: 4, D: 5 } as const

/** 0 a proved order · 1, 2 A and B without one · 4 C · 5 D · 6 no grade (one area contains the other). */
function verdictRank({ grade, order }: Comparison): number {
  if (order.kind === 'proved') return 0
  return grade === null ? 6 : ranks[grade]
}

/** Proved orders, then A, B, C, D, then areas that contain one another; within a verdict as given. */
export function bestFirst(comparisons: readonly Comparison[]): readonly Comparison[] {
  return [...comparisons].sort((a, b) => verdictRank(a) - verdictRank(b))
}

/**
 * The line of an indicator, from the comparisons of its figures. Only pairs count: areas of which one contains the other are
 * neither ordered nor set side by side.
 * - `ruler`: an order between two areas is proved;
 * - `dots`: some pair stands side by side without an order (A or B undecided, or C);
 * - `broken`: every pair is a D, each figure by its own definition;
 * - `plain`: no pair at all: one area, or an area and the city it is part of.
 */
export function lineOf(comparisons: readonly Comparison[]): Line {
  const pairs = comparisons.filter(({ relation }) => relation === 'pair')
  if (pairs.some(({ order }) => order.kind === 'proved')) return 'ruler'
  if (pairs.some(({ grade }) => grade !== 'D')) return 'dots'
  return pairs.length > 0 ? 'broken' : 'plain'
}
