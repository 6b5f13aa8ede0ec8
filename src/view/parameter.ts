/** One parameter of a link: how its text is read and written. */
import { containersOf } from '#domain/area.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset, IndicatorId } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { folded } from './searchText.ts'

/** So many characters a single value of a link may have: an id, a number, a search. */
export const longestValue = 200

/** The beginning of a text, of at most so many characters (UTF-16); no pair that makes one character is cut through. */
export function beginningOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')
}

/** What a parameter's text says. Of an invalid one `rest` is what can still be used, null if nothing. */
export type Read<T> =
  | { readonly kind: 'valid'; readonly value: T }
  | { readonly kind: 'invalid'; readonly parts: readonly string[]; readonly rest: T | null }

export type Parsed<T> = Read<T> | { readonly kind: 'missing' }

export interface Parameter<T> {
  /** Its name in the link. */
  readonly key: string
  readonly read: (text: string, dataset: Dataset) => Read<T>
  readonly format: (value: T) => string
}

const separator = '~'
const none = '-'

const valid = <T>(value: T): Read<T> => ({ kind: 'valid', value })
const invalid = <T>(text: string): Read<T> => ({ kind: 'invalid', parts: [text], rest: null })

/** One of a fixed or dataset-given list; capitals are read as small letters where no other word is meant. */
export function choice<T extends string>(key: string, choices: (dataset: Dataset) => readonly T[]): Parameter<T> {
  return custom(
    key,
    (text, dataset) => {
      const known = choices(dataset)
      return known.find((item) => item === text) ?? known.find((item) => folded(item) === folded(text)) ?? null
    },
    (value) => value,
  )
}

/** An area by its id, or by a name it has in either language: 江北区, 江北, 重庆市江北区, Jiangbei. Written as its id. */
export function areaChoice(key: string): Parameter<AreaId> {
  return custom(key, findArea, (id) => id)
}

/** An indicator by its id or by its name in either language. Written as its id. */
export function indicatorChoice(key: string): Parameter<IndicatorId> {
  return custom(key, findIndicator, (id) => id)
}

/** The area that a text names, by its id or a name; null where none or more than one has it. */
export function findArea(text: string, dataset: Dataset): AreaId | null {
  return areasByName(dataset).get(folded(text)) ?? null
}

/** The indicator that a text names, by its id or a name; null where none or more than one has it. */
export function findIndicator(text: string, dataset: Dataset): IndicatorId | null {
  return indicatorsByName(dataset).get(folded(text)) ?? null
}

const areasByName = onceFor((dataset: Dataset) =>
  byName(
    dataset.areas.map(({ areaId, nameZh, nameEn, shortZh, shortEn }) => {
      const around = containersOf(dataset, areaId).map((id) => lookup(dataset.areaById, id).nameZh)
      return { id: areaId, names: [nameZh, nameEn, shortZh, shortEn, ...around.map((whole) => whole + nameZh)] }
    }),
  ),
)

const indicatorsByName = onceFor((dataset: Dataset) =>
  byName(dataset.indicators.map(({ indicator, nameZh, nameEn }) => ({ id: indicator, names: [nameZh, nameEn] }))),
)

/** Ids by their own letters and by every name that only one thing has; null for a name of several. Ids go before names. */
function byName<Id extends string>(
  things: readonly { readonly id: Id; readonly names: readonly string[] }[],
): ReadonlyMap<string, Id | null> {
  const found = new Map<string, Id | null>()
  for (const { id, names } of things) {
    for (const name of names.map(folded)) found.set(name, (found.get(name) ?? id) === id ? id : null)
  }
  for (const { id } of things) found.set(folded(id), id)
  return found
}

/**
 * A number as the data write numbers: plain decimal digits, without sign, exponent, blanks or superfluous zeros; `null` for any other
 * text (`0x10`, `+5`, `1e3`).
 */
export function plainNumber(text: string): number | null {
  return /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(text) ? Number(text) : null
}

/** The same or nothing, written `-`. */
export function optional<T>(inner: Parameter<T>): Parameter<T | null> {
  return {
    key: inner.key,
    read: (text, dataset) => (text === none ? valid(null) : inner.read(text, dataset)),
    format: (value) => (value === null ? none : inner.format(value)),
  }
}

/** A list whose items another parameter reads; unknown items are named and left out, a repeated one counts once. */
export function listOf<T>(item: Parameter<T>, sameItem: (a: T, b: T) => boolean = Object.is): Parameter<readonly T[]> {
  return {
    key: item.key,
    read: (text, dataset) => {
      const reads = text === '' ? [] : text.split(separator).map((part) => item.read(part, dataset))
      const values = reads.flatMap((read) => (read.kind === 'valid' ? [read.value] : []))
      const unique = values.filter((value, at) => values.findIndex((other) => sameItem(other, value)) === at)
      const parts = reads.flatMap((read) => (read.kind === 'invalid' ? read.parts : []))
      return parts.length === 0 ? valid(unique) : { kind: 'invalid', parts, rest: unique }
    },
    format: (values) => values.map(item.format).join(separator),
  }
}

/** Free text; of one that is too long the beginning. */
export function freeText(key: string): Parameter<string> {
  return {
    key,
    read: (text) =>
      text.length <= longestValue ? valid(text) : { kind: 'invalid', parts: [text], rest: beginningOf(text, longestValue) },
    format: (value) => value,
  }
}

/** A text in letters that need no encoding (base64url), of at most so many; whoever made it reads it. */
export function token(key: string, longest: number): Parameter<string> {
  return {
    key,
    read: (text) => (text.length <= longest && /^[\w-]+$/.test(text) ? valid(text) : invalid(beginningOf(text, longestValue))),
    format: (value) => value,
  }
}

/** A value with its own way of reading, which answers null to what it does not understand. */
export function custom<T>(
  key: string,
  read: (text: string, dataset: Dataset) => T | null,
  format: (value: T) => string,
): Parameter<T> {
  return {
    key,
    read: (text, dataset) => {
      const value = text.length > longestValue ? null : read(text, dataset)
      return value === null ? invalid(text) : valid(value)
    },
    format,
  }
}
