/** Which entries hold a word, or belong to what is named so. */
import { onceFor } from '#domain/onceFor.ts'
import type { Readings } from '#domain/pinyin.ts'
import { grouped } from '#domain/places.ts'
import { distancesOf } from './corpus.ts'
import { nearest } from './distance.ts'
import type { Entry } from './entries.ts'
import type { Field } from './field.ts'
import type { Term } from './query.ts'

/** A word with what is known of where it is. */
export interface Sought extends Term {
  /** By the number of an entry the distance of the word in its own words, as `distancesOf` tells it. */
  readonly own: ReadonlyMap<number, number>
  /** The names of what entries belong to that hold the word, with the numbers of these. Many share them, and each is looked at once. */
  readonly owners: Belonging
}

/** Every word of a query. One word alone has to be an entry's own. */
export function soughtIn(entries: readonly Entry[], terms: readonly Term[], readings: Readings | null): readonly Sought[] {
  const belonging = terms.length === 1 ? [] : [...belongingOf(entries)]
  return terms.map((term) => ({
    ...term,
    own: distancesOf(entries, term, readings),
    owners: new Map(belonging.filter(([names]) => nearest(names, term, readings) !== null)),
  }))
}

/** The numbers of the entries that the rarest of some words is of: no other can hold them all. */
export function candidatesOf(terms: readonly Sought[]): Iterable<number> {
  const sizeOf = ({ own, owners }: Sought) => [...owners.values()].reduce((size, { length }) => size + length, own.size)
  const [rarest] = [...terms].sort((a, b) => sizeOf(a) - sizeOf(b))
  if (rarest === undefined) return []
  return rarest.owners.size === 0 ? rarest.own.keys() : new Set([...rarest.own.keys(), ...[...rarest.owners.values()].flat()])
}

/** By the names of what entries belong to, the numbers of those that belong to it. */
type Belonging = ReadonlyMap<readonly Field[], readonly number[]>

const belongingOf = onceFor((entries: readonly Entry[]): Belonging => {
  const pairs = entries.flatMap(({ belongs }, number) => belongs.map((names) => ({ names, number })))
  return new Map(
    [...grouped(pairs, ({ names }) => names)].map(([names, members]) => [names, members.map(({ number }) => number)]),
  )
})
