import type * as v from 'valibot'
import { onceFor, onceForBoth } from '#domain/onceFor.ts'
import { traitsOf } from './columns.ts'
import { fileProblem, type PackageProblem } from './problem.ts'
import { columnName, headerOf, tableList, type Table } from './schema.ts'

/** The lines of each file as cells, the header first, by file name. */
export type RawTables = Readonly<Record<string, readonly (readonly string[])[]>>

/** A record as it stands in its file: the text of each field, its key, and its line as a spreadsheet shows it. */
export interface RawRecord {
  readonly cells: Readonly<Record<string, string>>
  /** How many cells the line has, which should be as many as the table has columns. */
  readonly width: number
  readonly id: string
  readonly row: number
}

const firstRecordRow = 2

/** The key of a line of a table, as far as its cells stand in their columns. */
export function keyOf(table: Table, line: readonly string[]): string {
  const fields = Object.keys(table.columns)
  return table.key
    .map((field) => line[fields.indexOf(field)] ?? '')
    .filter((part) => part !== '')
    .join(' · ')
}

const cache = new WeakMap<readonly (readonly string[])[], readonly RawRecord[]>()

/** By table the cells of a line by field, made once: a changed table shares most of its lines with the one before. */
const cellsOf = onceFor((table: Table) => {
  const fields = Object.keys(table.columns)
  return onceFor((line: readonly string[]): Readonly<Record<string, string>> =>
    Object.fromEntries(fields.map((field, column) => [field, line[column] ?? ''])),
  )
})

/** The records of a table; none where its file is missing. Every check asks for them, and they are made once. */
export function recordsOf(raw: RawTables, table: Table): readonly RawRecord[] {
  const lines = raw[table.file] ?? []
  const known = cache.get(lines)
  if (known) return known
  const records = lines.slice(1).map((line, index) => {
    const cells = cellsOf(table)(line)
    return { cells, width: line.length, id: keyOf(table, line), row: index + firstRecordRow }
  })
  cache.set(lines, records)
  return records
}

/** That every file is there and has exactly its header, and that there is no other. */
export function formProblems(raw: RawTables): readonly PackageProblem[] {
  const known = new Set(tableList.map(([, table]) => table.file))
  const unknown = Object.keys(raw).filter((file) => !known.has(file))
  return [
    ...unknown.map((file) => fileProblem(file, 'file', 'is no table of the package')),
    ...tableList.flatMap(([, table]) => headerProblems(raw, table)),
  ]
}

function headerProblems(raw: RawTables, table: Table): readonly PackageProblem[] {
  const lines = raw[table.file]
  if (lines === undefined) return [fileProblem(table.file, 'file', 'is missing')]
  const header = headerOf(table).join(',')
  const found = (lines[0] ?? []).join(',')
  return found === header ? [] : [fileProblem(table.file, 'header', `is “${found}” and should be “${header}”`)]
}

/** That no two records of a table have the same key. */
export function keyProblems(raw: RawTables): readonly PackageProblem[] {
  return tableList.flatMap(([, table]) => repeatedKeys(table, recordsOf(raw, table)))
}

const repeatedKeys = onceForBoth((table: Table, records: readonly RawRecord[]): readonly PackageProblem[] => {
  const firstRow = new Map<string, number>()
  return records.flatMap(({ id, row }) => {
    const earlier = firstRow.get(id)
    if (earlier === undefined) {
      firstRow.set(id, row)
      return []
    }
    return [{ file: table.file, id, rule: 'key' as const, message: `has the key of row ${earlier}`, row }]
  })
})

/** The keys of a table. */
const keysOf = onceFor((records: readonly RawRecord[]): ReadonlySet<string> => new Set(records.map(({ id }) => id)))

/** That every id named in a record is the key of a record of the table it refers to. */
export function referenceProblems(raw: RawTables): readonly PackageProblem[] {
  const keys = new Map(tableList.map(([name, table]) => [name, keysOf(recordsOf(raw, table))]))
  return tableList.flatMap(([, table]) => {
    const columns = Object.entries(table.columns).map(([field, column]) => ({ field, ...traitsOf(column) }))
    const naming = columns.filter(({ references }) => references !== null)
    return recordsOf(raw, table).flatMap(({ cells, id, row }) =>
      naming.flatMap(({ field, references, type }) => {
        const cell = cells[field] ?? ''
        if (references === null || cell === '') return []
        const named = type === 'list' ? cell.split('|') : [cell]
        return named
          .filter((target) => keys.get(references)?.has(target) !== true)
          .map((target) => ({
            file: table.file,
            id,
            rule: 'reference' as const,
            message: `${columnName(field)} names “${target}”, which is no key of ${references}`,
            row,
          }))
      }),
    )
  })
}

/** The rows of a table that could be read, with a problem for each line of the wrong width and each cell that could not. */
export function readRows<Columns extends v.ObjectEntries>(
  raw: RawTables,
  table: Table<Columns>,
): { readonly rows: readonly v.InferOutput<v.ObjectSchema<Columns, undefined>>[]; readonly problems: readonly PackageProblem[] } {
  const width = Object.keys(table.columns).length
  const records = recordsOf(raw, table)
  const { rows, refused } = table.read(records)
  const problems = [
    ...records.filter((record) => record.width !== width).map((record) => widthProblem(table, record)),
    ...refused.flatMap(({ index, issues }) => {
      const record = records[index]
      return record === undefined || record.width !== width ? [] : issues.map((issue) => cellProblem(table, record, issue))
    }),
  ]
  return { rows, problems }
}

function widthProblem(table: Table, { id, row, width }: RawRecord): PackageProblem {
  return { file: table.file, id, rule: 'cells', message: `has ${width} cells and should have ${headerOf(table).length}`, row }
}

function cellProblem(table: Table, { cells, id, row }: RawRecord, issue: v.BaseIssue<unknown>): PackageProblem {
  const field = String(issue.path?.[0]?.key)
  return { file: table.file, id, rule: 'value', message: `${columnName(field)} “${cells[field] ?? ''}” ${issue.message}`, row }
}

/** The texts of the translated columns, each once. */
export function freeTexts(raw: RawTables): readonly string[] {
  const texts = tableList.flatMap(([, table]) => {
    const fields = Object.entries(table.columns).flatMap(([field, column]) => (traitsOf(column).translated ? [field] : []))
    return recordsOf(raw, table).flatMap(({ cells }) => fields.map((field) => cells[field] ?? ''))
  })
  return [...new Set(texts)]
}
