/** Rows of indicators × areas, for the board and for the comparison. */
import { cell, grouped } from '#domain/places.ts'
import { categories, type Category } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset, IndicatorId, Observation } from '#domain/model.ts'
import type { BoardCell, BoardRow, Reason } from '#figures/model.ts'
import { byAreaAndText, indicatorsAmong, ofIndicator, plottedOf } from '#figures/rows.ts'
import type { Shown } from '#figures/shown.ts'
import { topFigures } from '#figures/top.ts'
import { comparisonsAmong, lineAmong } from '#figures/verdicts.ts'

/** Which of a row's figures are compared with each other: all, or where there are too many those that are drawn elsewhere. */
export type Compared = 'all' | 'top'

/** A row for every indicator that has a figure among those shown, in the order of the dataset; a cell for every area. */
export function boardRows(dataset: Dataset, shown: Shown, compared: Compared = 'all'): readonly BoardRow[] {
  const byIndicator = grouped(shown.observations, (figure) => figure.indicator)
  return indicatorsAmong(dataset, shown.observations).map((indicator) =>
    rowOf(dataset, shown, indicator, byIndicator.get(indicator) ?? [], compared),
  )
}

/** The row of one indicator, also where it has no figure among those shown. */
export function boardRow(dataset: Dataset, shown: Shown, indicator: IndicatorId): BoardRow {
  return rowOf(dataset, shown, indicator, ofIndicator(shown.observations, indicator), 'all')
}

function rowOf(
  dataset: Dataset,
  shown: Shown,
  indicator: IndicatorId,
  figures: readonly Observation[],
  compared: Compared,
): BoardRow {
  const byArea = grouped(figures, (figure) => figure.refArea)
  return {
    indicator,
    line: lineAmong(dataset, figures),
    cells: shown.areas.map((area) => boardCell(dataset, shown, area, indicator, byArea.get(area) ?? [])),
    comparisons: comparisonsAmong(
      dataset,
      indicator,
      compared === 'all' ? figures : topFigures(dataset, figures, shown.own ?? null).drawn,
    ),
  }
}

function boardCell(
  dataset: Dataset,
  { areas, thresholds }: Shown,
  area: AreaId,
  indicator: IndicatorId,
  figures: readonly Observation[],
): BoardCell {
  return {
    area,
    cell: cell(dataset, area, indicator),
    plotted: byAreaAndText(figures, areas).map((figure) => plottedOf(dataset, figure, thresholds)),
  }
}

/** Rows by category, in the order of `categories`; categories without a row are left out. */
export function rowsByCategory(
  dataset: Dataset,
  rows: readonly BoardRow[],
): readonly { readonly category: Category; readonly rows: readonly BoardRow[] }[] {
  const categoryOf = (row: BoardRow) => lookup(dataset.indicatorById, row.indicator).category
  return categories
    .map((category) => ({ category, rows: rows.filter((row) => categoryOf(row) === category) }))
    .filter((group) => group.rows.length > 0)
}

/** How many areas of a row have a figure in it. */
export function areasWithFigures(row: BoardRow): number {
  return row.cells.filter(({ plotted }) => plotted.length > 0).length
}

/** Why a cell shows no figure; null where it shows one. */
export function reasonOfCell({ cell: found, plotted }: BoardCell): Reason | null {
  if (plotted.length > 0) return null
  return found.kind === 'observed' ? { kind: 'filtered-out' } : found
}
