/** One area's figures at several dates. What may be joined into a line, and what may not. */
import type { AreaId, Dataset, IndicatorId, Observation } from './model.ts'
import { compare } from './grade.ts'
import { periodOf } from './period.ts'
import { sameUnit } from './unit.ts'

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
