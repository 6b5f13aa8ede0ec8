/** One area's figures of an indicator at several dates. */
import type { AreaId, Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { periodOf, periodYears } from '#domain/period.ts'
import { seriesOf } from '#domain/series.ts'
import { areaNotes, commentNotes, headOf } from '#figures/head.ts'
import { nothingDrawn } from '#figures/legend.ts'
import type { FigureModel } from '#figures/model.ts'
import { ticksFor } from '#figures/ruler/axis.ts'
import { longestOf } from './strands.ts'

const mostYears = 7

/** The series of an area; null where no two of its figures count the same at two dates. */
function seriesModel(dataset: Dataset, area: AreaId, indicator: IndicatorId): FigureModel<'series'> | null {
  const strands = seriesOf(dataset, area, indicator)
  const longest = longestOf(strands)
  if (longest === undefined) return null
  const [first] = longest
  const figures = strands.flat().sort((a, b) => periodOf(a.timePeriod).start - periodOf(b.timePeriod).start)
  const head = headOf(dataset, {
    id: `series-${area}-${indicator}`,
    finding: { kind: 'series', first, last: longest.at(-1) ?? first },
    areas: [area],
    drawn: { ...nothingDrawn, marks: figures.map((observation) => ({ observation, judgement: null })) },
    notes: [...commentNotes(figures), ...areaNotes(dataset, [area])],
  })
  return { ...head, kind: 'series', indicator, area, strands, ticks: ticksFor(figures), years: yearsFor(figures) }
}

/** Every series of an indicator, in the order of the areas given. */
export function seriesModels(
  dataset: Dataset,
  areas: readonly AreaId[],
  indicator: IndicatorId,
): readonly FigureModel<'series'>[] {
  return areas.flatMap((area) => seriesModel(dataset, area, indicator) ?? [])
}

/** From the year of the first figure to the one after the last, in steps that leave at most seven. */
function yearsFor(figures: readonly Observation[]): readonly number[] {
  const touched = figures.flatMap((figure) => periodYears(periodOf(figure.timePeriod)))
  const [first, end] = [Math.min(...touched), Math.max(...touched) + 1]
  const step = Math.ceil((end - first) / (mostYears - 1))
  return Array.from({ length: Math.ceil((end - first) / step) + 1 }, (_, index) => first + index * step)
}
