/** 有尺可量，无尺只读: a ruler is drawn only where the sources allow lengths to be compared. */
import { lookup } from '#domain/lookup.ts'
import type { Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { partsAddingUp } from '#domain/places.ts'
import type { Threshold } from '#domain/threshold.ts'
import { sameUnit } from '#domain/unit.ts'
import type { Ruler } from '#figures/model.ts'
import { indicatorsAmong, ofIndicator, plottedOf } from '#figures/rows.ts'
import { tellingComparisons } from '#figures/verdicts.ts'
import { isCountable, ticksFor } from './axis.ts'
import { gradedGroups, oneSourceGroups, type RowFigures } from './groups.ts'

/**
 * Every ruler the figures allow, by indicator in the order of the dataset, graded ones before those of one source; bars in the order
 * of the figures given.
 *
 * Two kinds and no third: (a) figures of one class within three years, a row for each area; (b) figures of one source with one unit,
 * nature and date, where at least two figures are drawn, parts counted. Parts that add up to a whole among the figures are drawn in its
 * bar (8 + 23 = 31) and stand on no ruler of their own. A figure at C or D to another never shares one with it, nor does an area with
 * the city that contains it.
 */
export function rulersOf(
  dataset: Dataset,
  observations: readonly Observation[],
  thresholds: readonly Threshold[] = [],
): readonly Ruler[] {
  const drawnInWholes = new Set(observations.flatMap((figure) => partsAddingUp(dataset, figure)).map((part) => part.obsId))
  const bars = observations.filter((figure) => !drawnInWholes.has(figure.obsId))
  return indicatorsAmong(dataset, bars).flatMap((indicator) =>
    groupsOf(dataset, ofIndicator(bars, indicator)).map((group) => rulerOf(dataset, indicator, group, thresholds)),
  )
}

function allOfRow({ first, against, others }: RowFigures): readonly Observation[] {
  return [first, ...against, ...others]
}

interface Group {
  readonly basis: Ruler['basis']
  readonly rows: readonly RowFigures[]
}

function groupsOf(dataset: Dataset, figures: readonly Observation[]): readonly Group[] {
  const graded = gradedGroups(dataset, figures)
  const onGraded = new Set(graded.flatMap((rows) => rows.flatMap(allOfRow)))
  const drawsTwo = (group: readonly Observation[]) =>
    group.length > 1 || group.some((only) => !onGraded.has(only) && partsAddingUp(dataset, only).length > 0)
  const oneSource = oneSourceGroups(dataset, figures).filter(drawsTwo)
  return [
    ...graded.map((rows) => ({ basis: 'graded', rows }) as const),
    ...oneSource.map(
      (group) => ({ basis: 'one-source', rows: group.map((first) => ({ first, against: [], others: [] })) }) as const,
    ),
  ]
}

function rulerOf(dataset: Dataset, indicator: IndicatorId, { basis, rows }: Group, thresholds: readonly Threshold[]): Ruler {
  const firsts = rows.map(({ first }) => first)
  const all = rows.flatMap(allOfRow)
  const plotted = (figure: Observation) => plottedOf(dataset, figure, thresholds)
  return {
    id: `${indicator}/${firsts.map((figure) => figure.obsId).join('~')}`,
    indicator,
    basis,
    unit: unitOfAxis(lookup(dataset.indicatorById, indicator).unit, all),
    countable: isCountable(all),
    ticks: ticksFor(all),
    bars: rows.map(({ first, against, others }) => ({
      plotted: plotted(first),
      against: against.map(plotted),
      others: others.map(plotted),
      parts: partsAddingUp(dataset, first),
    })),
    comparisons: basis === 'graded' ? tellingComparisons(dataset, indicator, all) : [],
  }
}

/** The indicator's unit, unless the figures of this ruler are in another (two counts of 批次 under an indicator in 人). */
function unitOfAxis(unit: string, figures: readonly Observation[]): string {
  return figures.find((figure) => !sameUnit(figure.unitMeasure, unit))?.unitMeasure ?? unit
}
