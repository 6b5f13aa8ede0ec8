/**
 * The tables of an HTML text (what a page or a spreadsheet puts on the clipboard, or an “.xls” that is one) as grids. The text is cut at
 * its tags and never becomes a document: no script runs, nothing is fetched.
 */
import type { FileNote } from '#domain/table/fileSaid.ts'
import type { Cell, Grid, MergedRange } from '#domain/table/grid.ts'
import { limits } from './limits.ts'
import { raisedDigits } from './xlsxParts.ts'

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  times: '×',
  ldquo: '“',
  rdquo: '”',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
}

function decodedText(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]\w{1,9}));?/g, (whole, decimal, hexadecimal, name) => {
    if (typeof name === 'string') return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hexadecimal), 16)
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
  })
}

/** A table under way. */
interface Open {
  readonly rows: Cell[][]
  readonly merged: MergedRange[]
  /** Cells that a cell above reaches into, by row and column. */
  readonly taken: Set<string>
  readonly hiddenRows: Set<number>
  hiddenCells: number
  longTexts: number
  row: number
  isFull: boolean
  cell: { text: string; across: number; down: number; exact: string | null; isHidden: boolean } | null
}

const span = (attributes: string, name: string) => {
  const value = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(attributes)?.[1] ?? 1)
  return Math.min(Math.max(value, 1), limits.columns)
}

/** Puts a cell that is complete in the first place of its row that is free. @returns `columns` where the row is at its limit, else null */
function close(table: Open): 'columns' | null {
  const { cell, row, rows, taken, merged } = table
  if (cell === null) return null
  table.cell = null
  const cells = rows[row]
  if (cells === undefined) return null
  let column = cells.length
  while (taken.has(`${row} ${column}`)) {
    cells.push(null)
    column += 1
  }
  if (column >= limits.columns) return 'columns'
  const words = decodedText(cell.text).replace(/\s+/g, ' ').trim()
  if (cell.isHidden && words !== '') table.hiddenCells += 1
  const value = cell.isHidden ? null : (cell.exact ?? words) || null
  if (value !== null && value.length > limits.textOfCell) table.longTexts += 1
  cells[column] = value === null ? null : value.slice(0, limits.textOfCell)
  const right = Math.min(column + cell.across, limits.columns) - 1
  const bottom = row + cell.down - 1
  if (right === column && bottom === row) return null
  merged.push({ top: row, left: column, bottom, right })
  for (let line = row; line <= bottom; line += 1)
    for (let at = column; at <= right; at += 1) if (line !== row || at !== column) taken.add(`${line} ${at}`)
  return null
}

/** Tags whose words are not of the page. */
const silent = /^(?:script|style|head|template|noscript|title|svg|object|iframe|textarea|select)$/

/** Cells that reach over others are kept track of up to here. */
const mostTaken = 200_000

export interface HtmlRead {
  readonly grids: readonly Grid[]
  readonly notes: readonly FileNote[]
}

/**
 * Whether a row or a cell is not to be seen: by its attribute, or by its style, of which only `display` and `visibility` hide all of it.
 */
function isHidden(tag: string): boolean {
  const attributes = tag.replace(/=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/g, '= ')
  return (
    /\shidden(?=[\s=/]|$)/i.test(attributes) ||
    /(?:^|[\s;"'])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(tag)
  )
}

/** Every table of an HTML text, those within others after them; what is not in a table is passed over. */
export function readHtmlTables(html: string): HtmlRead {
  const done: Open[] = []
  const open: Open[] = []
  let at = 0
  let cells = 0
  const cuts = new Set<'rows' | 'columns'>()
  const shut = (table: Open) => {
    const cut = close(table)
    if (cut !== null) cuts.add(cut)
  }
  while (at < html.length && cells < limits.cells) {
    const next = html.indexOf('<', at)
    const text = html.slice(at, next < 0 ? html.length : next)
    const table = open.at(-1)
    if (table !== undefined && table.cell !== null) table.cell.text += text
    if (next < 0) break
    if (html.startsWith('<!--', next)) {
      const end = html.indexOf('-->', next)
      at = end < 0 ? html.length : end + 3
      continue
    }
    const end = html.indexOf('>', next)
    if (end < 0) break
    const tag = html.slice(next + 1, Math.min(end, next + 2000))
    at = end + 1
    const [, slash = '', name = ''] = /^(\/?)([A-Za-z][A-Za-z0-9]*)/.exec(tag) ?? []
    const element = name.toLowerCase()
    if (slash === '' && silent.test(element) && !tag.endsWith('/')) {
      const rest = html.slice(at, at + limits.bytesOfText)
      const closing = rest.search(new RegExp(`</${element}\\b`, 'i'))
      at = closing < 0 ? html.length : at + closing
      continue
    }
    if (element === 'table') {
      if (slash === '')
        open.push({
          rows: [],
          merged: [],
          taken: new Set(),
          hiddenRows: new Set(),
          hiddenCells: 0,
          longTexts: 0,
          row: -1,
          isFull: false,
          cell: null,
        })
      else if (table !== undefined) {
        shut(table)
        done.push(table)
        open.pop()
      }
      continue
    }
    if (table === undefined) continue
    if (element === 'tr' || ((element === 'td' || element === 'th') && table.row < 0)) {
      shut(table)
      if (slash === '') {
        table.isFull = table.rows.length >= limits.rows
        if (table.isFull) cuts.add('rows')
        else {
          table.rows.push([])
          table.row = table.rows.length - 1
          if (isHidden(tag)) table.hiddenRows.add(table.row)
        }
      }
    }
    if (element === 'td' || element === 'th') {
      shut(table)
      // Behind the last row that is read nothing belongs to it.
      if (slash !== '' || table.isFull) continue
      cells += 1
      const isFull = table.taken.size > mostTaken
      table.cell = {
        text: '',
        across: isFull ? 1 : span(tag, 'colspan'),
        down: isFull ? 1 : span(tag, 'rowspan'),
        // What Excel shows rounded it gives in full beside it.
        exact: /\bx:num\s*=\s*["']?(-?\d+(?:\.\d+)?)(?=["'\s/>]|$)/.exec(tag)?.[1] ?? null,
        isHidden: isHidden(tag),
      }
    } else if (table.cell !== null && (element === 'br' || element === 'p' || element === 'div' || element === 'li'))
      table.cell.text += ' '
    else if (table.cell !== null && element === 'sup' && slash === '') {
      const rest = html.slice(at, at + 200)
      const until = Math.max(0, rest.search(/<\/sup>|<\/t[dh]>/i))
      table.cell.text += raisedDigits(rest.slice(0, until).replace(/<[^>]*>/g, ''))
      at += until
    }
  }
  for (const table of open.reverse()) {
    shut(table)
    done.push(table)
  }
  const filled = done.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)))
  const sum = (of: (table: Open) => number) => filled.reduce((all, table) => all + of(table), 0)
  const [hiddenCells, longTexts] = [sum((table) => table.hiddenCells), sum((table) => table.longTexts)]
  const cut = (what: 'rows' | 'columns' | 'cells'): FileNote => ({ kind: 'cut', sheet: null, what, at: limits[what] })
  return {
    grids: filled
      .slice(0, limits.sheets)
      .map(({ rows, merged, hiddenRows }) => ({ name: null, rows, merged, hiddenRows, hiddenColumns: new Set<number>() })),
    notes: [
      ...[...cuts].map(cut),
      ...(cells >= limits.cells ? [cut('cells')] : []),
      ...(hiddenCells === 0 ? [] : [{ kind: 'hidden-cells', cells: hiddenCells } as const]),
      ...(longTexts === 0 ? [] : [{ kind: 'cut-text', sheet: null, cells: longTexts, at: limits.textOfCell } as const]),
      ...(filled.length > limits.sheets ? [{ kind: 'more-sheets', at: limits.sheets } as const] : []),
    ],
  }
}
