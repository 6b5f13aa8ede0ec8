/** One parameter of a link: how its text is read and written. */
import type { Dataset } from '#domain/model.ts'

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

/** One of a fixed or dataset-given list. */
export function choice<T extends string>(key: string, choices: (dataset: Dataset) => readonly T[]): Parameter<T> {
  return {
    key,
    read: (text, dataset) => {
      const found = choices(dataset).find((item) => item === text)
      return found === undefined ? invalid(text) : valid(found)
    },
    format: (value) => value,
  }
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

/** Free text. */
export function freeText(key: string): Parameter<string> {
  return { key, read: valid, format: (value) => value }
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
      const value = read(text, dataset)
      return value === null ? invalid(text) : valid(value)
    },
    format,
  }
}
