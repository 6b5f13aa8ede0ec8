import type { Readings } from '#domain/pinyin.ts'
import type { Entry } from './entries.ts'
import type { Field } from './field.ts'
import { findIn } from './match.ts'
import type { Term } from './query.ts'

export interface RowFields {
  /** The name in the reader's language; of a figure its quote. */
  readonly title: Field | null
  /** What it belongs to, in the reader's language. */
  readonly belongs: readonly Field[]
  /** Other words that hold what title and belongings do not: why this was found. */
  readonly why: Field | null
}

function inLang(fields: readonly Field[], lang: 'zh' | 'en'): Field | null {
  return fields.find((field) => field.lang === lang) ?? fields[0] ?? null
}

/** Which texts of an entry stand in its row, so that every word that was found is seen. */
export function rowFieldsOf(entry: Entry, terms: readonly Term[], lang: 'zh' | 'en', readings: Readings | null): RowFields {
  const { names, words } = entry
  const title = entry.target.kind === 'figure' ? (words[0] ?? null) : inLang(names, lang)
  const belongs = entry.belongs.flatMap((fields) => inLang(fields, lang) ?? [])
  const holds = (field: Field, term: Term) => findIn(field, term, readings) !== null
  const unseen = terms.filter((term) => ![title, ...belongs].some((field) => field !== null && holds(field, term)))
  // Of the reader's language first; what belongs to it may have been found by its name in the other.
  const others = [...names, ...words, ...entry.belongs.flat()].filter((field) => field !== title)
  const reasons = others.filter((field) => unseen.some((term) => holds(field, term)))
  return { title, belongs, why: inLang(reasons, lang) }
}
