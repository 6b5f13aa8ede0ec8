/** Tables as a Data Package (datapackage.org, version 2): a ZIP of CSV files for programs with the descriptor that says what they hold. */
import type { Book } from '#figures/sheet/book.ts'
import type { Field, HeadedColumn, Sheet, SheetName } from '#figures/sheet/sheet.ts'
import { csvTexts } from './csv.ts'
import type { Pace } from './pace.ts'
import { zipFile } from './zip.ts'

const profiles = 'https://datapackage.org/profiles/2.0'

/** The column that names a row, where no two rows have the same. */
const keys: Readonly<Partial<Record<SheetName, Field>>> = {
  figures: 'id',
  policies: 'id',
  sources: 'source_id',
  areas: 'area_id',
  indicators: 'indicator_id',
  definitions: 'definition_id',
}

/** What the package says of itself. */
export interface PackageFacts {
  /** In ASCII. */
  readonly name: string
  readonly version: string
  /** ISO 8601 day. */
  readonly created: string
  readonly homepage: string | null
  /** How the cells are to be read. */
  readonly description: string
}

function fieldOf({ field, heading, type, codes }: HeadedColumn, sheet: Sheet) {
  const constraints = {
    ...(keys[sheet.name] === field ? { required: true, unique: true } : {}),
    ...(codes === null ? {} : { enum: codes }),
  }
  return { name: field, title: heading, type, ...(Object.keys(constraints).length === 0 ? {} : { constraints }) }
}

function schemaOf(sheet: Sheet, present: ReadonlySet<SheetName>) {
  const key = keys[sheet.name]
  const references = sheet.columns.flatMap(({ field, refersTo }) => {
    const target = refersTo === null || refersTo === sheet.name || !present.has(refersTo) ? undefined : keys[refersTo]
    return target === undefined ? [] : [{ fields: [field], reference: { resource: refersTo, fields: [target] } }]
  })
  return {
    $schema: `${profiles}/tableschema.json`,
    fields: sheet.columns.map((column) => fieldOf(column, sheet)),
    missingValues: [''],
    ...(key === undefined ? {} : { primaryKey: [key] }),
    ...(references.length === 0 ? {} : { foreignKeys: references }),
  }
}

/** The descriptor of a package with these tables. */
export function descriptorOf(book: Book, sheets: readonly Sheet[], facts: PackageFacts) {
  const present = new Set(sheets.map(({ name }) => name))
  return {
    $schema: `${profiles}/datapackage.json`,
    name: facts.name,
    title: book.title,
    description: [facts.description, ...book.cover.map(([name, said]) => (name === '' ? said : `${name}: ${said}`))].join('\n'),
    version: facts.version,
    created: `${facts.created}T00:00:00Z`,
    ...(facts.homepage === null ? {} : { homepage: facts.homepage }),
    sources: book.sources.map((title) => ({ title })),
    resources: sheets.map((sheet) => ({
      $schema: `${profiles}/dataresource.json`,
      name: sheet.name,
      title: sheet.name,
      path: `${sheet.name}.csv`,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { $schema: `${profiles}/tabledialect.json`, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', header: true },
      schema: schemaOf(sheet, present),
    })),
  }
}

/**
 * A book as a Data Package.
 * @param at the time written into it
 */
export async function dataPackageFile(book: Book, facts: PackageFacts, at: Date, pace: Pace): Promise<Blob> {
  const sheets = [...book.sheets, ...book.references]
  const zip = zipFile(at)
  const descriptor = zip.begin('datapackage.json')
  descriptor.write(`${JSON.stringify(descriptorOf(book, sheets, facts), null, 2)}\n`)
  descriptor.end()
  const rows = sheets.reduce((sum, { length }) => sum + length, 0)
  let before = 0
  for (const sheet of sheets) {
    const from = before
    const entry = zip.begin(`${sheet.name}.csv`)
    const within: Pace = { step: (share) => pace.step((from + share * sheet.length) / rows) }
    for (const text of await csvTexts(sheet, 'program', within)) entry.write(text)
    entry.end()
    before += sheet.length
  }
  return zip.finish('application/zip')
}
