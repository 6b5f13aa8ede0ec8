/** What is at hand while a table is read: its parts, where its cells stand in the sheet, what is to be said of it. */
import type { Dataset } from '#domain/model.ts'
import type { ColumnProposal } from './columns.ts'
import { columnLetters, placeKey, wordsOf } from './grid.ts'
import type { Layout } from './layout.ts'
import type { Problems } from './problem.ts'

/** A note of a footnote, or of the whole table. */
export interface TableNote {
  readonly words: string
  readonly mark: string | null
}

export interface Work {
  readonly dataset: Dataset
  readonly sheet: string | null
  readonly layout: Layout
  readonly columns: readonly ColumnProposal[]
  readonly notes: readonly TableNote[]
  readonly problems: Problems
  /** Cells merged over rows of several areas, with what they say: one figure that nobody can give to any of them. */
  readonly shared: ReadonlyMap<number, string>
  /** Row and column of a place of the block as the sheet counts them, from 1. */
  readonly seenAt: (row: number, column: number) => { readonly row: number; readonly column: number }
}

export function seenPlaces({ block }: Layout): Work['seenAt'] {
  const { from, isTurned } = block
  return (row, column) => (isTurned ? { row: from + column + 1, column: row + 1 } : { row: from + row + 1, column: column + 1 })
}

/** A range over more rows than this is no figure. */
const mostRowsOfFigure = 500

/** Cells merged over rows of several areas. */
export function sharedCells({ block, rows }: Layout): ReadonlyMap<number, string> {
  const { grid } = block
  const shared = new Map<number, string>()
  const nameOf = new Map(rows.map(({ row, words }) => [row, words]))
  for (const { top, left, bottom, right } of grid.merged) {
    const last = Math.min(bottom, grid.rows.length - 1)
    if (last === top || last - top > mostRowsOfFigure) continue
    const spanned = Array.from({ length: last - top + 1 }, (_, index) => top + index)
    const named = new Set(spanned.flatMap((row) => nameOf.get(row) ?? []))
    const words = wordsOf(grid.rows[top]?.[left])
    if (named.size < 2 || words === '') continue
    for (const row of spanned)
      for (let column = left; column <= Math.min(right, left + 50); column += 1) shared.set(placeKey(row, column), words)
  }
  return shared
}

/** The notes that marks refer to. */
export function notesOf(notes: readonly TableNote[], marks: readonly string[]): string {
  return notes
    .filter(({ mark }) => mark !== null && marks.includes(mark))
    .map(({ words }) => words)
    .join('；')
}

/** What whole columns lack: it is said once and not for each cell. */
export function tellOfColumns({ problems, layout, seenAt }: Work, columns: readonly ColumnProposal[]): void {
  for (const { role, column, label, unit, countings, timePeriod } of columns) {
    if (role !== 'figures') continue
    const seen = seenAt(0, column)
    const [row, place] = layout.block.isTurned ? [seen.row, null] : [null, seen.column]
    const words = label === '' ? columnLetters(column) : label
    if (unit === null && !cellsPrintUnits(layout, column)) problems.add('no-unit', row, place, words)
    if (countings.length === 0) problems.add('no-definition', row, place, words)
    if (timePeriod === null && layout.dateColumn === null) problems.add('no-date', row, place, words)
  }
}

/** Whether the first cells of a column print a unit of their own (45人, 57%). */
function cellsPrintUnits({ block, rows }: Layout, column: number): boolean {
  const cells = rows.slice(0, 20).map(({ row }) => wordsOf(block.grid.rows[row]?.[column]))
  const filled = cells.filter((words) => /\d/.test(words))
  return filled.length > 0 && filled.every((words) => /[^\d.,\s余多以上左右近约超-]/.test(words))
}

/** What is hidden in the sheet was not read. */
export function tellOfHidden({ problems }: Work, rows: number, columns: number): void {
  if (rows > 0) problems.add('hidden-left-out', null, null, `${rows} 行`)
  if (columns > 0) problems.add('hidden-left-out', null, null, `${columns} 列`)
}
