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
  readonly hits: readonly Hit[]
}

/** How close a hit is, smaller is closer. `tier` is the same for all places of one kind: start of a name, inside it, other words. */
interface Closeness {
  readonly tier: number
  readonly distance: number
}

const tiers = { start: 0, inside: 1, words: 2 } as const

/** The distance of a word that only names what an entry belongs to: farther than any of its own. */
const asOwner = 20_000

interface Ranked extends Hit, Closeness {
  /** Of the entry, in the order of the data. */
  readonly number: number
}

/**
 * Everything in which all words of a query are found, by kind. A kind whose best hit is closer stands first; within a kind the closer
 * hit does: the start of a name before the start of a word in it, that before its inside, a name before other words, as written before
 * as read, a short name before a long one. Equally close hits stand in the order of the data.
 */
export function searched(entries: readonly Entry[], query: Query, readings: Readings | null): readonly HitGroup[] {
  if (query.terms.length === 0) return []
  const found = new Map<number, Ranked>()
  for (const words of query.joined === null ? [query.terms] : [query.terms, [query.joined]]) {
    const terms = soughtIn(entries, words, readings)
    for (const number of candidatesOf(terms)) {
      const entry = entries[number]
      if (entry === undefined) continue
      const closeness = closenessOf(entry, number, terms)
      if (closeness === null) continue
      const known = found.get(number)
      if (known === undefined || closeness.distance < known.distance) found.set(number, { entry, number, terms, ...closeness })
    }
  }
  return groupsOf([...found.values()].sort((a, b) => a.distance - b.distance || a.number - b.number))
}

/** Hits in their order by kind, the kind with the closest first. */
function groupsOf(ranked: readonly Ranked[]): readonly HitGroup[] {
  const byKind = grouped(ranked, ({ entry }) => entry.target.kind)
  return entryKinds
    .flatMap((kind) => {
      const hits = byKind.get(kind) ?? []
      return hits.slice(0, 1).map(({ tier }) => ({ kind, hits, tier }))
    })
    .sort((a, b) => a.tier - b.tier)
}

/** How many entries are found altogether. */
export function hitCount(groups: readonly HitGroup[]): number {
  return groups.reduce((sum, { hits }) => sum + hits.length, 0)
}

/** Null where a word is not found, or where all of them only say what the entry belongs to (a figure is told by two: area and indicator). */
function closenessOf(entry: Entry, number: number, terms: readonly Sought[]): Closeness | null {
  let tier = -1
  let distance = 0
  let hasOwn = false
  // Few entries come as far as needing one.
  let belongings: Set<readonly Field[]> | null = null
  for (const term of terms) {
    const own = term.own.get(number)
    const isNamed = own !== undefined && own < beyondNames
    const owner = isNamed ? undefined : entry.belongs.find((names) => term.owners.has(names))
    if (own === undefined && owner === undefined) return null
    if (owner !== undefined) (belongings ??= new Set()).add(owner)
    else tier = Math.max(tier, !isNamed ? tiers.words : own < startsBelow ? tiers.start : tiers.inside)
    hasOwn ||= own !== undefined
    distance += own ?? asOwner
  }
  if (tier >= 0) return { tier, distance }
  return hasOwn || (belongings?.size ?? 0) > 1 ? { tier: tiers.words, distance } : null
}
