/** What a query finds, the closest first. */
import type { Readings } from '#domain/pinyin.ts'
import { entryKinds, type Entry, type EntryKind } from './entries.ts'
import type { Field } from './field.ts'
import { beginsWord, findIn, ways, type Found } from './match.ts'
import type { Query, Term } from './query.ts'

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
type Find = (field: Field, term: Term) => Found | null

/**
 * Everything in which all words of a query are found, by kind. A kind whose best hit is closer stands first; within a kind the closer
 * hit does: the start of a name before the start of a word in it, that before its inside, a name before other words, as written before
 * as read. Equally close hits stand in the order of the data.
 */
export function searched(entries: readonly Entry[], query: Query, readings: Readings | null): readonly HitGroup[] {
  if (query.terms.length === 0) return []
  const find = remembering(readings)
  const alternatives = query.joined === null ? [query.terms] : [query.terms, [query.joined]]
  const found = new Map<EntryKind, (Hit & Closeness)[]>()
  for (const entry of entries) {
    const best = closest(entry, alternatives, find)
    if (best === null) continue
    const group = found.get(entry.target.kind)
    if (group === undefined) found.set(entry.target.kind, [best])
    else group.push(best)
  }
  return entryKinds
    .flatMap((kind) => {
      const hits = found.get(kind)?.sort((a, b) => a.distance - b.distance)
      return hits === undefined ? [] : [{ kind, hits, tier: Math.min(...hits.slice(0, 1).map(({ tier }) => tier)) }]
    })
    .sort((a, b) => a.tier - b.tier)
}

/** How many entries are found altogether. */
export function hitCount(groups: readonly HitGroup[]): number {
  return groups.reduce((sum, { hits }) => sum + hits.length, 0)
}

/** A word is looked for once in a name that many entries belong to. */
function remembering(readings: Readings | null): { readonly own: Find; readonly shared: Find } {
  const memory = new Map<Term, Map<Field, Found | null>>()
  const own: Find = (field, term) => findIn(field, term, readings)
  const shared: Find = (field, term) => {
    const known = memory.get(term) ?? new Map<Field, Found | null>()
    memory.set(term, known)
    const found = known.get(field)
    if (found !== undefined) return found
    const fresh = own(field, term)
    known.set(field, fresh)
    return fresh
  }
  return { own, shared }
}

function closest(
  entry: Entry,
  alternatives: readonly (readonly Term[])[],
  find: ReturnType<typeof remembering>,
): (Hit & Closeness) | null {
  let best: (Hit & Closeness) | null = null
  for (const terms of alternatives) {
    const closeness = closenessOf(entry, terms, find)
    if (closeness !== null && (best === null || closeness.distance < best.distance)) best = { entry, terms, ...closeness }
  }
  return best
}

/** Null where a word is not found, or where all of them only say what the entry belongs to (a figure is told by two: area and indicator). */
function closenessOf(entry: Entry, terms: readonly Term[], find: ReturnType<typeof remembering>): Closeness | null {
  let tier = -1
  let distance = 0
  const belongings = new Set<readonly Field[]>()
  for (const term of terms) {
    const named = nearest(entry.names, term, find.own)
    const said = named === null ? nearest(entry.words, term, find.own) : null
    if (named !== null) {
      tier = Math.max(tier, named < nearness.word ? tiers.start : tiers.inside)
      distance += named
    } else if (said !== null) {
      tier = tiers.words
      distance += 100 + said
    } else {
      const owner = entry.belongs.find((names) => nearest(names, term, find.shared) !== null)
      if (owner === undefined) return null
      belongings.add(owner)
      distance += 200
    }
  }
  if (tier >= 0) return { tier, distance }
  return belongings.size > 1 ? { tier: tiers.words, distance } : null
}

/** Distances of places in a field; how a word was found comes on top. */
const nearness = { whole: 0, start: 10, word: 20, inside: 30 } as const

/** The smallest distance of a word in any of the fields; null where it is in none. */
function nearest(fields: readonly Field[], term: Term, find: Find): number | null {
  let best: number | null = null
  for (const field of fields) {
    const found = find(field, term)
    if (found === null) continue
    const distance = nearness[placeIn(field, found)] + ways.indexOf(found.way)
    if (best === null || distance < best) best = distance
  }
  return best
}

function placeIn(field: Field, { start, end }: Found): keyof typeof nearness {
  // Opening quotation marks and brackets do not count.
  if (!/[\p{L}\p{N}]/u.test(field.folded.slice(0, start))) return end === field.folded.length ? 'whole' : 'start'
  return beginsWord(field, start) ? 'word' : 'inside'
}
