/** 覆盖总表: indicators × areas, every figure as printed. */
import { subjectsAmong } from '#domain/background.ts'
import type { Dataset, AreaId, IndicatorId, Observation } from '#domain/model.ts'
import { referencesLast } from '#figures/area.ts'
import { coverageFinding } from '#figures/finding.ts'
import { headOf } from '#figures/head.ts'
import { nothingDrawn, type Drawn } from '#figures/legend.ts'
import type { BoardRow, FigureModel, BoardCell, Reason } from '#figures/model.ts'
import type { Shown } from '#figures/shown.ts'
import { grouped } from '#domain/grouped.ts'
import { cell } from '#domain/places.ts'
import { categories, type Category } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import { byAreaAndText, indicatorsAmong, ofIndicator, plottedOf } from '#figures/rows.ts'
import { topFigures } from '#figures/top.ts'
import type { Comparison } from '#domain/grade.ts'
import { comparisonsAmong, lineAmong, tellingComparisons } from '#figures/verdicts.ts'
import { within, withinOf } from '#figures/within.ts'

/** The coverage board: rows with figures of two or more areas open, the rest folded, by category; background apart. */
export function boardModel(dataset: Dataset, shown: Shown): FigureModel<'board'> {
  const areas = referencesLast(dataset, shown.areas)
  const observations = subjectsAmong(dataset, shown.observations)
  const rows = boardRows(dataset, { ...shown, areas, observations }, 'top')
  return {
    ...headOf(dataset, {
      id: 'board',
      finding: within(dataset, shown, coverageFinding(observations), { figures: 'subjects', policies: false }),
      areas,
      drawn: drawnIn(rows),
    }),
    kind: 'board',
    groups: rowsByCategory(dataset, rows).map((group) => ({
      category: group.category,
      open: group.rows.filter((row) => areasWithFigures(row) > 1),
      folded: group.rows.filter((row) => areasWithFigures(row) < 2),
    })),
  }
}

/** What rows of a board draw. */
export function drawnIn(rows: readonly BoardRow[]): Drawn {
  const cells = rows.flatMap((row) => row.cells)
  return {
    ...nothingDrawn,
    marks: cells.flatMap((one) => one.plotted),
    reasons: cells.flatMap((one) => reasonOfCell(one) ?? []),
    comparisons: rows.flatMap((row) => row.comparisons),
  }
}

/**
 * Which of a row's figures are compared with each other: all; or where there are too many those that are drawn elsewhere, or those whose
 * comparisons tell most of all.
 */
export type Compared = 'all' | 'top' | 'telling'

/** A row for every indicator that has a figure among those shown, in the order of the dataset; a cell for every area. */
export function boardRows(dataset: Dataset, shown: Shown, compared: Compared = 'all'): readonly BoardRow[] {
  const byIndicator = grouped(shown.observations, (figure) => figure.indicator)
  return indicatorsAmong(dataset, shown.observations).map((indicator) =>
    rowOf(dataset, shown, indicator, byIndicator.get(indicator) ?? [], compared),
  )
}

/** The row of one indicator, also where it has no figure among those shown. */
export function boardRow(dataset: Dataset, shown: Shown, indicator: IndicatorId): BoardRow {
  return rowOf(dataset, shown, indicator, ofIndicator(shown.observations, indicator), 'telling')
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
    comparisons: comparisonsOf(dataset, indicator, figures, compared, shown.own ?? null),
    within: withinOf(dataset, shown, { figures: 'all', policies: false, indicators: [indicator] }),
  }
}

function comparisonsOf(
  dataset: Dataset,
  indicator: IndicatorId,
  figures: readonly Observation[],
  compared: Compared,
  own: AreaId | null,
): readonly Comparison[] {
  switch (compared) {
    case 'all':
      return comparisonsAmong(dataset, indicator, figures)
    case 'top':
      return comparisonsAmong(dataset, indicator, topFigures(dataset, figures, own).drawn)
    case 'telling':
      return tellingComparisons(dataset, indicator, figures)
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
function areasWithFigures(row: BoardRow): number {
  return row.cells.filter(({ plotted }) => plotted.length > 0).length
}

/** Why a cell shows no figure; null where it shows one. */
export function reasonOfCell({ cell: found, plotted }: BoardCell): Reason | null {
  if (plotted.length > 0) return null
  return found.kind === 'observed' ? { kind: 'filtered-out' } : found
}
