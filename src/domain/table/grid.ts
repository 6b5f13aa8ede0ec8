/** A table as cells, whatever file or clipboard it came from. Rows and columns are counted from 0 here, from 1 where a reader sees them. */

/** A cell that a spreadsheet keeps as a date. */
export interface DateCell {
  /** ISO 8601 day. */
  readonly date: string
}

/** A text as typed, a number, a date, or nothing. */
export type Cell = string | number | DateCell | null

/** Cells that a spreadsheet shows as one; what it says stands in the cell at its top left. All ends included. */
export interface MergedRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface Grid {
  /** Name of the sheet; `null` where the table came without one. */
  readonly name: string | null
  /** A row may be shorter than others: what it lacks is empty. */
  readonly rows: readonly (readonly Cell[])[]
  readonly merged: readonly MergedRange[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
}

const nothing: ReadonlySet<number> = new Set()

/** A grid of texts without merged or hidden cells, as CSV and pasted text give it. */
export function plainGrid(name: string | null, rows: readonly (readonly Cell[])[]): Grid {
  return { name, rows, merged: [], hiddenRows: nothing, hiddenColumns: nothing }
}

/** The letters of a column, from 0: A, Z, AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter
}

/** What is seen of nothing: marks of direction, joiners, the mark at the head of a file. */
const unseen = /\p{Cf}/gu
const mayHoldUnseen = /[^\u0020-\u00ac\u2e80-\ud7ff\uff00-\ufffd]/

/** The words of a cell, without blanks around them and without what is not seen. A number is written as it is, never rounded. */
export function wordsOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell !== 'string') return cell.date
  return (mayHoldUnseen.test(cell) ? cell.replace(unseen, '') : cell).trim()
}

/** Whether a cell says nothing at all. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && wordsOf(cell) === '')
}

/** How broad the broadest row is. */
export function widthOf({ rows }: Pick<Grid, 'rows'>): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0)
}

/** The grid with rows for columns; places change with it. */
export function transposed(grid: Grid): Grid {
  const { rows, merged, hiddenRows, hiddenColumns } = grid
  return {
    name: grid.name,
    rows: Array.from({ length: widthOf(grid) }, (_, column) => rows.map((row) => row[column] ?? null)),
    merged: merged.map(({ top, left, bottom, right }) => ({ top: left, left: top, bottom: right, right: bottom })),
    hiddenRows: hiddenColumns,
    hiddenColumns: hiddenRows,
  }
}

/** Rows of a grid from one to another (half open), with what is merged inside of them. */
export function cutRows(grid: Grid, from: number, to: number): Grid {
  const shifted = new Set([...grid.hiddenRows].map((row) => row - from))
  const inside = grid.merged.filter(({ top, bottom }) => bottom >= from && top < to)
  return {
    ...grid,
    rows: grid.rows.slice(from, to),
    merged: inside.map((range) => ({
      ...range,
      top: Math.max(range.top - from, 0),
      bottom: Math.min(range.bottom, to - 1) - from,
    })),
    hiddenRows: shifted,
  }
}

/** For each place that is merged with another the place that speaks for it; looked up by `row * 16384 + column`. */
export type Leaders = ReadonlyMap<number, { readonly row: number; readonly column: number }>

/** Columns a spreadsheet has at most, so that a place is one number. */
const columnsOfSheet = 16_384
/** A whole column merged is no head: ranges larger than this are only looked at in their corner. */
const largestRange = 100_000

export const placeKey = (row: number, column: number): number => row * columnsOfSheet + column

/** Who speaks for the cells of merged ranges. */
export function leadersOf({ merged, rows }: Grid): Leaders {
  const leaders = new Map<number, { readonly row: number; readonly column: number }>()
  for (const { top, left, bottom, right } of merged) {
    const last = Math.min(bottom, rows.length - 1)
    if ((last - top + 1) * (right - left + 1) > largestRange) continue
    for (let row = top; row <= last; row += 1)
      for (let column = left; column <= right; column += 1)
        if (row !== top || column !== left) leaders.set(placeKey(row, column), { row: top, column: left })
  }
  return leaders
}
