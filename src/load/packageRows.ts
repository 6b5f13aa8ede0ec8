/** The rows of a package in the format of this dataset that the shipped one does not have. */
import { addedTables, type AddedRows, type AddedTable, type Row } from '#domain/draft/rows.ts'
import type { PackedRows } from '#domain/table/given.ts'
import type { RawPackage } from './package.ts'
import { keyOf } from './rows.ts'
import { tables } from './schema.ts'

type Lines = RawPackage['tables'][string]

/** The rows of a table whose key the shipped one lacks, and how many of the others it has otherwise. */
function beyond(table: AddedTable, given: Lines, shipped: Lines): { readonly rows: readonly Row[]; readonly changed: number } {
  const form = tables[table]
  const known = new Map(shipped.slice(1).map((line) => [keyOf(form, line), line.join('\u0000')]))
  const [header = [], ...lines] = given
  const isNew = (line: readonly string[]) => !known.has(keyOf(form, line))
  return {
    rows: lines
      .filter(isNew)
      .map((line) => Object.fromEntries(header.flatMap((column, at) => (line[at] ? [[column, line[at]]] : [])))),
    changed: lines.filter((line) => !isNew(line) && known.get(keyOf(form, line)) !== line.join('\u0000')).length,
  }
}

/** The version in the descriptor, as it stands there: not validated. */
function versionOf({ descriptor }: RawPackage): string {
  const isObject = typeof descriptor === 'object' && descriptor !== null
  return isObject && 'version' in descriptor ? String(descriptor.version) : ''
}

/**
 * What a package adds to the shipped one: its new rows, which workbook it was made of, and how many rows it has otherwise, which are not
 * taken.
 */
export function packedRows(given: RawPackage, shipped: RawPackage): PackedRows {
  const found = addedTables.map((table) => {
    const { file } = tables[table]
    return [table, beyond(table, given.tables[file] ?? [], shipped.tables[file] ?? [])] as const
  })
  const rows: AddedRows = { sources: [], definitions: [], observations: [], policies: [], translations: [] }
  return {
    rows: { ...rows, ...Object.fromEntries(found.map(([table, one]) => [table, one.rows])) },
    changed: found.reduce((sum, [, one]) => sum + one.changed, 0),
    workbook: /\+([0-9a-f]{8}\.\d+)$/.exec(versionOf(given))?.[1] ?? null,
  }
}
