/** One area's figures at several dates. What may be joined into a line, and what may not. */
import { agreementOf, contradicts } from './agreement.ts'
import type { AreaId, Dataset, IndicatorId, Observation } from './model.ts'
import { periodOf } from './period.ts'
import { figuresByArea } from './places.ts'
import { mayHaveMonths, monthsOf } from './signature.ts'
import { sameUnit } from './unit.ts'

/** What makes two figures of one area count differently, so that no line joins them. */
export const breaks = ['definition', 'nature', 'scope', 'per', 'unit', 'months', 'start', 'conflict'] as const
export type Break = (typeof breaks)[number]

/** Figures that count the same thing in the same way, in the order of their dates; a single one where nothing counts as it does. */
export type Strand = readonly [Observation, ...Observation[]]

/**
 * The figures of one indicator in one area as strands, the strand with the earliest figure first; empty unless some strand has figures
 * of two dates. A figure that counts differently from all others is a strand of its own: it is shown, and no line leads to it. So is
 * each of the figures that contradict each other: a line through one of them would choose it.
 */
export function seriesOf(dataset: Dataset, area: AreaId, indicator: IndicatorId): readonly Strand[] {
  const figures = [...(figuresByArea(dataset, indicator).get(area) ?? [])].sort(byDate)
  const isContradicted = (figure: Observation) => agreementOf(dataset, figure).against.length > 0
  const strands: [Observation, ...Observation[]][] = []
  for (const figure of figures) {
    const strand = strands.find(
      ([first]) => !isContradicted(first) && !isContradicted(figure) && breaksBetween(first, figure).length === 0,
    )
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
    months: mayHaveMonths(a) && mayHaveMonths(b) && (monthsOf(a) === null || monthsOf(a) !== monthsOf(b)),
    start: a.nature === 'cumulative' && b.nature === 'cumulative' && a.countStart !== b.countStart,
    conflict: contradicts(a, b),
  }
  return breaks.filter((code) => differs[code])
}

function hasSeveralDates(strand: Strand): boolean {
  return new Set(strand.map((figure) => figure.timePeriod)).size > 1
}

function byDate(a: Observation, b: Observation): number {
  const [first, second] = [periodOf(a.timePeriod), periodOf(b.timePeriod)]
  return first.start - second.start || first.end - second.end || a.quoteStart - b.quoteStart
}
