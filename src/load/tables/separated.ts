/**
 * A table of separated values (CSV, TSV, what a spreadsheet puts on the clipboard) as a grid. Values stay texts; nothing is made of them.
 */
import Papa from 'papaparse'
import { plainGrid, type Grid } from '#domain/table/grid.ts'
import { limits } from './limits.ts'
import type { FileNote } from '#domain/table/fileSaid.ts'

const delimiters = ['\t', ',', ';', '|', '，'] as const

/** The sign that parts cells in most of the first lines, the likeliest where several do; `null` where a text has one column. */
function delimiterOf(text: string): string | null {
  const lines = text
    .slice(0, 20_000)
    .split('\n', 30)
    .filter((line) => line.trim() !== '')
  const counts = delimiters.map((sign) => ({ sign, lines: lines.filter((line) => line.includes(sign)).length }))
  const [best] = [...counts].sort((a, b) => b.lines - a.lines)
  if (best === undefined || best.lines === 0) return null
  // One line with such a sign is a sentence.
  return best.lines === 1 && (best.sign === '，' || best.sign === '|') ? null : best.sign
}

/** ="00123": a number that was kept from being one. */
const keptAsText = /^="([^"]*)"$/

export interface SeparatedRead {
  readonly grid: Grid
  readonly notes: readonly FileNote[]
}

/**
 * The grid of a text. Lines may end as in any system.
 * @param name of the table, for whoever sees it; `null` for none
 */
export function readSeparated(original: string, name: string | null): SeparatedRead {
  const text = original.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  // Excel writes the sign it parts cells with into a first line of its own.
  const told = /^sep=(.)\n/i.exec(text)
  const body = told === null ? text : text.slice(told[0].length)
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter: told?.[1] ?? delimiterOf(body) ?? '\t',
    newline: '\n',
    preview: limits.rows + 1,
  })
  // Behind the last line break there is no row.
  const rows = data.slice(0, data.at(-1)?.join('') === '' ? Math.min(data.length - 1, limits.rows) : limits.rows)
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0)
  const shift = told === null ? 0 : 1
  const notes: FileNote[] = []
  const cut = (what: 'rows' | 'columns', at: number) => notes.push({ kind: 'cut', sheet: name, what, at })
  if (data.length > limits.rows) cut('rows', limits.rows)
  if (width > limits.columns) cut('columns', limits.columns)
  const open = errors.find(({ type }) => type === 'Quotes')
  if (open !== undefined) notes.push({ kind: 'open-quote', row: (open.row ?? 0) + 1 + shift })
  let long = 0
  const cells = rows.map((row) =>
    row.slice(0, limits.columns).map((cell) => {
      const words = keptAsText.exec(cell)?.[1] ?? cell
      if (words.length > limits.textOfCell) long += 1
      return words === '' ? null : words.slice(0, limits.textOfCell)
    }),
  )
  if (long > 0) notes.push({ kind: 'cut-text', sheet: name, cells: long, at: limits.textOfCell })
  return { grid: plainGrid(name, told === null ? cells : [[], ...cells]), notes }
}
