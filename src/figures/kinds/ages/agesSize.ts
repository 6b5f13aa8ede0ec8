/** Sizes of the chart of ages on the page, px: known before it is loaded, so that nothing moves when it is. */
import type { AgeRow } from '#figures/model.ts'
import { tallOf } from './geometry.ts'

export const agesSize = {
  axis: 22,
  /** From the middle of a dot to that of the next. */
  pitch: 8,
  radius: 3.2,
  /** A row is no lower than a name. */
  leastRow: 28,
} as const

/** A row where it stands. */
export interface PlacedRow {
  readonly row: AgeRow
  /** px from the top of the first row. */
  readonly top: number
  readonly height: number
}

export function ageRows(rows: readonly AgeRow[]): readonly PlacedRow[] {
  const heights = rows.map((row) => Math.max(agesSize.leastRow, tallOf(row) * agesSize.pitch + 6))
  return rows.map((row, index) => ({
    row,
    top: heights.slice(0, index).reduce((sum, height) => sum + height, 0),
    height: heights[index] ?? agesSize.leastRow,
  }))
}

/** Height of the whole chart. */
export function agesHeight(rows: readonly PlacedRow[]): number {
  return agesSize.axis + rows.reduce((sum, { height }) => sum + height, 0)
}
