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
  const fields = read.map(([name = '']) => camelCase(name))
  for (const [place, [, ...texts]] of read.entries())
    if (forms[place]?.toLowerCase() === 'z') for (const text of texts) if (text !== '') said.add(text)
  // Row by row, each a copy of one that has all its fields: what grows field by field, column by column, takes ten times as long.
  const blank: Row = Object.fromEntries(fields.map((field) => [field, null]))
  return Array.from({ length: Math.max((read[0]?.length ?? 0) - 1, 0) }, (_, index) => {
    const row = { ...blank }
    for (const [place, field] of fields.entries()) row[field] = cellValue(read[place]?.[index + 1] ?? '', forms[place] ?? 't')
    return row
  })
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
