/** A large board in pages of rows and areas: a pure function, so that what stands on a page can be worked out with a pencil. */
import type { AreaId } from '#domain/model.ts'
import type { BoardBody, BoardGroup, BoardRow, BoardCell } from '#figures/model.ts'
import type { Lang } from '#i18n/language.ts'
import { itemsOf, placeOf, type Place } from '#ui/place.ts'

/** So many areas stand beside each other where there is room; a reference stands on every page. */
export const mostColumns = 8
/** So many columns, references among them, stand beside each other however narrow the board is; in these a long value takes more lines. */
const fewestColumns = 5
/** The least width of a column that holds most printed values on one line, in type sizes of the text. */
const leastColumn = { zh: 8.5, en: 11.5 } as const
/**
 * As the style sheet has them, px and share: the column of names, that of verdicts, and up to where these two stand on lines of their own.
 */
const [nameColumn, verdictShare, stackedUpTo] = [160, 0.2, 960]
/** So many open rows stand under each other; of marks, which are low, more. */
const mostOpenRows = 20
export const mostMarkedRows = 60

interface BoardRoom {
  /** px. */
  readonly width: number
  /** Type size of its text, px. */
  readonly typeSize: number
  readonly lang: Lang
  /** Columns that stand on every page. */
  readonly references: number
}

/** How many areas, references aside, have room beside each other. */
export function columnsThatFit({ width, typeSize, lang, references }: BoardRoom): number {
  const room = width <= stackedUpTo ? width : width * (1 - verdictShare) - nameColumn
  const fitting = Math.max(fewestColumns, Math.floor(room / (leastColumn[lang] * typeSize)))
  return Math.max(1, Math.min(mostColumns, fitting - references))
}

export interface BoardPage {
  readonly groups: BoardBody['groups']
  readonly columns: BoardColumns
  readonly areas: Place
  readonly rows: Place
}

/**
 * A page of the board, with at most `most` areas beside the references. A board of one page stays as it is. Folded rows stand on
 * the page with the last open row of their category, or, where it has none, on the one with the rows before.
 */
export function boardPage(
  groups: BoardBody['groups'],
  columns: BoardColumns,
  asked: { readonly areas: number; readonly rows: number },
  most: number = mostColumns,
  mostRows: number = mostOpenRows,
): BoardPage {
  const areas = placeOf(asked.areas, most, columns.peers.length)
  const open = groups.flatMap((group) => group.open)
  const rows = placeOf(asked.rows, mostRows, open.length)
  const peers = itemsOf(columns.peers, areas)
  const shown = new Set([...peers, ...columns.references])
  const onPage = (row: BoardRow) => (areas.pages === 1 ? row : rowOf(row, shown))
  const ofRows = rows.pages === 1 ? groups : groupsWith(groups, rows)
  return {
    groups: ofRows.map((group) => ({ ...group, open: group.open.map(onPage), folded: group.folded.map(onPage) })),
    columns: { ...columns, peers },
    areas,
    rows,
  }
}

/** The cells of some areas; what may be said of the row is said of all areas, not of those on the page. */
function rowOf(row: BoardRow, areas: ReadonlySet<AreaId>): BoardRow {
  return { ...row, cells: row.cells.filter((cell) => areas.has(cell.area)) }
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
