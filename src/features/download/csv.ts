/** Tables as comma-separated values: UTF-8, RFC 4180, no text that a spreadsheet takes for a formula. */
import { guarded, type Reader } from '#figures/sheet/plainText.ts'
import type { Cell, Sheet } from '#figures/sheet/sheet.ts'
import type { Pace } from './pace.ts'

/** Without it Excel reads the text in the code page of the machine. */
const byteOrderMark = '\ufeff'

/** Rows put together before they are kept as one text. */
const rowsTogether = 200

function csvCell(cell: Cell, reader: Reader): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = guarded(cell, reader)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function csvLine(cells: readonly Cell[], reader: Reader): string {
  return `${cells.map((cell) => csvCell(cell, reader)).join(',')}\r\n`
}

/** A table as the texts its file is made of: for a person in words, with headings and a byte order mark; for a program in codes. */
export async function csvTexts(sheet: Sheet, reader: Reader, pace: Pace): Promise<readonly string[]> {
  const isPerson = reader === 'person'
  const head = csvLine(
    sheet.columns.map(({ heading, field }) => (isPerson ? heading : field)),
    reader,
  )
  const texts = [isPerson ? byteOrderMark + head : head]
  for (let from = 0; from < sheet.length; from += rowsTogether) {
    let text = ''
    for (let row = from; row < Math.min(from + rowsTogether, sheet.length); row += 1)
      text += csvLine(isPerson ? sheet.words(row) : sheet.coded(row), reader)
    texts.push(text)
    await pace.step(from / sheet.length)
  }
  return texts
}

/** The main table of a book as a file for a spreadsheet. */
export async function csvFile(sheet: Sheet, pace: Pace): Promise<Blob> {
  return new Blob([...(await csvTexts(sheet, 'person', pace))], { type: 'text/csv;charset=utf-8' })
}
