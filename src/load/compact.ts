/**
 * The form in which a package travels: the tables column by column, since the cells of a column are alike and pack better, and the English
 * of Chinese free text without repeating that text, in the order in which the tables first say it.
 */
import { traitsOf } from './columns.ts'
import type { RawPackage } from './package.ts'
import type { RawTables } from './rows.ts'
import { tableList, tables } from './schema.ts'
import { cellBreak } from './trusted.ts'

export interface CompactPackage {
  readonly descriptor: unknown
  /** By file name the columns in the order of the file. */
  readonly columns: Readonly<Record<string, readonly string[]>>
  /** The English of each text of the translated columns, column by column; an empty line for a text that needs none. */
  readonly english: string
}

/** The translated columns of each table by their places, in the order of the tables. */
const translatedColumns = tableList.map(([, { file, columns }]) => ({
  file,
  places: Object.values(columns).flatMap((column, place) => (traitsOf(column).translated ? [place] : [])),
}))

/** The tables as they pack best: gzip sees 32 kB back, so a table stands near those whose keys and words it repeats. */
const packingOrder: readonly string[] = [
  tables.areas,
  tables.targetGroups,
  tables.policies,
  tables.absences,
  tables.observations,
  tables.sources,
  tables.definitions,
  tables.indicators,
].map(({ file }) => file)

/** The texts of the translated columns, each once, in the order in which they are first said. */
function translatedTexts(columns: CompactPackage['columns']): readonly string[] {
  const cells = translatedColumns.flatMap(({ file, places }) =>
    places.flatMap((place) => (columns[file]?.[place] ?? '').split(cellBreak).slice(1)),
  )
  return [...new Set(cells)].filter((cell) => cell !== '')
}

/**
 * A package in its compact form.
 * @throws {Error} where a cell holds the sign that stands between cells
 */
export function compacted({ descriptor, tables: raw }: RawPackage): CompactPackage {
  const translations = raw[tables.translations.file] ?? []
  const files = tableList.map(([, { file }]) => file).filter((file) => file !== tables.translations.file)
  const packed = files.sort((a, b) => packingOrder.indexOf(a) - packingOrder.indexOf(b))
  const columns = Object.fromEntries(packed.map((file) => [file, columnsOf(file, raw[file] ?? [])]))
  const english = new Map(translations.map(([zh = '', en = '']) => [zh, en]))
  return {
    descriptor,
    columns,
    english: translatedTexts(columns)
      .map((text) => english.get(text) ?? '')
      .join(cellBreak),
  }
}

function columnsOf(file: string, lines: RawTables[string]): readonly string[] {
  const cell = lines.flat().find((text) => text.includes(cellBreak))
  if (cell !== undefined) throw new Error(`${file}: a cell holds a line break: “${cell}”`)
  return (lines[0] ?? []).map((_, place) => lines.map((line) => line[place] ?? '').join(cellBreak))
}

/** The package of a compact form; the same package again, but for English that is of no text. */
export function expanded({ descriptor, columns, english }: CompactPackage): RawPackage {
  const raw = Object.fromEntries(
    Object.entries(columns).map(([file, texts]) => {
      const cells = texts.map((text) => text.split(cellBreak))
      return [file, (cells[0] ?? []).map((_, row) => cells.map((column) => column[row] ?? ''))]
    }),
  )
  const lines = english.split(cellBreak)
  const translations = translatedTexts(columns).flatMap((zh, index) => {
    const en = lines[index] ?? ''
    return en === '' ? [] : [[zh, en]]
  })
  return { descriptor, tables: { ...raw, [tables.translations.file]: [['zh', 'en'], ...translations] } }
}
