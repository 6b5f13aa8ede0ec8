/** One area's figures at several dates. What may be joined into a line, and what may not. */
import type { AreaId, Dataset, IndicatorId, Observation } from './model.ts'
import { compare } from './grade.ts'
import { periodOf } from './period.ts'
import { sameUnit } from './unit.ts'
import { grouped } from './places.ts'

/** What makes two figures of one area count differently, so that no line joins them. */
export const breaks = ['definition', 'nature', 'scope', 'per', 'unit'] as const
export type Break = (typeof breaks)[number]

/** Figures that count the same thing in the same way, in the order of their dates; a single one where nothing counts as it does. */
export type Strand = readonly [Observation, ...Observation[]]

/**
 * The figures of one indicator in one area as strands, the strand with the earliest figure first; empty unless some strand has figures
 * of two dates. A figure that counts differently from all others is a strand of its own: it is shown, and no line leads to it.
 */
export function seriesOf(dataset: Dataset, area: AreaId, indicator: IndicatorId): readonly Strand[] {
  const figures = dataset.observations
    .filter((figure) => figure.refArea === area && figure.indicator === indicator && figure.restates === null)
    .sort(byDate)
  const strands: [Observation, ...Observation[]][] = []
  for (const figure of figures) {
    const strand = strands.find(([first]) => isSeries(dataset, first, figure))
    if (strand) strand.push(figure)
    else strands.push([figure])
  }
  return strands.some(hasSeveralDates) ? strands : []
}

/** How a figure counts differently from another of its area; empty where a line may join them. */
export function breaksBetween(a: Observation, b: Observation): readonly Break[] {
  const differs: Record<Break, boolean> = {
    definition: a.definition !== b.definition,
    nature: a.nature !== b.nature,
    scope: a.scope !== b.scope || a.scopeName !== b.scopeName,
    per: a.per !== b.per,
    unit: !sameUnit(a.unitMeasure, b.unitMeasure),
  }
  return breaks.filter((code) => differs[code])
}

function isSeries(dataset: Dataset, a: Observation, b: Observation): boolean {
  return compare(dataset, a, b).relation === 'series' && breaksBetween(a, b).length === 0
}

function hasSeveralDates(strand: Strand): boolean {
  return new Set(strand.map((figure) => figure.timePeriod)).size > 1
}

function byDate(a: Observation, b: Observation): number {
  const [first, second] = [periodOf(a.timePeriod), periodOf(b.timePeriod)]
  return first.start - second.start || first.end - second.end || a.quoteStart - b.quoteStart
}

const seriesNames = new WeakMap<Observation, string>()

/** What one area counts in one way: figures that differ in it are no dates of one series. */
function seriesName(figure: Observation): string {
  const { refArea, indicator, definition, scope, scopeName, nature, countStart, unitMeasure, per } = figure
  const name =
    seriesNames.get(figure) ?? [refArea, indicator, definition, scope, scopeName, nature, countStart, unitMeasure, per].join('\n')
  seriesNames.set(figure, name)
  return name
}

/**
 * The latest figure of each series among those given, in their order: those for which no other counts the same in the same way at a
 * date that surely lies after theirs. Where periods overlap, nobody knows which is later, and both stay.
 */
export function latestOf(figures: readonly Observation[]): readonly Observation[] {
  const known = latest.get(figures)
  if (known) return known
  const lastStart = new Map<string, number>()
  for (const figure of figures) {
    const name = seriesName(figure)
    const { start } = periodOf(figure.timePeriod)
    lastStart.set(name, Math.max(lastStart.get(name) ?? start, start))
  }
  const found = figures.filter((figure) => periodOf(figure.timePeriod).end >= (lastStart.get(seriesName(figure)) ?? 0))
  latest.set(figures, found)
  return found
}

/** So many figures of one indicator can be read side by side. */
export const mostOfOne = 10

/** The figures given; of indicators with more than can be read side by side only the latest of each series. */
export function latestWhereMany(figures: readonly Observation[]): readonly Observation[] {
  const known = thinned.get(figures)
  if (known) return known
  const found = thinnedOut(figures)
  thinned.set(figures, found)
  return found
}

function thinnedOut(figures: readonly Observation[]): readonly Observation[] {
  const many = [...grouped(figures, ({ indicator }) => indicator)].filter(([, rows]) => rows.length > mostOfOne)
  if (many.length === 0) return figures
  const crowded = new Set(many.map(([indicator]) => indicator))
  const kept = new Set(latestOf(figures))
  return figures.filter((figure) => kept.has(figure) || !crowded.has(figure.indicator))
}

/** Of a list that is the same each time, as all figures are, both are found once. */
const latest = new WeakMap<readonly Observation[], readonly Observation[]>()
const thinned = new WeakMap<readonly Observation[], readonly Observation[]>()
