/** What a query finds, the closest first. */
import type { Readings } from '#domain/pinyin.ts'
import { grouped } from '#domain/places.ts'
import { beyondNames } from './corpus.ts'
import { startsBelow } from './distance.ts'
import { entryKinds, type Entry, type EntryKind } from './entries.ts'
import type { Field } from './field.ts'
import type { Query, Term } from './query.ts'
import { candidatesOf, soughtIn, type Sought } from './sought.ts'

export interface Hit {
  readonly entry: Entry
  /** The words it was found by. */
  readonly terms: readonly Term[]
}

/** The hits of one kind, at least one. */
export interface HitGroup {
  readonly kind: EntryKind
  readonly total: number
  /** As many of the closest as asked for, as far as there are so many. They are made when asked for: of thousands a few are listed. */
  readonly closest: (most: number) => readonly Hit[]
}

/** How close a kind of place is, smaller is closer: start of a name, inside it, other words. */
const tiers = { start: 0, inside: 1, words: 2 } as const
/** A closeness is one number, smaller is closer: the distance in these units, plus the tier. */
const distanceUnit = 4

/** The distance of a word that only names what an entry belongs to: farther than any of its own. */
const asOwner = 20_000

/**
 * Everything in which all words of a query are found, by kind. A kind whose best hit is closer stands first; within a kind the closer
 * hit does: the start of a name before the start of a word in it, that before its inside, a name before other words, as written before
 * as read, a short name before a long one. Equally close hits stand in the order of the data.
 */
export function searched(entries: readonly Entry[], query: Query, readings: Readings | null): readonly HitGroup[] {
  if (query.terms.length === 0) return []
  // The words as they stand and, of pinyin, as one word.
  const senses = (query.joined === null ? [query.terms] : [query.terms, [query.joined]]).map((terms) =>
    soughtIn(entries, terms, readings),
  )
  // A rank is one number, so that thousands are sorted without an object for each: closeness, then number of the entry, then sense.
  const ranks: number[] = []
  for (const [sense, terms] of senses.entries()) {
    for (const number of candidatesOf(terms)) {
      const closeness = closenessOf(entries, number, terms)
      if (closeness !== null) ranks.push((closeness * entries.length + number) * senses.length + sense)
    }
  }
  const numberOf = (rank: number) => Math.floor(rank / senses.length) % entries.length
  const tierOf = (rank: number) => Math.floor(rank / senses.length / entries.length) % distanceUnit
  const hitOf = (rank: number): readonly Hit[] => {
    const [entry, terms] = [entries[numberOf(rank)], senses[rank % senses.length]]
    return entry === undefined || terms === undefined ? [] : [{ entry, terms }]
  }
  const sorted = [...new Float64Array(ranks).sort()]
  // Found in both senses, an entry stands where the closer one puts it.
  const closest = senses.length === 1 ? sorted : [...grouped(sorted, numberOf).values()].flatMap((ranksOf) => ranksOf.slice(0, 1))
  const byKind = grouped(closest, (rank) => entries[numberOf(rank)]?.target.kind)
  return entryKinds
    .flatMap((kind) => {
      const found = byKind.get(kind) ?? []
      const group: HitGroup = { kind, total: found.length, closest: (most) => found.slice(0, most).flatMap(hitOf) }
      return found.slice(0, 1).map((first) => ({ group, tier: tierOf(first) }))
    })
    .sort((a, b) => a.tier - b.tier)
    .map(({ group }) => group)
}

/** How many entries are found altogether. */
export function hitCount(groups: readonly HitGroup[]): number {
  return groups.reduce((sum, { total }) => sum + total, 0)
}

/**
 * How close an entry is, by its number; null where a word is not found, or where all of them only say what the entry belongs to (a figure
 * is told by two: area and indicator).
 */
function closenessOf(entries: readonly Entry[], number: number, terms: readonly Sought[]): number | null {
  let tier = -1
  let distance = 0
  let hasOwn = false
  // Few entries come as far as needing one.
  let belongings: Set<readonly Field[]> | null = null
  for (const { own: distances, owners } of terms) {
    const own = distances.get(number)
    const isNamed = own !== undefined && own < beyondNames
    const owner = isNamed || owners.size === 0 ? undefined : entries[number]?.belongs.find((names) => owners.has(names))
    if (own === undefined && owner === undefined) return null
    if (owner !== undefined) (belongings ??= new Set()).add(owner)
    else tier = Math.max(tier, !isNamed ? tiers.words : own < startsBelow ? tiers.start : tiers.inside)
    hasOwn ||= own !== undefined
    distance += own ?? asOwner
  }
  if (tier < 0 && !hasOwn && (belongings?.size ?? 0) < 2) return null
  return distance * distanceUnit + (tier < 0 ? tiers.words : tier)
}
