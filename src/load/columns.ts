import * as v from 'valibot'
import { parsePeriod } from '#domain/period.ts'

/** How a column is typed in `datapackage.json`. Lists are `|`-separated. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'list'

/** What a column is, beside how its cells are read. */
export interface ColumnTraits {
  readonly type: ColumnType
  /** Whether an empty cell is refused. */
  readonly required: boolean
  /** The code list its cells (or the items of its lists) are taken from, as written in the file. */
  readonly codes: readonly string[] | null
  /** The table whose key its cells (or the items of its lists) name. */
  readonly references: string | null
  /** Whether it holds Chinese free text without an English twin, whose English is in `translations.csv`. */
  readonly translated: boolean
}

/** A schema from the text of a cell to its value, with the traits of its column. */
export type Column<Value> = v.GenericSchema<string, Value>

const columnTraits = new WeakMap<v.GenericSchema, ColumnTraits>()

/**
 * What a column made by `must`, `may` or `listOf` is.
 * @throws {TypeError} for any other schema
 */
export function traitsOf(column: v.GenericSchema): ColumnTraits {
  const traits = columnTraits.get(column)
  if (traits === undefined) throw new TypeError('not a column')
  return traits
}

/** One way to write a value in a cell that is not empty. */
interface Cell<Value> {
  readonly read: v.GenericSchema<string, Value>
  readonly type: ColumnType
  readonly codes?: readonly string[]
}

type Extras = Partial<Pick<ColumnTraits, 'references' | 'translated'>>

function withTraits<Value>(
  schema: Column<Value>,
  cell: Cell<unknown>,
  required: boolean,
  extras: Extras,
  type = cell.type,
): Column<Value> {
  columnTraits.set(schema, { type, required, codes: cell.codes ?? null, references: null, translated: false, ...extras })
  return schema
}

/** A column without empty cells. */
export function must<Value>(cell: Cell<Value>, extras: Extras = {}): Column<Value> {
  return withTraits(v.pipe(cell.read), cell, true, extras)
}

/** A column in which an empty cell is `null`. */
export function may<Value>(cell: Cell<Value>, extras: Extras = {}): Column<Value | null> {
  const schema = v.lazy((text) => (text === '' ? empty : cell.read))
  return withTraits(schema, cell, false, extras)
}

const empty = v.pipe(
  v.string(),
  v.transform(() => null),
)

/** A `|`-separated column in which an empty cell is an empty list. */
export function listOf<Value>(cell: Cell<Value>, extras: Extras = {}): Column<readonly Value[]> {
  const schema = v.pipe(
    v.string(),
    v.transform((text) => (text === '' ? [] : text.split('|'))),
    v.array(cell.read),
  )
  return withTraits(schema, cell, false, extras, 'list')
}

/** Any text without blanks at its ends. */
export const text: Cell<string> = {
  read: v.pipe(
    v.string(),
    v.check((value) => value !== '', 'is empty'),
    v.check((value) => value === value.trim(), 'has blanks at an end'),
  ),
  type: 'string',
}

/** Printed words, taken as they are. */
export const words: Cell<string> = { read: v.pipe(v.string(), v.nonEmpty('is empty')), type: 'string' }

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** An id: small letters, digits and single hyphens. The brand says of which kind. */
export function id<Brand extends string>(): Cell<Brand> {
  const isId = (input: unknown): boolean => typeof input === 'string' && idForm.test(input)
  return {
    read: v.pipe(v.string(), v.custom<Brand>(isId, 'is no id: small letters, digits and single hyphens')),
    type: 'string',
  }
}

/** One of a code list. */
export function code<const Code extends string>(codes: readonly Code[]): Cell<Code> {
  return { read: v.pipe(v.string(), v.picklist(codes, `is not one of ${codes.join(', ')}`)), type: 'string', codes }
}

/** A decimal number without exponent, plus sign or superfluous zeros; below zero for a decline. */
export const decimal: Cell<number> = {
  read: v.pipe(
    v.string(),
    v.regex(/^(?!-0$)-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/, 'is no plain decimal number'),
    v.transform(Number),
  ),
  type: 'number',
}

/** A whole number, zero or more. */
export const whole: Cell<number> = {
  read: v.pipe(v.string(), v.regex(/^(?:0|[1-9]\d*)$/, 'is no whole number'), v.transform(Number)),
  type: 'integer',
}

/** One of a list of whole numbers. */
export function wholeOf<const Value extends number>(values: readonly Value[]): Cell<Value> {
  const codes = values.map(String)
  return {
    read: v.pipe(v.string(), v.picklist(codes, `is not one of ${codes.join(', ')}`), v.transform(Number), v.picklist(values)),
    type: 'integer',
    codes,
  }
}

/** `true` or `false`. */
export const flag: Cell<boolean> = {
  read: v.pipe(
    v.string(),
    v.picklist(['true', 'false'], 'is neither true nor false'),
    v.transform((value) => value === 'true'),
  ),
  type: 'boolean',
}

/** An ISO 8601 date, month, year or interval, kept as text. */
export const period: Cell<string> = {
  read: v.pipe(
    v.string(),
    v.check((value) => parsePeriod(value) !== null, 'is no ISO 8601 date, month, year or interval start/end'),
  ),
  type: 'string',
}

/** A SHA-256 digest in small hexadecimal letters. */
export const sha256: Cell<string> = {
  read: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256 digest')),
  type: 'string',
}

/** An absolute address that a reader may be sent to: of the web, without a name and a word to sign in by. */
export const url: Cell<string> = {
  read: v.pipe(
    v.string(),
    v.url('is no absolute address'),
    v.regex(/^https?:\/\//, 'is no address of the web (http or https)'),
    v.check((address) => !/^[a-z]+:\/\/[^/?#]*@/i.test(address), 'holds a name or a password'),
  ),
  type: 'string',
}
