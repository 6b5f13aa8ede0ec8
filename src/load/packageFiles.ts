/**
 * A package with rows of a reader's own as the files it is made of, in the format of `data/`: whole, or the added rows with what they name.
 */
import * as v from 'valibot'
import type { AddedRows } from '#domain/draft/rows.ts'
import { addedTables } from '#domain/draft/rows.ts'
import { withAdded } from './added.ts'
import { traitsOf } from './columns.ts'
import { descriptorFile } from './compile.ts'
import { csvLines } from './csv.ts'
import type { RawPackage } from './package.ts'
import { freeTexts, keyOf, recordsOf, type RawTables } from './rows.ts'
import { tableList, tables } from './schema.ts'

/** `added`: the added rows, and of the recorded ones those that they name, so that the package can be read by itself. */
export type Extent = 'whole' | 'added'

export interface PackageOrder {
  readonly extent: Extent
  /** The text of `datapackage.json` of the recorded data. */
  readonly descriptor: string
  /** Names the workbook, as links do. */
  readonly workbook: string
  /** ISO 8601: today. */
  readonly day: string
}

type Lines = RawTables[string]

/** Of each table the lines that are kept, the header first. */
function linesKept(all: RawTables, isKept: (file: string, key: string) => boolean): RawTables {
  return Object.fromEntries(
    tableList.map(([, table]) => {
      const [header = [], ...lines] = all[table.file] ?? []
      return [table.file, [header, ...lines.filter((line) => isKept(table.file, keyOf(table, line)))]] as const
    }),
  )
}

/** The rows that are added and every row that one of them names, directly or through another. */
function namedByAdded(all: RawTables, raw: RawTables): RawTables {
  const kept = new Map(tableList.map(([, { file }]) => [file, new Set<string>()]))
  const waiting = addedTables.flatMap((name) => {
    const table = tables[name]
    const known = new Set<Lines[number]>(raw[table.file])
    const lines: Lines = name === 'translations' ? [] : (all[table.file] ?? [])
    return lines.filter((line) => !known.has(line)).map((line) => ({ file: table.file, key: keyOf(table, line) }))
  })
  const naming = tableList.map(([, table]) => ({
    table,
    byKey: new Map(recordsOf(all, table).map(({ id, cells }) => [id, cells])),
    references: Object.entries(table.columns).flatMap(([field, column]) => {
      const { references, type } = traitsOf(column)
      const target = tableList.find(([name]) => name === references)?.[1].file
      return target === undefined ? [] : [{ field, target, isList: type === 'list' }]
    }),
  }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { file, key } = next
    if (kept.get(file)?.has(key) !== false) continue
    kept.get(file)?.add(key)
    const { byKey, references } = naming.find(({ table }) => table.file === file) ?? { byKey: null, references: [] }
    const cells = byKey?.get(key)
    for (const { field, target, isList } of references) {
      const named = (isList ? cells?.[field]?.split('|') : [cells?.[field] ?? '']) ?? []
      waiting.push(...named.filter((cell) => cell !== '').map((cell) => ({ file: target, key: cell })))
    }
  }
  const rows = linesKept(all, (file, key) => kept.get(file)?.has(key) === true)
  const said = new Set(freeTexts(rows))
  const { file: english } = tables.translations
  const [header = [], ...lines] = all[english] ?? []
  return { ...rows, [english]: [header, ...lines.filter(([zh = '']) => said.has(zh))] }
}

const descriptorForm = v.looseObject({
  name: v.string(),
  title: v.string(),
  version: v.string(),
  created: v.string(),
  sources: v.array(v.looseObject({ title: v.string() })),
  resources: v.array(v.looseObject({ path: v.string() })),
})

const titleOf: Readonly<Record<Extent, string>> = {
  whole: 'with figures added on a reader’s device',
  added: 'figures added on a reader’s device, with the rows they name',
}

/**
 * The files of a package with added rows, by name.
 * @throws {v.ValiError} for a descriptor that is none
 */
export function packageFiles(raw: RawPackage, added: AddedRows, order: PackageOrder): Readonly<Record<string, string>> {
  const { extent, workbook, day } = order
  const { tables: all } = withAdded(raw, added, day)
  const kept = extent === 'whole' ? all : namedByAdded(all, raw.tables)
  const before = v.parse(descriptorForm, JSON.parse(order.descriptor))
  const own = added.sources.map(({ title = '', url = '' }) => ({ title, ...(url === '' ? {} : { path: url }) }))
  const descriptor = {
    ...before,
    name: `${before.name}-${extent === 'whole' ? 'with-additions' : 'additions'}`,
    title: `${before.title} – ${titleOf[extent]}`,
    version: `${before.version}+${workbook}`,
    created: day > before.created.slice(0, day.length) ? `${day}T00:00:00Z` : before.created,
    sources: extent === 'whole' ? [...before.sources, ...own] : own,
    resources: before.resources.map((resource) => ({ ...resource, rows: (kept[resource.path]?.length ?? 1) - 1 })),
  }
  return {
    [descriptorFile]: `${JSON.stringify(descriptor, null, 2)}\n`,
    ...Object.fromEntries(tableList.map(([, { file }]) => [file, `${csvLines(kept[file] ?? []).join('\n')}\n`])),
  }
}
