/** The cells of a sheet, read in slices of its text, row by row. */
import type { Cell, Grid, MergedRange } from '#domain/table/grid.ts'
import { limits } from './limits.ts'
import type { FileNote } from '#domain/table/fileSaid.ts'
import type { OnShare } from './opened.ts'
import { decoderFor, prefixOf, tagsOf, textOf, unescaped } from './xmlText.ts'
import { dateOfSerial, hiddenColumnsOf, stringOf, type NumberFormat } from './xlsxParts.ts'

export interface SheetContext {
  readonly sharedStrings: readonly string[]
  readonly formats: readonly NumberFormat[]
  readonly from1904: boolean
}

/** A place in a sheet (C12), from 0; `null` where it is none. */
function placeOf(reference: string): { readonly row: number; readonly column: number } | null {
  let column = 0
  let at = 0
  for (; at < reference.length && at < 4; at += 1) {
    const letter = reference.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  const row = Number(reference.slice(at))
  return at === 0 || !Number.isInteger(row) || row < 1 ? null : { row: row - 1, column: column - 1 }
}

/** A row of more text than this is damage. */
const longestRow = 32 * 2 ** 20
/** Text of a slice, bytes. */
const bytesOfSlice = 1 << 20
/** What a cell shows of a formula that the file has no value of, and of a text that is not in the file. */
const noValue = '#?'

interface Reading {
  readonly rows: Cell[][]
  readonly hiddenRows: Set<number>
  cells: number
  noValues: number
  longTexts: number
  cut: 'rows' | 'columns' | 'cells' | null
}

/** The value of a cell. */
function cellOf(kind: string, style: number, inside: string, prefix: string, context: SheetContext, reading: Reading): Cell {
  if (kind === 'inlineStr') return stringOf(inside, prefix) || null
  const from = inside.indexOf(`<${prefix}v`)
  const opened = from < 0 ? -1 : inside.indexOf('>', from)
  const to = opened < 0 ? -1 : inside.indexOf('<', opened)
  const raw = opened < 0 || to < 0 || inside[opened - 1] === '/' ? null : inside.slice(opened + 1, to)
  if (raw === null || raw === '') {
    if (!inside.includes(`<${prefix}f`) || (kind === 'str' && raw === '')) return null
    reading.noValues += 1
    return noValue
  }
  switch (kind) {
    case 's':
      return context.sharedStrings[Number(raw)] ?? noValue
    case 'str':
      return unescaped(textOf(raw)) || null
    case 'b':
      return raw === '1' || raw === 'true' ? 'TRUE' : 'FALSE'
    case 'e':
      return textOf(raw)
    case 'd':
      return { date: raw.slice(0, 10) }
    default:
      return numberCell(raw, context.formats[style], context.from1904)
  }
}

/** A number as it is shown: a date, a share, with the words of its format. Its digits are those of the file, never rounded. */
function numberCell(raw: string, format: NumberFormat | undefined, from1904: boolean): Cell {
  const value = Number(raw)
  // Number reads 0x1F and a blank as well, which no sheet means.
  if (Number.isNaN(value) || !/\d\s*$/.test(raw) || raw.includes('x')) return textOf(raw)
  switch (format?.kind) {
    case 'date': {
      const date = dateOfSerial(value, from1904, format.to)
      return date === null ? value : { date }
    }
    case 'percent':
      return `${Number((value * 100).toPrecision(15))}%`
    case 'words':
      return value > 0 ? `${format.before}${Number(value.toPrecision(15))}${format.behind}` : value
    case 'plain':
    case undefined:
      return value
  }
}

const attribute = (name: string) => new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`)
const [ofPlace, ofKind, ofStyle, ofHidden] = ['r', 't', 's', 'hidden'].map(attribute)

const attributeOf = (pattern: RegExp | undefined, inside: string) => pattern?.exec(inside)?.[1]

const endsName = (sign: string | undefined) =>
  sign === ' ' || sign === '>' || sign === '/' || sign === '\n' || sign === '\r' || sign === '\t'

/** Rows of a piece of text that ends with a row. @returns whether there is room for more */
function readRows(text: string, prefix: string, context: SheetContext, reading: Reading): boolean {
  const [openCell, openRow, closeCell] = [`<${prefix}c`, `<${prefix}row`, `</${prefix}c>`]
  let row = reading.rows.length - 1
  let column = -1
  let at = text.indexOf('<')
  while (at >= 0) {
    const isCell = text.startsWith(openCell, at) && endsName(text[at + openCell.length])
    const isRow = !isCell && text.startsWith(openRow, at) && endsName(text[at + openRow.length])
    const end = text.indexOf('>', at)
    if (end < 0) return true
    if (!isCell && !isRow) {
      at = text.indexOf('<', end)
      continue
    }
    const inside = text.slice(at + (isCell ? openCell : openRow).length, end)
    const isClosed = text[end - 1] === '/'
    if (isRow) {
      // Rows are numbered upwards; one that is not would overwrite another.
      row = Math.max(Number(attributeOf(ofPlace, inside) ?? row + 2) - 1 || 0, row + 1)
      column = -1
      if (row >= limits.rows) {
        reading.cut = 'rows'
        return false
      }
      while (reading.rows.length <= row) reading.rows.push([])
      if (/^(?:1|true)$/.test(attributeOf(ofHidden, inside) ?? '')) reading.hiddenRows.add(row)
      at = text.indexOf('<', end)
      continue
    }
    const close = isClosed ? end : text.indexOf(closeCell, end)
    if (close < 0) return true
    const reference = attributeOf(ofPlace, inside)
    column = (reference === undefined ? null : placeOf(reference)?.column) ?? column + 1
    if (column >= limits.columns) reading.cut ??= 'columns'
    else if (!isClosed) {
      const style = Number(attributeOf(ofStyle, inside) ?? 0)
      const cell = cellOf(attributeOf(ofKind, inside) ?? 'n', style, text.slice(end + 1, close), prefix, context, reading)
      if (cell !== null && !keep(reading, row, column, cell)) return false
    }
    at = text.indexOf('<', isClosed ? end : close + 1)
  }
  return true
}

/** Puts a cell in its place. @returns whether there is room for more */
function keep(reading: Reading, row: number, column: number, cell: Cell): boolean {
  const cells = reading.rows[row]
  if (cells === undefined) return true
  while (cells.length < column) cells.push(null)
  const isLong = typeof cell === 'string' && cell.length > limits.textOfCell
  if (isLong) reading.longTexts += 1
  cells[column] = isLong ? cell.slice(0, limits.textOfCell) : cell
  reading.cells += 1
  if (reading.cells < limits.cells) return true
  reading.cut = 'cells'
  return false
}

/** Cells shown as one. */
function mergedRangesOf(xml: string): readonly MergedRange[] {
  const ranges: MergedRange[] = []
  for (const attributes of tagsOf(xml, 'mergeCell').slice(0, limits.rows)) {
    const [first, last] = (attributes.get('ref') ?? '').split(':').map(placeOf)
    if (first === null || first === undefined || last === null || last === undefined) continue
    if (first.row >= limits.rows || first.column >= limits.columns || last.row < first.row || last.column < first.column) continue
    ranges.push({ top: first.row, left: first.column, bottom: last.row, right: Math.min(last.column, limits.columns) })
  }
  return ranges
}

export interface SheetRead {
  readonly grid: Grid
  readonly notes: readonly FileNote[]
}

/**
 * The grid of a sheet.
 * @returns `null` where its part is damaged: it does not begin as a sheet, or ends before its rows do
 */
export function readSheet(bytes: Uint8Array, name: string, context: SheetContext, onShare: OnShare): SheetRead | null {
  const decoder = decoderFor(bytes)
  const reading: Reading = { rows: [], hiddenRows: new Set(), cells: 0, noValues: 0, longTexts: 0, cut: null }
  let waiting = ''
  let head: string | null = null
  let prefix = ''
  let tail: string | null = null
  let goesOn = true
  for (let at = 0; at < bytes.length && goesOn; at += bytesOfSlice) {
    onShare(at / bytes.length)
    const end = Math.min(at + bytesOfSlice, bytes.length)
    const text: string = decoder.decode(bytes.subarray(at, end), { stream: end < bytes.length })
    if (tail !== null) {
      tail += text
      continue
    }
    waiting += text
    if (head === null) {
      if (/<!(?:DOCTYPE|ENTITY)/i.test(waiting)) return null
      prefix = prefixOf(waiting)
      const start = waiting.indexOf(`<${prefix}sheetData`)
      if (start < 0) continue
      head = waiting.slice(0, start)
      waiting = waiting.slice(start)
    }
    const close = waiting.indexOf(`</${prefix}sheetData>`)
    const whole = close >= 0 ? close : waiting.lastIndexOf(`</${prefix}row>`)
    if (whole >= 0) goesOn = readRows(waiting.slice(0, whole), prefix, context, reading)
    if (close >= 0) tail = waiting.slice(close)
    waiting = whole < 0 ? waiting : waiting.slice(whole)
    if (waiting.length > longestRow) return null
  }
  const isEmpty = new RegExp(`^<${prefix}sheetData\\s*/>`).test(waiting)
  if (head === null || (tail === null && goesOn && !isEmpty)) return null
  const { rows, hiddenRows, cut, noValues, longTexts } = reading
  const limit = { rows: limits.rows, columns: limits.columns, cells: limits.cells }
  return {
    grid: {
      name,
      rows,
      merged: mergedRangesOf(tail ?? waiting),
      hiddenRows,
      hiddenColumns: hiddenColumnsOf(head, limits.columns),
    },
    notes: [
      ...(cut === null ? [] : [{ kind: 'cut', sheet: name, what: cut, at: limit[cut] } as const]),
      ...(longTexts === 0 ? [] : [{ kind: 'cut-text', sheet: name, cells: longTexts, at: limits.textOfCell } as const]),
      ...(noValues === 0 ? [] : [{ kind: 'no-value', sheet: name, cells: noValues } as const]),
    ],
  }
}
