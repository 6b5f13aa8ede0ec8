import * as v from 'valibot'
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

function keyText(table: Table, cells: Readonly<Record<string, string>>): string {
  return table.key
    .map((field) => cells[field] ?? '')
    .filter((part) => part !== '')
    .join(' · ')
}

const cache = new WeakMap<readonly (readonly string[])[], readonly RawRecord[]>()

/** The records of a table; none where its file is missing. Every check asks for them, and they are made once. */
export function recordsOf(raw: RawTables, table: Table): readonly RawRecord[] {
  const lines = raw[table.file] ?? []
  const known = cache.get(lines)
  if (known) return known
  const fields = Object.keys(table.columns)
  const records = lines.slice(1).map((line, index) => {
    const cells: Record<string, string> = {}
    for (const [column, field] of fields.entries()) cells[field] = line[column] ?? ''
    return { cells, width: line.length, id: keyText(table, cells), row: index + firstRecordRow }
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
  return tableList.flatMap(([, table]) => {
    const firstRow = new Map<string, number>()
    return recordsOf(raw, table).flatMap(({ id, row }) => {
      const earlier = firstRow.get(id)
      if (earlier === undefined) {
        firstRow.set(id, row)
        return []
      }
      return [{ file: table.file, id, rule: 'key' as const, message: `has the key of row ${earlier}`, row }]
    })
  })
}

/** That every id named in a record is the key of a record of the table it refers to. */
export function referenceProblems(raw: RawTables): readonly PackageProblem[] {
  const keys = new Map(tableList.map(([name, table]) => [name, new Set(recordsOf(raw, table).map((record) => record.id))]))
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
  const schema = v.object(table.columns)
  const width = Object.keys(table.columns).length
  const rows: v.InferOutput<typeof schema>[] = []
  const problems: PackageProblem[] = []
  for (const record of recordsOf(raw, table)) {
    const result = v.safeParse(schema, record.cells)
    if (record.width !== width) problems.push(widthProblem(table, record))
    else if (result.success) rows.push(result.output)
    else problems.push(...result.issues.map((issue) => cellProblem(table, record, issue)))
  }
  return { rows, problems }
}

function widthProblem(table: Table, { id, row, width }: RawRecord): PackageProblem {
  return { file: table.file, id, rule: 'cells', message: `has ${width} cells and should have ${headerOf(table).length}`, row }
}

function cellProblem(table: Table, { cells, id, row }: RawRecord, issue: v.BaseIssue<unknown>): PackageProblem {
  const field = String(issue.path?.[0]?.key)
  return { file: table.file, id, rule: 'value', message: `${columnName(field)} “${cells[field] ?? ''}” ${issue.message}`, row }
}
