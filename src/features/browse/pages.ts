/** A long list in pages that cut through its groups. */
import { useState } from 'react'
import { placeOf, type Place } from '#ui/place.ts'
import { useView } from '#view/store.ts'

/** So many rows stand on one page of a list: drawn at once, they are ready before anybody has read the first of them. */
const mostRows = 200

/**
 * The page of a list that is shown, and how to turn to another: the one with the row whose evidence is opened, until the reader turns it.
 * @param ids of all rows, in the order of the list
 */
export function useListPlace(ids: readonly string[]): readonly [place: Place, onPage: (page: number) => void] {
  const open = useView((view) => view.evidence?.id ?? null)
  const pageWith = (id: string | null) => {
    const index = id === null ? -1 : ids.indexOf(id)
    return index === -1 ? null : Math.floor(index / mostRows)
  }
  const [turned, setTurned] = useState(() => ({ open, page: pageWith(open) ?? 0 }))
  if (turned.open !== open) setTurned({ open, page: pageWith(open) ?? turned.page })
  return [placeOf(turned.page, mostRows, ids.length), (page) => setTurned({ open, page })]
}

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
