/** The columns of the board, and which of them a row's line runs along. */
import type { AreaId } from '#domain/model.ts'
import type { BoardCell, BoardRow } from '#figures/model.ts'

export interface BoardColumns {
  readonly peers: readonly AreaId[]
  /** The city, set apart at the end: its figures contain the districts'. */
  readonly references: readonly AreaId[]
}

/** Areas set against each other first, references last. */
export function columnsOf(areas: readonly AreaId[], isReference: (area: AreaId) => boolean): BoardColumns {
  return { peers: areas.filter((area) => !isReference(area)), references: areas.filter(isReference) }
}

/** The cell of an area in a row. */
export function cellOf(row: BoardRow, area: AreaId): BoardCell | null {
  return row.cells.find((cell) => cell.area === area) ?? null
}

/** The columns from the first to the last area with a figure, which the row's line joins; none where fewer than two have one. */
export function joined(row: BoardRow, { peers }: BoardColumns): ReadonlySet<AreaId> {
  const observed = peers.map((area) => (cellOf(row, area)?.plotted.length ?? 0) > 0)
  const [first, last] = [observed.indexOf(true), observed.lastIndexOf(true)]
  return new Set(first === last || row.line === 'plain' ? [] : peers.slice(first, last + 1))
}
