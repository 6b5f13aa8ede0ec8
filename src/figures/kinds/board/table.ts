/** The board as tables. */
import type { FigureHead, FigureModel, BoardRow } from '#figures/model.ts'
import type { Sentences } from '#figures/sentence.ts'
import { figureTable, missingTable, verdictTable, whole, type Table } from '#figures/table.ts'
import { reasonOfCell } from './model.ts'

/** @returns tables that may have no row */
export function boardTables(model: FigureModel<'board'>, say: Sentences): readonly Table[] {
  return rowTables(
    model,
    say,
    model.groups.flatMap((group) => [...group.open, ...group.folded]),
  )
}

/** Rows of a board or a comparison: figures, verdicts, and what stands in the cells without a figure. */
export function rowTables(model: Pick<FigureHead, 'sources'>, say: Sentences, rows: readonly BoardRow[]): readonly Table[] {
  const plotted = rows.flatMap((row) => row.cells.flatMap((cell) => cell.plotted))
  const silent = rows.flatMap((row) =>
    row.cells.flatMap((boardCell) => {
      const cell = reasonOfCell(boardCell)
      return cell === null ? [] : [{ area: boardCell.area, indicator: row.indicator, cell }]
    }),
  )
  return [
    figureTable(model, say, plotted.map(whole)),
    verdictTable(
      model,
      say,
      plotted,
      rows.flatMap((row) => row.comparisons),
    ),
    missingTable(say, silent),
  ]
}
