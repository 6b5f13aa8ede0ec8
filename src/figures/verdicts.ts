/** The comparisons a figure shows, best verdict first, and the line they add up to. */
import { nearnessAmong, strongestOrder, tellingPairs } from '#domain/classes.ts'
import { compare, type Comparison } from '#domain/grade.ts'
import { mostOfOne } from '#domain/latest.ts'
import type { Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { grouped } from '#domain/grouped.ts'
import { countedFigures } from '#domain/places.ts'
import type { Line } from './model.ts'

interface Known {
  /** Place of each figure in the dataset. */
  readonly places: ReadonlyMap<Observation, number>
  /** By the ids of the two figures. */
  readonly pairs: Map<string, Comparison>
}

/** So many pairs are kept: what a few pages are made of. Then they are begun anew, so that not every pair ever asked for stays. */
const mostKept = 5000

const knownOf = onceFor((dataset: Dataset): Known => ({
  places: new Map(countedFigures(dataset).map((figure, place) => [figure, place])),
  pairs: new Map(),
}))

/** `compare`, the first of the dataset first; kept for a while: panels, board, comparison and requests all ask for the same. */
function comparisonOf(dataset: Dataset, { pairs }: Known, a: Observation, b: Observation): Comparison {
  const key = pairKey({ a: a.obsId, b: b.obsId })
  const known = pairs.get(key)
  if (known) return known
  if (pairs.size >= mostKept) pairs.clear()
  const comparison = compare(dataset, a, b)
  pairs.set(key, comparison)
  return comparison
}

/** The same for two comparisons of the same two figures. */
export function pairKey({ a, b }: Pick<Comparison, 'a' | 'b'>): string {
  return `${a} ${b}`
}

/** The pairs of these figures of one indicator that are of different areas, in the order of the dataset, each made when it is asked for. */
function* pairsAmong(dataset: Dataset, observations: readonly Observation[]): Generator<Comparison> {
  const known = knownOf(dataset)
  const placeOf = (figure: Observation) => known.places.get(figure) ?? Number.POSITIVE_INFINITY
  const figures = [...observations].sort((a, b) => placeOf(a) - placeOf(b))
  for (const [index, a] of figures.entries()) {
    for (const b of figures.slice(index + 1)) {
      if (a.refArea !== b.refArea) yield comparisonOf(dataset, known, a, b)
    }
  }
}

/** The comparisons of one indicator whose two figures are both among those given, best verdict first; restatements take no part. */
export function comparisonsAmong(
  dataset: Dataset,
  indicator: IndicatorId,
  observations: readonly Observation[],
): readonly Comparison[] {
  return bestFirst([
    ...pairsAmong(
      dataset,
      observations.filter((figure) => figure.indicator === indicator && figure.restates === null),
    ),
  ])
}

/**
 * The comparisons of these figures of one indicator that tell most, best verdict first: all, where the figures are few. Of many, within
 * each class the neighbours by printed number and what is proved at all; of each way of counting one pair with the commonest; of each
 * area that contains others one pair with each of those. They are about as many as the figures.
 */
export function tellingComparisons(
  dataset: Dataset,
  indicator: IndicatorId,
  observations: readonly Observation[],
): readonly Comparison[] {
  if (observations.length <= mostOfOne) return comparisonsAmong(dataset, indicator, observations)
  const known = knownOf(dataset)
  const placeOf = (figure: Observation) => known.places.get(figure) ?? Number.POSITIVE_INFINITY
  const pairs = new Map<string, Comparison>()
  for (const pair of tellingPairs(dataset, observations)) {
    const [a, b] = placeOf(pair[0]) < placeOf(pair[1]) ? pair : [pair[1], pair[0]]
    const comparison = comparisonOf(dataset, known, a, b)
    pairs.set(pairKey(comparison), comparison)
  }
  return bestFirst([...pairs.values()])
}

/** How many pairs of figures of different areas there are among these. */
export function pairCount(observations: readonly Observation[]): number {
  const count = (many: number) => (many * (many - 1)) / 2
  const ofAreas = [...grouped(observations, ({ refArea }) => refArea).values()]
  return ofAreas.reduce((pairs, { length }) => pairs - count(length), count(observations.length))
}

interface KnownLine {
  readonly figures: readonly Observation[]
  readonly line: Line
}

const linesOf = onceFor((_dataset: Dataset) => new Map<Observation, KnownLine>())

/**
 * `lineOf` the comparisons of these figures of one indicator. No pair is looked at after an order has been found, and none at all where
 * the same figures were asked about last.
 */
export function lineAmong(dataset: Dataset, observations: readonly Observation[]): Line {
  const [first] = observations
  if (first === undefined) return 'plain'
  const lines = linesOf(dataset)
  const last = lines.get(first)
  if (last?.figures.length === observations.length && last.figures.every((figure, index) => figure === observations[index]))
    return last.line
  const line = observations.length <= mostOfOne ? lineOf(pairsAmong(dataset, observations)) : lineOfMany(dataset, observations)
  lines.set(first, { figures: observations, line })
  return line
}

/** The same line without looking at pair after pair. */
function lineOfMany(dataset: Dataset, observations: readonly Observation[]): Line {
  if (strongestOrder(dataset, observations) !== null) return 'ruler'
  const lineOfNearness = { 'side-by-side': 'dots', apart: 'broken', 'no-pair': 'plain' } as const
  return lineOfNearness[nearnessAmong(dataset, observations)]
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
export function lineOf(comparisons: Iterable<Comparison>): Line {
  let line: Line = 'plain'
  for (const { relation, grade, order } of comparisons) {
    if (relation !== 'pair') continue
    if (order.kind === 'proved') return 'ruler'
    if (grade !== 'D') line = 'dots'
    else if (line === 'plain') line = 'broken'
  }
  return line
}
