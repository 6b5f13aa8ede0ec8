/** Rows of indicators × areas, for the board and for the comparison. */
import { cell } from '#domain/cell.ts'
import { categories, type Category } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset, IndicatorId } from '#domain/model.ts'
import type { BoardCell, BoardRow, Reason } from '#figures/model.ts'
import { byAreaAndText, indicatorsAmong, ofIndicator, plottedOf } from '#figures/rows.ts'
import type { Shown } from '#figures/shown.ts'
import { comparisonsAmong, lineOf } from '#figures/verdicts.ts'

/** A row for every indicator that has a figure among those shown, in the order of the dataset; a cell for every area. */
export function boardRows(dataset: Dataset, shown: Shown): readonly BoardRow[] {
  return indicatorsAmong(dataset, shown.observations).map((indicator) => boardRow(dataset, shown, indicator))
}

/** The row of one indicator, also where it has no figure among those shown. */
export function boardRow(dataset: Dataset, shown: Shown, indicator: IndicatorId): BoardRow {
  const comparisons = comparisonsAmong(dataset, indicator, ofIndicator(shown.observations, indicator))
  return {
    indicator,
    line: lineOf(comparisons),
    cells: shown.areas.map((area) => boardCell(dataset, shown, area, indicator)),
    comparisons,
  }
}

function boardCell(
  dataset: Dataset,
  { areas, observations, thresholds }: Shown,
  area: AreaId,
  indicator: IndicatorId,
): BoardCell {
  const figures = ofIndicator(observations, indicator).filter((figure) => figure.refArea === area)
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
