/** 有尺可量，无尺只读: a ruler is drawn only where the sources allow lengths to be compared. */
import type { Comparison } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { partsAddingUp } from '#domain/places.ts'
import type { Threshold } from '#domain/threshold.ts'
import { sameUnit } from '#domain/unit.ts'
import type { Ruler } from '#figures/model.ts'
import { indicatorsAmong, ofIndicator, plottedOf } from '#figures/rows.ts'
import { comparisonsAmong } from '#figures/verdicts.ts'
import { isCountable, ticksFor } from './axis.ts'
import { gradedGroups, oneSourceGroups } from './groups.ts'

/**
 * Every ruler the figures allow, by indicator in the order of the dataset, graded ones before those of one source; bars in the order
 * of the figures given.
 *
 * Two kinds and no third: (a) maximal groups of figures pairwise graded A or B; (b) figures of one source with one unit, nature and
 * date, where at least two figures are drawn, parts counted. Parts that add up to a whole among the figures are drawn in its bar
 * (8 + 23 = 31) and stand on no ruler of their own. A figure at C or D to another never shares one with it, nor does an area with the
 * city that contains it.
 */
export function rulersOf(
  dataset: Dataset,
  observations: readonly Observation[],
  thresholds: readonly Threshold[] = [],
): readonly Ruler[] {
  const drawnInWholes = new Set(observations.flatMap((figure) => partsAddingUp(dataset, figure)).map((part) => part.obsId))
  const bars = observations.filter((figure) => !drawnInWholes.has(figure.obsId))
  return indicatorsAmong(dataset, bars).flatMap((indicator) => {
    const figures = ofIndicator(bars, indicator)
    return groupsOf(dataset, figures, comparisonsAmong(dataset, indicator, figures)).map(({ basis, group }) =>
      rulerOf(dataset, indicator, basis, group, thresholds),
    )
  })
}

function groupsOf(
  dataset: Dataset,
  figures: readonly Observation[],
  comparisons: readonly Comparison[],
): readonly { readonly basis: Ruler['basis']; readonly group: readonly Observation[] }[] {
  const graded = gradedGroups(figures, comparisons)
  const onGraded = new Set(graded.flat())
  const drawsTwo = (group: readonly Observation[]) =>
    group.length > 1 || group.some((only) => !onGraded.has(only) && partsAddingUp(dataset, only).length > 0)
  const oneSource = oneSourceGroups(dataset, figures).filter(drawsTwo)
  return [
    ...graded.map((group) => ({ basis: 'graded', group }) as const),
    ...oneSource.map((group) => ({ basis: 'one-source', group }) as const),
  ]
}

function rulerOf(
  dataset: Dataset,
  indicator: IndicatorId,
  basis: Ruler['basis'],
  figures: readonly Observation[],
  thresholds: readonly Threshold[],
): Ruler {
  return {
    id: `${indicator}/${figures.map((figure) => figure.obsId).join('~')}`,
    indicator,
    basis,
    unit: unitOfAxis(lookup(dataset.indicatorById, indicator).unit, figures),
    countable: isCountable(figures),
    ticks: ticksFor(figures),
    bars: figures.map((figure) => ({
      plotted: plottedOf(dataset, figure, thresholds),
      parts: partsAddingUp(dataset, figure),
    })),
    comparisons: basis === 'graded' ? comparisonsAmong(dataset, indicator, figures) : [],
  }
}

/** The indicator's unit, unless the figures of this ruler are in another (two counts of 批次 under an indicator in 人). */
function unitOfAxis(unit: string, figures: readonly Observation[]): string {
  return figures.find((figure) => !sameUnit(figure.unitMeasure, unit))?.unitMeasure ?? unit
}
