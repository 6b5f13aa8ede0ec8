/** What a query finds, the closest first. */
import type { Readings } from '#domain/pinyin.ts'
import { entryKinds, type Entry, type EntryKind } from './entries.ts'
import type { Field } from './field.ts'
import { holdersOf } from './holders.ts'
import { beginsWord, findIn, isLetterAt, type Found } from './match.ts'
import { mayBegin, ways } from './opening.ts'
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

/**
 * Everything in which all words of a query are found, by kind. A kind whose best hit is closer stands first; within a kind the closer
 * hit does: the start of a name before the start of a word in it, that before its inside, a name before other words, as written before
 * as read, a short name before a long one. Equally close hits stand in the order of the data.
 */
export function searched(entries: readonly Entry[], query: Query, readings: Readings | null): readonly HitGroup[] {
  if (query.terms.length === 0) return []
  // The longest first: most entries do not hold it and need no second look.
  const terms = [...query.terms].sort((a, b) => b.text.length - a.text.length).map((term) => soughtIn(entries, term))
  const alternatives = query.joined === null ? [terms] : [terms, [soughtIn(entries, query.joined)]]
  const found = new Map<EntryKind, (Hit & Closeness)[]>()
  // The only word, where it can only be as written: told from a table, without a call for each of many thousand entries.
  const [word, ...others] = terms
  const only = word === undefined || word.spelled !== null || others.length > 0 ? null : word.holders
  entries.forEach((entry, index) => {
    if (only !== null && only[index] === 0) return
    const best = closest(entry, index, alternatives, readings)
    if (best === null) return
    const group = found.get(entry.target.kind)
    if (group === undefined) found.set(entry.target.kind, [best])
    else group.push(best)
  })
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

/** Where among an entry's own words a word was found, and how far from the start of a name. */
interface Own {
  readonly among: 'names' | 'words'
  readonly distance: number
}

/** A word with what is known of where it is. */
interface Sought extends Term {
  /** For each entry 1 where its own words hold `core`, else 0. */
  readonly holders: Uint8Array
  /** Whether it is in the names that an entry belongs to. Many share them, and it is looked for once. */
  readonly shared: Map<readonly Field[], boolean>
}

function soughtIn(entries: readonly Entry[], term: Term): Sought {
  return { ...term, holders: holdersOf(entries, term.core), shared: new Map() }
}

function isShared(names: readonly Field[], term: Sought, readings: Readings | null): boolean {
  const known = term.shared.get(names)
  if (known !== undefined) return known
  const isFound = nearest(names, term, readings) !== null
  term.shared.set(names, isFound)
  return isFound
}

/** Where among an entry's own words a word is; `index` is the entry's place among all. */
function ownOf(entry: Entry, index: number, term: Sought, readings: Readings | null): Own | null {
  if (term.holders[index] !== 1 && !mayBeRead(entry, term, readings)) return null
  const named = nearest(entry.names, term, readings)
  if (named !== null) return { among: 'names', distance: named }
  const said = nearest(entry.words, term, readings)
  return said === null ? null : { among: 'words', distance: 100 + said }
}

/** Whether a closer look at an entry's own words can find a word by how they are read. */
function mayBeRead({ all, target }: Entry, { spelled }: Term, readings: Readings | null): boolean {
  // The readings of areas are their own, and there are few.
  return spelled !== null && (target.kind === 'area' || (readings !== null && mayBegin(all.zh, spelled, readings)))
}

function closest(
  entry: Entry,
  index: number,
  alternatives: readonly (readonly Sought[])[],
  readings: Readings | null,
): (Hit & Closeness) | null {
  let best: (Hit & Closeness) | null = null
  for (const terms of alternatives) {
    const closeness = closenessOf(entry, index, terms, readings)
    if (closeness !== null && (best === null || closeness.distance < best.distance)) best = { entry, terms, ...closeness }
  }
  return best
}

/** Null where a word is not found, or where all of them only say what the entry belongs to (a figure is told by two: area and indicator). */
function closenessOf(entry: Entry, index: number, terms: readonly Sought[], readings: Readings | null): Closeness | null {
  let tier = -1
  let distance = 0
  let hasOwn = false
  // Few entries come as far as needing one.
  let belongings: Set<readonly Field[]> | null = null
  for (const term of terms) {
    const own = ownOf(entry, index, term, readings)
    // One word alone would have to be its own.
    const isNamed = own?.among === 'names'
    const owner = isNamed || terms.length === 1 ? undefined : entry.belongs.find((names) => isShared(names, term, readings))
    if (own === null && owner === undefined) return null
    if (owner !== undefined) (belongings ??= new Set()).add(owner)
    else tier = Math.max(tier, !isNamed ? tiers.words : own.distance < nearness.word ? tiers.start : tiers.inside)
    hasOwn ||= own !== null
    distance += own?.distance ?? 200
  }
  if (tier >= 0) return { tier, distance }
  return hasOwn || (belongings?.size ?? 0) > 1 ? { tier: tiers.words, distance } : null
}

/** Distances of places in a field; how a word was found comes on top. */
const nearness = { whole: 0, start: 10, word: 20, inside: 30 } as const

/** The smallest distance of a word in any of the fields; null where it is in none. */
function nearest(fields: readonly Field[], term: Term, readings: Readings | null): number | null {
  let best: number | null = null
  for (const field of fields) {
    const found = findIn(field, term, readings)
    if (found === null) continue
    const length = field.kind === 'name' ? Math.min(field.text.length, 99) / 100 : 0
    const distance = nearness[placeIn(field, found)] + ways.indexOf(found.way) + length
    if (best === null || distance < best) best = distance
  }
  return best
}

function placeIn(field: Field, { start, end }: Found): keyof typeof nearness {
  const { folded } = field
  // Opening quotation marks and brackets do not count. Most texts begin with a letter, and are not read up to the place.
  const isStart = start === 0 || (!isLetterAt(folded, 0) && !/[\p{L}\p{N}]/u.test(folded.slice(0, start)))
  if (isStart) return end === folded.length ? 'whole' : 'start'
  return beginsWord(field, start) ? 'word' : 'inside'
}
