/**
 * The short way for a text that is, letter by letter, what the build wrote after it had validated every row. Any other text goes through
 * `package.ts`, which says what is wrong with it, file and row.
 */
import { datasetFrom } from '#domain/dataset.ts'
import type { Dataset, Tables } from '#domain/model.ts'

/** How the cells of a column are read; a capital letter where an empty cell is `null`. */
export type CellForm = 't' | 'T' | 'n' | 'N' | 'b' | 'l'

/** What `dataset.json` holds: a package as text, and by file name the form of each column, one letter a column. */
interface Compiled {
  readonly descriptor: { readonly title: string; readonly version: string; readonly created: string }
  readonly tables: Readonly<Record<string, readonly (readonly string[])[]>>
  readonly forms: Readonly<Record<string, string>>
  /** Of each figure where its words print it (`printedAt` of the model), in the order of the rows. */
  readonly places: readonly (readonly [start: number, end: number] | null)[]
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
  const { descriptor, tables, forms, places } = parsed
  const read = Object.fromEntries(
    Object.entries(tables).map(([file, lines]) => [camelCase(file.replace(/\.csv$/, '')), rowsOf(lines, forms[file] ?? '')]),
  )
  for (const [index, row] of (read['observations'] ?? []).entries()) {
    const place = places[index] ?? null
    row['printedAt'] = place && { start: place[0], end: place[1] }
  }
  if (!areTables(read)) throw new TypeError('A table is missing.')
  const { title, version, created } = descriptor
  const english = new Map(read.translations.map(({ zh, en }) => [zh, en]))
  const { translations: _, ...rows } = read
  return datasetFrom({ title, version, created: created.slice(0, 'YYYY-MM-DD'.length), english }, rows)
}

function isCompiled(value: unknown): value is Compiled {
  return (
    typeof value === 'object' &&
    value !== null &&
    'descriptor' in value &&
    'tables' in value &&
    'forms' in value &&
    'places' in value
  )
}

/** The build has read these rows by the schema of each table before it wrote them. */
function areTables(
  rows: Readonly<Record<string, readonly unknown[]>>,
): rows is Readonly<Record<string, readonly unknown[]>> &
  Tables & { readonly translations: readonly { readonly zh: string; readonly en: string }[] } {
  return 'observations' in rows && 'translations' in rows
}

function rowsOf(lines: readonly (readonly string[])[], forms: string): readonly Row[] {
  const fields = (lines[0] ?? []).map(camelCase)
  return lines.slice(1).map((cells) => {
    const row: Row = {}
    for (const [index, field] of fields.entries()) row[field] = cellValue(cells[index] ?? '', forms[index] ?? 't')
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
