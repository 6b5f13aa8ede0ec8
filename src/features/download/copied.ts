/** A table for the clipboard: tab-separated text for a spreadsheet, and the same as a table for a document. */
import type { Book } from '#figures/sheet/book.ts'
import { documentFields } from '#figures/sheet/figureSheet.ts'
import { guarded } from '#figures/sheet/plainText.ts'
import { narrowed, type Cell, type Sheet } from '#figures/sheet/sheet.ts'
import type { RichText } from '#ui/CopyButton.tsx'
import { escaped } from '#figures/sentences/rich.ts'

/** A tab or a line break would end the cell. */
function plainCell(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? String(cell) : guarded(cell.replaceAll(/[\t\r\n]+/g, ' '), 'person')
}

/** Without a style: the browser takes what is written to the clipboard for a part of the page, whose policy allows none. */
function richCell(cell: Cell): string {
  return `<td>${escaped(typeof cell === 'string' ? guarded(cell, 'person') : String(cell ?? ''))}</td>`
}

function rowsOf(sheet: Sheet): readonly (readonly Cell[])[] {
  return Array.from({ length: sheet.length }, (_, row) => sheet.words(row))
}

/** The main table of a book with its title and sources. */
export function copiedTable({ title, main, sources }: Book, lang: string): RichText {
  const table = main.name === 'figures' ? narrowed(main, documentFields) : main
  const heads = table.columns.map(({ heading }) => heading)
  const rows = rowsOf(table)
  const noted = sources.map((source, index) => `[${index + 1}] ${source}`)
  return {
    plain: [heads, ...rows].map((cells) => cells.map(plainCell).join('\t')).join('\r\n'),
    rich: `<div lang="${lang}"><p><b>${escaped(title)}</b></p><table border="1"><thead><tr>${heads.map((head) => `<th>${escaped(head)}</th>`).join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map(richCell).join('')}</tr>`).join('')}</tbody></table>${noted.map((line) => `<p>${escaped(line)}</p>`).join('')}</div>`,
  }
}
