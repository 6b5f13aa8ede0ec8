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
  const look = lookoutFor(readings)
  // The longest first: most entries do not hold it and need no second look.
  const terms = [...query.terms].sort((a, b) => b.text.length - a.text.length)
  const alternatives = query.joined === null ? [terms] : [terms, [query.joined]]
  const found = new Map<EntryKind, (Hit & Closeness)[]>()
  for (const entry of candidates(entries, terms)) {
    const best = closest(entry, alternatives, look)
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

/** Those that a query may find: one word that can only be as written must be in an entry's own words. */
function candidates(entries: readonly Entry[], [term, ...others]: readonly Term[]): readonly Entry[] {
  return term === undefined || term.spelled !== null || others.length > 0 ? entries : holdersOf(entries, term.core)
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

/** Ways to look: in an entry's own words, and in the names it belongs to, which many share: there a word is looked for once. */
interface Lookout {
  readonly own: (entry: Entry, term: Term) => Own | null
  readonly shared: (names: readonly Field[], term: Term) => boolean
}

function lookoutFor(readings: Readings | null): Lookout {
  const memory = new Map<Term, Map<readonly Field[], boolean>>()
  return {
    own: (entry, term) => {
      if (!mayHold(entry, term, readings)) return null
      const named = nearest(entry.names, term, readings)
      if (named !== null) return { among: 'names', distance: named }
      const said = nearest(entry.words, term, readings)
      return said === null ? null : { among: 'words', distance: 100 + said }
    },
    shared: (names, term) => {
      const known = memory.get(term) ?? new Map<readonly Field[], boolean>()
      memory.set(term, known)
      const isFound = known.get(names) ?? nearest(names, term, readings) !== null
      known.set(names, isFound)
      return isFound
    },
  }
}

/** Whether a closer look at an entry's own words can find a word. */
function mayHold({ all, target }: Entry, { core, spelled }: Term, readings: Readings | null): boolean {
  if (all.zh.includes(core) || all.en.includes(core)) return true
  // The readings of areas are their own, and there are few.
  return spelled !== null && (target.kind === 'area' || (readings !== null && mayBegin(all.zh, spelled, readings)))
}

function closest(entry: Entry, alternatives: readonly (readonly Term[])[], look: Lookout): (Hit & Closeness) | null {
  let best: (Hit & Closeness) | null = null
  for (const terms of alternatives) {
    const closeness = closenessOf(entry, terms, look)
    if (closeness !== null && (best === null || closeness.distance < best.distance)) best = { entry, terms, ...closeness }
  }
  return best
}

/** Null where a word is not found, or where all of them only say what the entry belongs to (a figure is told by two: area and indicator). */
function closenessOf(entry: Entry, terms: readonly Term[], look: Lookout): Closeness | null {
  let tier = -1
  let distance = 0
  let hasOwn = false
  // Few entries come as far as needing one.
  let belongings: Set<readonly Field[]> | null = null
  for (const term of terms) {
    const own = look.own(entry, term)
    // One word alone would have to be its own.
    const isNamed = own?.among === 'names'
    const owner = isNamed || terms.length === 1 ? undefined : entry.belongs.find((names) => look.shared(names, term))
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
