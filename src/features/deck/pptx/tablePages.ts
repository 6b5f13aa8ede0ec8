/** Tables in pages that a slide holds, by an estimate of how wide words are: the office program sets them itself. */
import type { Table } from '#figures/table.ts'

/** Full-width characters of 14 pt across the slide, less the margins of cells. */
export const charactersAcross = 58
/** Lines of 14 pt down the body of a slide, the head of the table included. */
const linesDown = 15
/** A row is higher than its lines by this share of a line. */
const rowPadding = 0.45
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

/** A cell, or of a very long one the whole items that it has room for. */
export function shortened(cell: string): string {
  if (widthOf(cell) <= longestCell) return cell
  const beginning = cell.slice(0, longestCell)
  const end = Math.max(beginning.lastIndexOf('；'), beginning.lastIndexOf('; '))
  return `${end > 0 ? beginning.slice(0, end) : beginning}…`
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
