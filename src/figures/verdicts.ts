/** The comparisons a figure shows, best verdict first, and the line they add up to. */
import { compare, type Comparison } from '#domain/grade.ts'
import type { Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { countedFigures } from '#domain/places.ts'
import type { Line } from './model.ts'

interface Known {
  /** Place of each figure in the dataset. */
  readonly places: ReadonlyMap<Observation, number>
  readonly pairs: Map<Observation, Map<Observation, Comparison>>
}

const knownOf = onceFor((dataset: Dataset): Known => ({
  places: new Map(countedFigures(dataset).map((figure, place) => [figure, place])),
  pairs: new Map(),
}))

/** `compare`, computed once for a pair: panels, board, comparison and requests all ask for it. */
function comparisonOf(dataset: Dataset, { pairs }: Known, a: Observation, b: Observation): Comparison {
  const ofA = pairs.get(a) ?? new Map<Observation, Comparison>()
  pairs.set(a, ofA)
  const comparison = ofA.get(b) ?? compare(dataset, a, b)
  ofA.set(b, comparison)
  return comparison
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

/** The first proved order among these figures of one indicator; `null` where there is none. */
export function firstOrder(dataset: Dataset, observations: readonly Observation[]): Comparison | null {
  for (const comparison of pairsAmong(dataset, observations)) {
    if (comparison.order.kind === 'proved') return comparison
  }
  return null
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
  const line = lineOf(pairsAmong(dataset, observations))
  lines.set(first, { figures: observations, line })
  return line
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
