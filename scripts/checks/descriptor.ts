import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import * as v from 'valibot'
import { traitsOf, type ColumnTraits } from '#load/columns.ts'
import { descriptorFile } from '#load/compile.ts'
import type { RawPackage } from '#load/package.ts'
import { fileProblem, type Problem } from '#load/problem.ts'
import { recordsOf } from '#load/rows.ts'
import { columnName, tableList, tables, type Table } from '#load/schema.ts'

const keys = v.union([v.string(), v.array(v.string())])

const fieldSchema = v.object({
  name: v.string(),
  type: v.string(),
  constraints: v.optional(
    v.object({
      required: v.optional(v.boolean()),
      enum: v.optional(v.array(v.union([v.string(), v.number()]))),
      pattern: v.optional(v.string()),
    }),
  ),
})

const tableSchema = v.object({
  fields: v.array(fieldSchema),
  primaryKey: v.optional(keys),
  uniqueKeys: v.optional(v.array(v.array(v.string()))),
  foreignKeys: v.optional(
    v.array(v.object({ fields: keys, reference: v.object({ resource: v.optional(v.string()), fields: keys }) })),
  ),
})

const descriptorSchema = v.object({
  resources: v.array(v.object({ name: v.string(), path: v.string(), schema: tableSchema })),
})

type Field = v.InferOutput<typeof fieldSchema>
type TableSchema = v.InferOutput<typeof tableSchema>

/** The pattern of a `|`-separated list of codes; the published profile of Data Package 2.0 has no `list` type to carry them. */
export function listPattern(codes: readonly string[]): string {
  const code = codes.join('|')
  return `^(${code})(\\|(${code}))*$`
}

/** What a field of the descriptor says, in one line, so that what it says and what it should can be set side by side. */
function fieldLine({ name, type, constraints = {} }: Field): string {
  const { required = false, enum: codes, pattern } = constraints
  return [name, type, required ? 'required' : '', codes?.join(' ') ?? '', pattern ?? ''].filter((part) => part !== '').join(', ')
}

function expectedField(field: string, { type, required, codes }: ColumnTraits): Field {
  const coded = codes === null ? {} : type === 'list' ? { pattern: listPattern(codes) } : { enum: [...codes] }
  return { name: columnName(field), type: type === 'list' ? 'string' : type, constraints: { required, ...coded } }
}

function asList(fields: v.InferOutput<typeof keys>): readonly string[] {
  return typeof fields === 'string' ? [fields] : fields
}

/** Every key, unique key and foreign key in one line each; a foreign key without a resource refers to its own table. */
function keyLines({ primaryKey, uniqueKeys = [], foreignKeys = [] }: TableSchema, resource: string): readonly string[] {
  return [
    ...(primaryKey === undefined ? [] : [`primary key ${asList(primaryKey).join(' ')}`]),
    ...uniqueKeys.map((unique) => `unique key ${unique.join(' ')}`),
    ...foreignKeys.map(
      ({ fields, reference }) =>
        `foreign key ${asList(fields).join(' ')} to ${reference.resource ?? resource} ${asList(reference.fields).join(' ')}`,
    ),
  ]
}

/** The resource name of a table: its file without the ending. */
function resourceName({ file }: Table): string {
  return file.replace(/\.csv$/, '')
}

/**
 * A key all of whose columns are filled is the primary key; one with a column that may be empty can only be a unique key. Every
 * column of single ids refers to its table; those of lists cannot, which the standard has no word for.
 */
function expectedKeyLines(table: Table): readonly string[] {
  const key = table.key.map(columnName).join(' ')
  const filled = table.key.every((field) => {
    const column = table.columns[field]
    return column !== undefined && traitsOf(column).required
  })
  const byName = new Map<string, Table>(Object.entries(tables))
  const foreign = Object.entries(table.columns).flatMap(([field, column]) => {
    const { references, type } = traitsOf(column)
    const target = references === null || type === 'list' ? undefined : byName.get(references)
    return target === undefined
      ? []
      : [`foreign key ${columnName(field)} to ${resourceName(target)} ${target.key.map(columnName).join(' ')}`]
  })
  return [filled ? `primary key ${key}` : `unique key ${key}`, ...foreign]
}

function tableProblems(table: Table, schema: TableSchema): readonly Problem[] {
  const id = table.file
  const problem = (rule: string, message: string) => ({ ...fileProblem(descriptorFile, rule, message), id })
  const expected = Object.entries(table.columns).map(([field, column]) => fieldLine(expectedField(field, traitsOf(column))))
  const names = schema.fields.map(({ name }) => name).join(',')
  const expectedNames = Object.keys(table.columns).map(columnName).join(',')
  if (names !== expectedNames) return [problem('fields', `has the fields ${names} and should have ${expectedNames}`)]
  const keysFound = keyLines(schema, resourceName(table))
  const keysExpected = expectedKeyLines(table)
  return [
    ...schema.fields.flatMap((field, index) => {
      const line = fieldLine(field)
      return line === expected[index] ? [] : [problem('field', `says “${line}” and should say “${expected[index] ?? ''}”`)]
    }),
    ...keysExpected.filter((line) => !keysFound.includes(line)).map((line) => problem('keys', `lacks the ${line}`)),
    ...keysFound.filter((line) => !keysExpected.includes(line)).map((line) => problem('keys', `has the ${line}`)),
  ]
}

/** That the descriptor lists every table and no other file, with the fields, types, code lists and keys the program reads by. */
export function descriptorProblems(descriptor: unknown): readonly Problem[] {
  const shape = v.safeParse(descriptorSchema, descriptor)
  if (!shape.success) return [fileProblem(descriptorFile, 'resources', v.summarize(shape.issues))]
  const { resources } = shape.output
  const known = new Set(tableList.map(([, table]) => table.file))
  return [
    ...resources
      .filter((resource) => !known.has(resource.path))
      .map((resource) => ({ ...fileProblem(descriptorFile, 'resource', 'is no table of the package'), id: resource.path })),
    ...tableList.flatMap(([, table]) => {
      const resource = resources.find((candidate) => candidate.path === table.file)
      if (resource?.name !== resourceName(table)) {
        return [{ ...fileProblem(descriptorFile, 'resource', `is not listed as ${resourceName(table)}`), id: table.file }]
      }
      return tableProblems(table, resource.schema)
    }),
  ]
}

const counted = v.object({ resources: v.array(v.object({ path: v.string(), rows: v.optional(v.number()) })) })

/** That every table has as many rows as the descriptor says: a row that got lost leaves nothing else behind. */
export function rowCountProblems({ descriptor, tables: raw }: RawPackage): readonly Problem[] {
  const shape = v.safeParse(counted, descriptor)
  const stated = new Map((shape.success ? shape.output.resources : []).map(({ path: file, rows }) => [file, rows]))
  return tableList.flatMap(([, table]) => {
    const found = recordsOf(raw, table).length
    const expected = stated.get(table.file)
    if (expected === found) return []
    const message =
      expected === undefined ? `says no number of rows, and there are ${found}` : `says ${expected} rows, and there are ${found}`
    return [{ ...fileProblem(descriptorFile, 'rows', message), id: table.file }]
  })
}

/** The schemas of the standard, ready to check by, under the addresses that the `$schema` of a descriptor and of its parts name. */
export type Profiles = ReadonlyMap<string, ValidateFunction>

const profileBase = 'https://datapackage.org/profiles/2.0/'

/**
 * Reads the schemas of the standard from a folder of `datapackage.json`, `dataresource.json`, `tableschema.json` and `tabledialect.json`.
 */
export function readProfiles(folder: string): Profiles {
  // They carry hints for form editors (`propertyOrder`, the format `textarea`), which are no JSON Schema.
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } })
  addFormats(ajv)
  const schema = v.record(v.string(), v.unknown())
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return new Map(
    names.map((name) => [
      profileBase + name,
      ajv.compile(v.parse(schema, JSON.parse(readFileSync(path.join(folder, name), 'utf8')))),
    ]),
  )
}

/** A part of the descriptor that is checked against a schema of its own. */
interface Part {
  readonly pointer: string
  readonly value: unknown
  readonly profile: string
}

const named = v.object({ $schema: v.optional(v.string()) })
const withResources = v.object({ resources: v.array(v.unknown()) })
const withParts = v.object({ schema: v.optional(v.unknown()), dialect: v.optional(v.unknown()) })

/** The descriptor, its resources, and their table schemas and dialects; each under the schema that it names, or else its kind's. */
function partsOf(descriptor: unknown): readonly Part[] {
  const part = (pointer: string, value: unknown, kind: string): Part => {
    const name = v.safeParse(named, value)
    return { pointer, value, profile: (name.success ? name.output.$schema : undefined) ?? `${profileBase}${kind}.json` }
  }
  const list = v.safeParse(withResources, descriptor)
  const resources = list.success ? list.output.resources : []
  return [
    part('', descriptor, 'datapackage'),
    ...resources.flatMap((resource, index) => {
      const pointer = `/resources/${index}`
      const inner = v.safeParse(withParts, resource)
      const { schema, dialect } = inner.success ? inner.output : {}
      return [
        part(pointer, resource, 'dataresource'),
        // The standard allows the address of a file in place of either; there is nothing to check in an address.
        ...(typeof schema === 'object' ? [part(`${pointer}/schema`, schema, 'tableschema')] : []),
        ...(typeof dialect === 'object' ? [part(`${pointer}/dialect`, dialect, 'tabledialect')] : []),
      ]
    }),
  ]
}

/** What is said of the branches of a choice is left out: that no branch fits is said of the choice itself. */
function isOfBranch({ schemaPath }: ErrorObject): boolean {
  return /\/(?:oneOf|anyOf)\/\d/.test(schemaPath)
}

/**
 * That the descriptor and each of its parts keep the published JSON Schemas (draft 7) of the standard. Nothing is fetched: a part that
 * names another schema is a problem.
 */
export function profileProblems(descriptor: unknown, profiles: Profiles): readonly Problem[] {
  const found = partsOf(descriptor).flatMap(({ pointer, value, profile }) => {
    const validate = profiles.get(profile)
    if (validate === undefined)
      return [{ id: `${pointer}/$schema`, message: `names ${profile}, which is no schema of Data Package 2.0` }]
    return validate(value)
      ? []
      : (validate.errors ?? [])
          .filter((error) => !isOfBranch(error))
          .map(({ instancePath, message = 'breaks the schema' }) => ({ id: pointer + instancePath, message }))
  })
  // The schema of a package holds those of its parts once more: what both find is one problem.
  const once = new Map(found.map((problem) => [`${problem.id} ${problem.message}`, problem]))
  return [...once.values()].map(({ id, message }) => ({ ...fileProblem(descriptorFile, 'profile', message), id }))
}
