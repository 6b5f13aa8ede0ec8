/** What the page of an indicator shows. It is about all figures of the indicator: the filters of the lists do not hold here. */
import type { AreaId, Dataset, IndicatorId, Observation } from '#domain/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { rankingModel } from '#figures/kinds/ranking/model.ts'
import { seriesModels } from '#figures/kinds/series/model.ts'
import { summaryModel } from '#figures/kinds/summary/model.ts'
import { shownBy } from '#view/shown.ts'
import { defaultView } from '#view/view.ts'

export interface IndicatorModels {
  /** Null where too few areas count alike. */
  readonly ranking: FigureModel<'ranking'> | null
  readonly summary: FigureModel<'summary'>
  readonly series: readonly FigureModel<'series'>[]
}

/** The figures of the page; the reader's own area stands first in them. */
export function indicatorModels(
  dataset: Dataset,
  own: AreaId | null,
  indicator: IndicatorId,
  chosen: readonly AreaId[] = [],
): IndicatorModels {
  const shown = shownBy(dataset, defaultView({ lang: 'zh', own }))
  const summary = summaryModel(dataset, shown, indicator)
  return {
    ranking: rankingModel(dataset, summary.rulers, { own, chosen }),
    summary,
    series: seriesModels(dataset, shown.areas, indicator),
  }
}

/** Those that have something to show, in the order of the page. */
export function indicatorFigures(
  dataset: Dataset,
  own: AreaId | null,
  indicator: IndicatorId,
  chosen: readonly AreaId[] = [],
): readonly FigureModel[] {
  const { ranking, summary, series } = indicatorModels(dataset, own, indicator, chosen)
  if (summary.finding.kind === 'nothing') return []
  return [...(ranking === null ? [] : [ranking]), summary, ...series]
}

/** Every figure of an indicator, restatements included: own area first, then as in the data, and within an area as in the text. */
export function observationsOf(dataset: Dataset, own: AreaId | null, indicator: IndicatorId): readonly Observation[] {
  const rank = new Map(dataset.areas.map((row, index) => [row.areaId, row.areaId === own ? -1 : index]))
  return dataset.observations
    .filter((figure) => figure.indicator === indicator)
    .sort((a, b) => (rank.get(a.refArea) ?? 0) - (rank.get(b.refArea) ?? 0) || a.quoteStart - b.quoteStart)
}
