/** What a query finds, the closest first. */
import { onceFor } from '#domain/onceFor.ts'
import { grouped } from '#domain/grouped.ts'
import { entryKinds, type Entry, type EntryKind } from './entries.ts'
import { beginsWord, type Query, type Term } from './match.ts'
import { ways, type IndexedText, type Match } from './texts.ts'

export interface Hit {
  readonly entry: Entry
  /** The words it was found by. */
  readonly terms: readonly Term[]
}

/** The hits of one kind, at least one, closest first. */
export interface HitGroup {
  readonly kind: EntryKind
  readonly hits: readonly Hit[]
}

/** How close a kind of place is, smaller is closer: start of a name, inside it, other words. */
const tiers = { start: 0, inside: 1, words: 2 } as const

/** Distances of places in a text, whole numbers without a unit; how a word was found comes on top. */
const nearness = { whole: 0, start: 1000, word: 2000, inside: 3000 } as const
/** What a way of finding adds by its rank: more than the length of a name. */
const aWay = 100
/** What is added where a term is in none of the names. */
const beyondNames = 10_000
/** The distance of a term that only names what an entry belongs to: farther than any of its own. */
const asOwner = 20_000

const none: readonly never[] = []

interface RankedHit extends Hit {
  readonly tier: number
  readonly distance: number
}

/**
 * Everything in which all words of a query are found, by kind. A kind whose best hit is closer stands first; within a kind the closer
 * hit does: the start of a name before the start of a word in it, that before its inside, a name before other words, as written before
 * as read, a short name before a long one. Equally close hits stand in the order of the data.
 */
export function searched(entries: readonly Entry[], query: Query): readonly HitGroup[] {
  if (query.terms.length === 0) return []
  // The words as they stand and, of pinyin, as one word.
  const senses = (query.joined === null ? [query.terms] : [query.terms, [query.joined]]).map(ranking)
  const hits: RankedHit[] = []
  for (const entry of entries) {
    let best: RankedHit | null = null
    for (const hitOf of senses) {
      const hit = hitOf(entry)
      if (hit !== null && (best === null || compared(hit, best) < 0)) best = hit
    }
    if (best !== null) hits.push(best)
  }
  const byKind = grouped(hits.sort(compared), ({ entry }) => entry.target.kind)
  return entryKinds
    .flatMap((kind) => {
      const found = byKind.get(kind) ?? []
      return found.slice(0, 1).map(({ tier }) => ({ kind, hits: found, tier }))
    })
    .sort((a, b) => a.tier - b.tier)
}

function compared(a: RankedHit, b: RankedHit): number {
  return a.distance - b.distance || a.tier - b.tier
}

/** How many entries are found altogether. */
export function hitCount(groups: readonly HitGroup[]): number {
  return groups.reduce((sum, { hits }) => sum + hits.length, 0)
}

/**
 * Ranks an entry by how close it is to some terms; null where a term is not found, or where all of them only say what the entry belongs
 * to (a figure is told by two: area and indicator).
 */
function ranking(terms: readonly Term[]): (entry: Entry) => RankedHit | null {
  // Thousands of entries belong to a few areas and indicators.
  const wanted = terms.map((term) => ({ term, names: onceFor((owner: readonly IndexedText[]) => nearest(owner, term) !== null) }))
  return (entry) => {
    let tier = -1
    let distance = 0
    let hasOwn = false
    let owners: readonly (readonly IndexedText[])[] = none
    for (const { term, names } of wanted) {
      const inName = nearest(entry.names, term)
      const inWords = inName === null ? nearest(entry.words, term) : null
      const owner = inName === null && terms.length > 1 ? entry.belongs.find(names) : undefined
      if (inName === null && inWords === null && owner === undefined) return null
      if (owner !== undefined) owners = owners.includes(owner) ? owners : [...owners, owner]
      else tier = Math.max(tier, inName === null ? tiers.words : inName < nearness.word ? tiers.start : tiers.inside)
      hasOwn ||= inName !== null || inWords !== null
      distance += inName ?? (inWords === null ? asOwner : inWords + beyondNames)
    }
    if (tier < 0 && !hasOwn && owners.length < 2) return null
    return { entry, terms, tier: tier < 0 ? tiers.words : tier, distance }
  }
}

/** The smallest distance of a term in any of some texts; null where it is in none. */
function nearest(texts: readonly IndexedText[], term: Term): number | null {
  let smallest: number | null = null
  for (const text of texts) {
    const match = term.matchIn(text)
    if (match !== null) smallest = Math.min(smallest ?? Number.POSITIVE_INFINITY, distanceOf(text, match))
  }
  return smallest
}

/** How far a place is from the whole of a text; of names the longer is the farther. A whole number below 4000. */
function distanceOf(text: IndexedText, match: Match): number {
  const length = text.kind === 'name' ? Math.min(text.folded.length, aWay - 1) : 0
  return nearness[placeIn(text, match)] + aWay * ways.indexOf(match.way) + length
}

function placeIn({ folded }: IndexedText, { start, end }: Match): keyof typeof nearness {
  // Opening quotation marks and brackets do not count.
  const isStart = start === 0 || !/[\p{L}\p{N}]/u.test(folded.slice(0, start))
  if (isStart) return end === folded.length ? 'whole' : 'start'
  return beginsWord(folded, start) ? 'word' : 'inside'
}
