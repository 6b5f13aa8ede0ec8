/** 覆盖总表: indicators × areas, every figure as printed. */
import { subjectsAmong } from '#domain/background.ts'
import type { Dataset } from '#domain/model.ts'
import { referencesLast } from '#figures/area.ts'
import { coverageFinding } from '#figures/finding.ts'
import { headOf } from '#figures/head.ts'
import { nothingDrawn, type Drawn } from '#figures/legend.ts'
import type { BoardRow, FigureModel } from '#figures/model.ts'
import type { Shown } from '#figures/shown.ts'
import { areasWithFigures, boardRows, reasonOfCell, rowsByCategory } from './rows.ts'

/** The coverage board: rows with figures of two or more areas open, the rest folded, by category; background apart. */
export function boardModel(dataset: Dataset, shown: Shown): FigureModel<'board'> {
  const areas = referencesLast(dataset, shown.areas)
  const observations = subjectsAmong(dataset, shown.observations)
  const rows = boardRows(dataset, { ...shown, areas, observations }, 'top')
  return {
    ...headOf(dataset, { id: 'board', finding: coverageFinding(observations), areas, drawn: drawnIn(rows) }),
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
    marks: cells.flatMap((cell) => cell.plotted),
    reasons: cells.flatMap((cell) => reasonOfCell(cell) ?? []),
    comparisons: rows.flatMap((row) => row.comparisons),
  }
}
