/** A long list in pages that cut through its groups. */
import type { Place } from '#ui/place.ts'

/** So many rows stand on one page of a list: drawn at once, they are ready before anybody has read the first of them. */
export const mostRows = 100

/** A group with those of its rows that stand on a page, and how many it has in all. */
export interface GroupOnPage<Group, Row> {
  readonly group: Group
  readonly rows: readonly Row[]
  readonly count: number
}

/** The groups of a page, those without a row on it left out. */
export function groupsOnPage<Group, Row>(
  groups: readonly Group[],
  rowsOf: (group: Group) => readonly Row[],
  { from, to }: Place,
): readonly GroupOnPage<Group, Row>[] {
  let before = 0
  const found: GroupOnPage<Group, Row>[] = []
  for (const group of groups) {
    const all = rowsOf(group)
    const rows = all.slice(Math.max(from - 1 - before, 0), Math.max(to - before, 0))
    if (rows.length > 0) found.push({ group, rows, count: all.length })
    before += all.length
  }
  return found
}
