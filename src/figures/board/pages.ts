/** A large board in pages of rows and areas: a pure function, so that what stands on a page can be worked out with a pencil. */
import type { AreaId, Dataset } from '#domain/model.ts'
import type { BoardBody, BoardGroup, BoardRow } from '#figures/model.ts'
import { comparisonsAmong } from '#figures/verdicts.ts'
import type { BoardColumns } from './columns.ts'

/** So many areas stand beside each other; a reference stands on every page. */
const mostColumns = 8
/** So many open rows stand under each other. */
const mostOpenRows = 30

/** What a page of a list holds, counted from 1. */
export interface Place {
  /** From 0. */
  readonly page: number
  readonly pages: number
  readonly from: number
  readonly to: number
  readonly of: number
}

export interface BoardPage {
  readonly groups: BoardBody['groups']
  readonly columns: BoardColumns
  readonly areas: Place
  readonly rows: Place
}

/** Where a page lies in a list of so many; the last one where there are not so many pages. */
export function placeOf(page: number, size: number, of: number): Place {
  const pages = Math.max(1, Math.ceil(of / size))
  const kept = Math.min(page, pages - 1)
  return { page: kept, pages, from: Math.min(kept * size + 1, of), to: Math.min((kept + 1) * size, of), of }
}

/** The items of a place. */
export function itemsOf<Item>(items: readonly Item[], { from, to }: Place): readonly Item[] {
  return items.slice(Math.max(from - 1, 0), to)
}

/**
 * A page of the board. Its rows say only what may be said of the areas on it; a board of one page stays as it is. Folded rows stand on
 * the page with the last open row of their category, or, where it has none, on the one with the rows before.
 */
export function boardPage(
  dataset: Dataset,
  groups: BoardBody['groups'],
  columns: BoardColumns,
  asked: { readonly areas: number; readonly rows: number },
): BoardPage {
  const areas = placeOf(asked.areas, mostColumns, columns.peers.length)
  const open = groups.flatMap((group) => group.open)
  const rows = placeOf(asked.rows, mostOpenRows, open.length)
  const peers = itemsOf(columns.peers, areas)
  const shown = new Set([...peers, ...columns.references])
  const onPage = (row: BoardRow) => (areas.pages === 1 ? row : rowOf(dataset, row, shown))
  const ofRows = rows.pages === 1 ? groups : groupsWith(groups, rows)
  return {
    groups: ofRows.map((group) => ({ ...group, open: group.open.map(onPage), folded: group.folded.map(onPage) })),
    columns: { ...columns, peers },
    areas,
    rows,
  }
}

/** The row for some of its areas. */
function rowOf(dataset: Dataset, row: BoardRow, areas: ReadonlySet<AreaId>): BoardRow {
  const cells = row.cells.filter((cell) => areas.has(cell.area))
  const figures = cells.flatMap(({ plotted }) => plotted.map(({ observation }) => observation))
  return { ...row, cells, comparisons: comparisonsAmong(dataset, row.indicator, figures) }
}

function groupsWith(groups: BoardBody['groups'], rows: Place): BoardBody['groups'] {
  const found: BoardGroup[] = []
  let before = 0
  for (const group of groups) {
    const end = before + group.open.length
    const open = group.open.filter((_, index) => before + index + 1 >= rows.from && before + index + 1 <= rows.to)
    const hasEnd = Math.max(end, 1) >= rows.from && Math.max(end, 1) <= rows.to
    const folded = hasEnd ? group.folded : []
    if (open.length + folded.length > 0) found.push({ ...group, open, folded })
    before = end
  }
  return found
}
