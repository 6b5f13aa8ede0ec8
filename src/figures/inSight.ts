/** Which rows of areas stand in sight where there are more than can be read at a glance; the others are one press away. */
import { grouped } from '#domain/grouped.ts'
import type { AreaId } from '#domain/model.ts'

/** So many areas stand in sight. One more is not folded away by itself. */
export const mostInSight = 6

export interface InSight<Row> {
  /** In the order given. */
  readonly open: readonly Row[]
  readonly folded: readonly Row[]
}

/**
 * The rows in sight: all where they are few; else that of the reader's own area and those with most in them. That chooses what to show
 * and orders nothing: rows stand as they would otherwise.
 */
export function rowsInSight<Row extends { readonly area: AreaId }>(
  rows: readonly Row[],
  own: AreaId | null,
  sizeOf: (row: Row) => number,
): InSight<Row> {
  if (rows.length <= mostInSight + 1) return { open: rows, folded: [] }
  const weight = (row: Row) => (row.area === own ? Number.POSITIVE_INFINITY : sizeOf(row))
  const chosen = new Set([...rows].sort((a, b) => weight(b) - weight(a)).slice(0, mostInSight))
  return { open: rows.filter((row) => chosen.has(row)), folded: rows.filter((row) => !chosen.has(row)) }
}

/** So many marks a figure draws one by one; of more those that are alike are one. */
const mostMarks = 400

/** A mark for each of the items, or, where there are very many in all, one for all that look alike. The first of a mark stands for it. */
export function marksOf<Item>(
  items: readonly Item[],
  inAll: number,
  lookOf: (item: Item) => string,
): readonly { readonly first: Item; readonly others: readonly Item[] }[] {
  if (inAll <= mostMarks) return items.map((first) => ({ first, others: [] }))
  return [...grouped(items, lookOf).values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ first, others }]))
}
