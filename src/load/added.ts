/** Rows of a reader's own behind those of a package: the same reader, schema and rules for all, and no row of the package changed. */
import { addedTables, type AddedRows, type AddedTable, type Row } from '#domain/draft/rows.ts'
import { onceFor } from '#domain/onceFor.ts'
import { headOf, readPackage, unfolded, type PackageReading, type RawPackage } from './package.ts'
import { fileProblem, type PackageProblem } from './problem.ts'
import { headerOf, tables } from './schema.ts'

/** By table a row as a line of its file, made once: what was read of the same line before is read no second time. */
const lineMakers = new Map(
  addedTables.map((table) => {
    const header = headerOf(tables[table])
    return [table, onceFor((row: Row): readonly string[] => header.map((column) => row[column] ?? ''))] as const
  }),
)

function linesOf(table: AddedTable, rows: readonly Row[]): readonly (readonly string[])[] {
  const lineOf = lineMakers.get(table)
  return lineOf === undefined ? [] : rows.map(lineOf)
}

/** Columns of added rows that their file does not have: they come of another form of the program. */
function columnProblems(added: AddedRows): readonly PackageProblem[] {
  return addedTables.flatMap((table) => {
    const known = new Set(headerOf(tables[table]))
    const foreign = new Set(added[table].flatMap((row) => Object.keys(row)).filter((column) => !known.has(column)))
    return [...foreign].map((column) => fileProblem(tables[table].file, 'header', `has no column “${column}”`))
  })
}

/** English that the package or an earlier row has already is not added again. */
function newTranslations(lines: RawPackage['tables'][string], rows: readonly Row[]): readonly Row[] {
  const known = new Set(lines.map(([zh]) => zh))
  return rows.filter(({ zh }) => !known.has(zh) && known.add(zh))
}

/** The lines of the package that say of an area and indicator that there is no number, where a row now gives one: it answers them. */
function withoutAnswered(raw: RawPackage, added: AddedRows): readonly (readonly string[])[] {
  const lines = raw.tables[tables.absences.file] ?? []
  const given = new Set(added.observations.flatMap((row) => (row['restates'] ? [] : [`${row['ref_area']}\n${row['indicator']}`])))
  const left = lines.filter(([area, indicator], at) => at === 0 || !given.has(`${area}\n${indicator}`))
  return left.length === lines.length ? lines : left
}

/**
 * A package with rows added at the end of its tables, and without what they answer: a line that says that there is no number.
 * @param day ISO 8601: the day on which this is made; the package is of that day where it is the later one
 */
export function withAdded(raw: RawPackage, added: AddedRows, day: string): RawPackage {
  const { descriptor } = raw
  const changed = addedTables.flatMap((table) => {
    const { file } = tables[table]
    const lines = raw.tables[file] ?? []
    const rows = table === 'translations' ? newTranslations(lines, added[table]) : added[table]
    return rows.length === 0 ? [] : [[file, [...lines, ...linesOf(table, rows)]] as const]
  })
  const isLater = day > headOf(raw).created.slice(0, day.length)
  return {
    descriptor: isLater && typeof descriptor === 'object' ? { ...descriptor, created: `${day}T00:00:00Z` } : descriptor,
    tables: { ...raw.tables, [tables.absences.file]: withoutAnswered(raw, added), ...Object.fromEntries(changed) },
  }
}

/**
 * The text of a shipped dataset (`dataset.json`, or a package of another form) as the package that rows can be added to.
 * @throws {Error} where it is none
 */
export function packageIn(text: string): RawPackage {
  const parsed: unknown = JSON.parse(text)
  const whole = unfolded(parsed)
  if (Array.isArray(whole)) throw new Error(whole.map(({ message }) => message).join(' '))
  return whole
}

/**
 * The package at an address, as `packageIn` reads it.
 * @throws {Error} where nothing answers, or what answers is none
 */
export async function fetchPackage(source: string): Promise<RawPackage> {
  const response = await fetch(source)
  if (!response.ok) throw new Error(`${source}: ${response.status} ${response.statusText}`)
  return packageIn(await response.text())
}

/** The dataset of a package with rows of a reader's own, or what is wrong with these; each added row is named in `added` of the dataset. */
export function readWithAdded(raw: RawPackage, added: AddedRows, day: string): PackageReading {
  const foreign = columnProblems(added)
  if (foreign.length > 0) return { ok: false, problems: foreign }
  const reading = readPackage(withAdded(raw, added, day))
  if (!reading.ok) return reading
  const ids = [
    ...added.observations.flatMap(({ obs_id: id }) => id ?? []),
    ...added.policies.flatMap(({ policy_id: id }) => id ?? []),
    ...added.sources.flatMap(({ source_id: id }) => id ?? []),
    ...added.definitions.flatMap(({ definition_id: id }) => id ?? []),
  ]
  // What is shown as the day of the package stays that of what was shipped.
  const created = headOf(raw).created.slice(0, day.length)
  return { ok: true, dataset: { ...reading.dataset, created, added: new Set(ids) } }
}
