/** Tables in pages that a slide holds, by an estimate of how wide words are: the office program sets them itself. */
import type { Table } from '#figures/table.ts'

/** Full-width characters of 14 pt across the slide, less the margins of cells. */
export const charactersAcross = 58
/** pt: a line of 14 pt in Noto Sans CJK, the highest of the fonts that office programs take; a cell's margins above and below. */
const lineHeight = 20.3
const cellMargins = 4.4
/** Lines down a slide to the words under the table, 311 pt, the head of the table included. */
const linesDown = 311 / lineHeight
/** A row is higher than its lines by this share of a line. */
const rowPadding = cellMargins / lineHeight
/** No column is narrower, and none wider than what half of the slide holds. */
const leastColumn = 4
const mostColumn = 24

/** Latin letters and digits are about so wide, in full-width characters; and so much space office programs set between them and Chinese. */
const latinWidth = 0.55
const spaceBesideLatin = 0.2
const besideLatin = /[!-~](?=[\u2E80-\uFFFF])|[\u2E80-\uFFFF](?=[!-~])/g

/** The width of a text in full-width characters. */
export function widthOf(text: string): number {
  let width = (text.match(besideLatin)?.length ?? 0) * spaceBesideLatin
  for (const character of text) width += character.charCodeAt(0) < 0x2000 ? latinWidth : 1
  return width
}

/** Full-width characters that a cell needs beside its longest word: its margins, and bold type. */
const cellMargin = 1.4
/** A cell no longer than this stays on one line. */
const shortCell = 9

/** The width of the longest piece of a text that must not be broken. */
function longestPiece(text: string): number {
  const width = widthOf(text)
  return width <= shortCell ? width : Math.max(0, ...text.split(/[^!-~]+/).map(widthOf))
}

/** The share of the width that each column gets: what its longest text wants, within limits, and no less than its longest word. */
export function columnShares({ columns, rows }: Pick<Table, 'columns' | 'rows'>): readonly number[] {
  const cells = columns.map((head, at) => [head, ...rows.map((row) => row[at] ?? '')])
  const least = cells.map((column) => Math.max(leastColumn, ...column.map((cell) => longestPiece(cell) + cellMargin)))
  const wanted = cells.map((column, at) =>
    Math.max(least[at] ?? leastColumn, Math.min(mostColumn, Math.max(...column.map(widthOf)) + cellMargin)),
  )
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)
  const [all, floor] = [sum(wanted), sum(least)]
  if (all <= charactersAcross || floor >= charactersAcross) return wanted.map((width) => width / all)
  const share = (charactersAcross - floor) / (all - floor)
  return wanted.map((width, at) => {
    const needed = least[at] ?? leastColumn
    return (needed + (width - needed) * share) / charactersAcross
  })
}

function linesOf(row: readonly string[], shares: readonly number[]): number {
  const lines = row.map((cell, at) => Math.ceil((widthOf(cell) + 0.5) / Math.max(1, charactersAcross * (shares[at] ?? 1))))
  return Math.max(1, ...lines) + rowPadding
}

/** Full-width characters of the longest cell: a longer one would fill a slide by itself. */
const longestCell = 110
/** The same where a table has one slide, the longest first: shorter cells leave room for more rows. */
const shorterCells = [longestCell, 80, 60, 48, 36, 28, 24]
/** So many rows of a table on its one slide are enough not to shorten its cells further. */
const enoughRows = 5

/** A cell, or of a very long one the whole items that it has room for. */
export function shortened(cell: string, longest = longestCell): string {
  if (widthOf(cell) <= longest) return cell
  const characters = [...cell]
  let [width, count] = [0, 0]
  while (count < characters.length && width <= longest - 1) {
    width += widthOf(characters[count] ?? '')
    count += 1
  }
  const beginning = characters.slice(0, count).join('')
  const item = Math.max(beginning.lastIndexOf('；'), beginning.lastIndexOf('; '))
  // Between two items, else between two words that have a space between them.
  const space = beginning.lastIndexOf(' ')
  const end = item > 0 ? item : space > beginning.length / 2 ? space : beginning.length
  return `${beginning.slice(0, end)}…`
}

function withShorterCells(table: Table, longest: number): Table {
  return { ...table, rows: table.rows.map((row) => row.map((cell) => shortened(cell, longest))) }
}

/** A table without the columns in which no row has anything. */
function withoutEmptyColumns({ columns, rows, ...table }: Table): Table {
  const isFilled = columns.map((_, at) => rows.some((row) => (row[at] ?? '') !== ''))
  const filled = (cells: readonly string[]) => cells.filter((_, at) => isFilled[at] === true)
  return { ...table, columns: filled(columns), rows: rows.map(filled) }
}

/** The page of a table that has one slide: its cells are shortened as far as enough of its rows need it. */
export function firstPageOfTable(table: Table): Table {
  const filled = withoutEmptyColumns(table)
  const enough = Math.min(enoughRows, table.rows.length)
  const tried = shorterCells.map((longest) => pagesOfTable(withShorterCells(filled, longest))[0] ?? filled)
  return tried.find(({ rows }) => rows.length >= enough) ?? tried.at(-1) ?? filled
}

/** The pages of a table, all with the same columns, with no cell that would fill a slide by itself. */
export function shortenedPages(table: Table): readonly Table[] {
  return pagesOfTable(withShorterCells(withoutEmptyColumns(table), longestCell))
}

/** The pages of a table, each with its head; a row is never split. */
export function pagesOfTable(table: Table): readonly Table[] {
  const shares = columnShares(table)
  const head = linesOf(table.columns, shares)
  const pages: (readonly string[])[][] = []
  let left = 0
  for (const row of table.rows) {
    const lines = linesOf(row, shares)
    const page = pages.at(-1)
    if (page !== undefined && lines <= left) page.push(row)
    else pages.push([row])
    left = (page !== undefined && lines <= left ? left : linesDown - head) - lines
  }
  return pages.map((rows) => ({ ...table, rows }))
}
