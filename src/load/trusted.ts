/**
 * The short way for a text that is, letter by letter, what the build wrote after it had validated every row. Any other text goes through
 * `package.ts`, which says what is wrong with it, file and row.
 */
import { datasetFrom } from '#domain/dataset.ts'
import type { Change, Dataset, Tables } from '#domain/model.ts'

/** Between the cells of a column, its name being the first; no cell holds it. */
export const cellBreak = '\n'

/** How the cells of a column are read; a capital letter where an empty cell is `null`. `z` is text with its English elsewhere. */
export type CellForm = 't' | 'T' | 'z' | 'Z' | 'n' | 'N' | 'b' | 'l'

/**
 * What `dataset.json` holds: a package in its compact form (`compact.ts`), and by file name the form of each column, one letter a column.
 */
interface Compiled {
  readonly descriptor: { readonly title: string; readonly version: string; readonly created: string }
  readonly columns: Readonly<Record<string, readonly string[]>>
  readonly english: string
  readonly forms: Readonly<Record<string, string>>
  /** Of each figure what its words say (`printedAt` and `change` of the model), in the order of the rows. */
  readonly words: readonly (readonly [start: number | null, end: number | null, change?: Change] | null)[]
}

type Cell = string | number | boolean | null | readonly string[]
type Row = Record<string, Cell | { readonly start: number; readonly end: number }>

/** FNV-1a over the UTF-16 code units of a text, 32 bits, as hexadecimal digits: tells a damaged or another text, not a forged one. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16)
}

/**
 * The dataset of a text with the recorded checksum.
 * @throws {TypeError} for a text that the build did not write
 */
export function readTrusted(text: string): Dataset {
  const parsed: unknown = JSON.parse(text)
  if (!isCompiled(parsed)) throw new TypeError('This text was not written by the build.')
  const { descriptor, columns, forms, english, words } = parsed
  const said = new Set<string>()
  const read = Object.fromEntries(
    Object.entries(forms).map(([file, form]) => [camelCase(file.replace(/\.csv$/, '')), rowsOf(columns[file] ?? [], form, said)]),
  )
  for (const [index, row] of (read['observations'] ?? []).entries()) {
    const [start = null, end = null, change = null] = words[index] ?? []
    row['printedAt'] = start === null || end === null ? null : { start, end }
    row['change'] = change
  }
  if (!areTables(read)) throw new TypeError('A table is missing.')
  const { title, version, created } = descriptor
  const lines = english.split(cellBreak)
  const translated = new Map(
    [...said].map((zh, index): [string, string] => [zh, lines[index] ?? '']).filter(([, en]) => en !== ''),
  )
  return datasetFrom({ title, version, created: created.slice(0, 'YYYY-MM-DD'.length), english: translated }, read)
}

function isCompiled(value: unknown): value is Compiled {
  return (
    typeof value === 'object' &&
    value !== null &&
    'descriptor' in value &&
    'columns' in value &&
    'forms' in value &&
    'words' in value
  )
}

/** The build has read these rows by the schema of each table before it wrote them. */
function areTables(
  rows: Readonly<Record<string, readonly unknown[]>>,
): rows is Readonly<Record<string, readonly unknown[]>> & Tables {
  return 'observations' in rows
}

/** The rows of a table; the texts of its translated columns are added to those said before. */
function rowsOf(columns: readonly string[], forms: string, said: Set<string>): readonly Row[] {
  const read = columns.map((column) => column.split(cellBreak))
  // Each row is a copy of one that has all its fields: to grow field by field takes ten times as long.
  const blank: Row = Object.fromEntries(read.map(([name = '']) => [camelCase(name), null]))
  const rows = Array.from({ length: Math.max((read[0]?.length ?? 0) - 1, 0) }, () => ({ ...blank }))
  for (const [place, [name = '', ...texts]] of read.entries()) {
    const field = camelCase(name)
    const form = forms[place] ?? 't'
    // Most cells repeat the one above and share its value: 24,000 figures take 13 MB so, and 17 MB if each cell has a text of its own.
    let above = ''
    let value = cellValue(above, form)
    for (const [index, row] of rows.entries()) {
      const text = texts[index] ?? ''
      if (text !== above) {
        value = cellValue(text, form)
        above = text
        if (text !== '' && form.toLowerCase() === 'z') said.add(text)
      }
      row[field] = value
    }
  }
  return rows
}

function cellValue(text: string, form: string): Cell {
  if (form === 'l') return text === '' ? [] : text.split('|')
  if (text === '' && form < 'a') return null
  switch (form) {
    case 'b':
      return text === 'true'
    case 'n':
    case 'N':
      return Number(text)
    default:
      return text
  }
}

/** `ref_area` → `refArea`, `target-groups` → `targetGroups`. */
function camelCase(name: string): string {
  return name.replace(/[_-](\w)/g, (_match, letter: string) => letter.toUpperCase())
}
