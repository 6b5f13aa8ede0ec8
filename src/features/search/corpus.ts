/**
 * The own words of all entries in one text, so that one pass over it tells how close a word is in each of many thousand. To go from
 * entry to entry instead, and from each to its texts, takes many times as long as to read what they say.
 */
import { onceFor } from '#domain/onceFor.ts'
import type { Readings } from '#domain/pinyin.ts'
import { distanceOf } from './distance.ts'
import type { Entry } from './entries.ts'
import { withoutGaps, type Stretch } from './field.ts'
import { acrossGapsOf, readerOf, writtenFrom, type Finder } from './match.ts'
import { anyWay, mayBegin, openingOf, passageBit } from './opening.ts'
import type { Term } from './query.ts'

/** What is added to the distance of a word that is in other words than a name: it is farther than in any name. */
export const beyondNames = 10_000

interface Corpus {
  /** The folded texts of all fields. */
  readonly lines: Lines
  /** The fields as parts of it, in the same order. */
  readonly stretches: readonly Stretch[]
  /** By stretch, the number of its entry. */
  readonly entries: Uint32Array
  /** By stretch, what is added to the distance. */
  readonly offsets: Uint16Array
  /** By stretch, the ways in which a table reads it, as bits; none for English, and none where the data give its reading. */
  readonly ways: Uint8Array
  /** Of the stretches that a table reads. */
  readonly places: Places
  /** The numbers of the stretches whose reading the data give. */
  readonly given: readonly number[]
  /** The Chinese texts with signs in them, without these. */
  readonly tight: Lines
  /** By line of `tight`, the number of its stretch. */
  readonly tightStretches: Uint32Array
}

/** Texts in one, each a line of it. */
interface Lines {
  readonly text: string
  /** By line, where it ends, after the sign that ends it. */
  readonly ends: Uint32Array
  /** By UTF-16 unit, its line. */
  readonly lineAt: Uint32Array
}

/** By UTF-16 unit the places in the text where it stands: those of a unit are in `at` from `starts[unit]` to `starts[unit + 1]`. */
interface Places {
  readonly units: readonly number[]
  readonly starts: Uint32Array
  readonly at: Uint32Array
}

function linesOf(texts: readonly string[]): Lines {
  let length = 0
  const ends = Uint32Array.from(texts, (text) => (length += text.length + 1))
  const lineAt = new Uint32Array(length)
  for (const [line, end] of ends.entries()) lineAt.fill(line, ends[line - 1] ?? 0, end)
  return { text: texts.map((text) => `${text}\n`).join(''), ends, lineAt }
}

/** What stands where in the lines that are asked for. */
function placesOf({ text, lineAt }: Lines, isAsked: (line: number) => boolean): Places {
  const everyOne = (seen: (unit: number, at: number) => void) => {
    for (let at = 0; at < text.length; at++) if (isAsked(lineAt[at] ?? 0)) seen(text.charCodeAt(at), at)
  }
  const counts = new Uint32Array(0x1_00_00)
  everyOne((unit) => {
    counts[unit] = (counts[unit] ?? 0) + 1
  })
  const starts = new Uint32Array(counts.length + 1)
  for (const [unit, count] of counts.entries()) starts[unit + 1] = (starts[unit] ?? 0) + count
  const free = starts.slice()
  const places = new Uint32Array(starts.at(-1) ?? 0)
  everyOne((unit, at) => {
    const next = free[unit] ?? 0
    places[next] = at
    free[unit] = next + 1
  })
  return { units: [...counts.keys()].filter((unit) => (counts[unit] ?? 0) > 0), starts, at: places }
}

const corpusOf = onceFor((entries: readonly Entry[]): Corpus => {
  const own = entries.flatMap(({ names, words }, entry) => [
    ...names.map((field) => ({ field, entry, offset: 0 })),
    ...words.map((field) => ({ field, entry, offset: beyondNames })),
  ])
  const lines = linesOf(own.map(({ field }) => field.folded))
  const ways = Uint8Array.from(own, ({ field }) =>
    field.lang === 'en' || field.syllables !== null ? 0 : field.kind === 'name' ? anyWay : passageBit,
  )
  const withGaps = [...own.entries()].filter(([, { field }]) => field.lang === 'zh' && field.hasGaps)
  return {
    lines,
    stretches: own.map(({ field: { lang, kind, syllables, hasGaps } }, line) => {
      const start = lines.ends[line - 1] ?? 0
      return { folded: lines.text, start, end: (lines.ends[line] ?? 0) - 1, lang, kind, syllables, hasGaps }
    }),
    entries: Uint32Array.from(own, ({ entry }) => entry),
    offsets: Uint16Array.from(own, ({ offset }) => offset),
    ways,
    places: placesOf(lines, (line) => ways[line] !== 0),
    given: [...own.keys()].filter((index) => own[index]?.field.syllables !== null),
    tight: linesOf(withGaps.map(([, { field }]) => withoutGaps(field.folded))),
    tightStretches: Uint32Array.from(withGaps, ([index]) => index),
  }
})

/**
 * By the number of an entry the smallest distance of a word in its own words, `beyondNames` more where it is in none of its names.
 * Entries that do not hold it are left out.
 */
export function distancesOf(entries: readonly Entry[], term: Term, readings: Readings | null): ReadonlyMap<number, number> {
  const { lines, stretches, entries: entryOf, offsets, ways, places, given, tight, tightStretches } = corpusOf(entries)
  const { text, core, spelled } = term
  const distances = new Map<number, number>()
  const isFound = new Uint8Array(stretches.length)
  const note = (index: number, foundIn: Finder) => {
    const stretch = isFound[index] === 0 ? stretches[index] : undefined
    const found = stretch === undefined ? null : foundIn(stretch)
    if (stretch === undefined || found === null) return
    isFound[index] = 1
    const entry = entryOf[index] ?? 0
    const distance = (offsets[index] ?? 0) + distanceOf(stretch, found)
    distances.set(entry, Math.min(distances.get(entry) ?? distance, distance))
  }
  // In each field as `findIn` looks for it: as written before as read.
  holding(lines, text, (index, at) => note(index, (stretch) => writtenFrom(stretch, text, at)))
  const acrossGaps = acrossGapsOf(text)
  holding(tight, core, (line) => note(tightStretches[line] ?? 0, acrossGaps))
  if (spelled === null) return distances
  const reading = readerOf(spelled, readings)
  for (const index of given) note(index, reading)
  const opening = openingOf(spelled, readings)
  const isTried = new Uint8Array(stretches.length)
  for (const unit of places.units) {
    if (((opening[unit] ?? 0) & (anyWay | passageBit)) === 0) continue
    for (let next = places.starts[unit] ?? 0; next < (places.starts[unit + 1] ?? 0); next++) {
      const at = places.at[next] ?? 0
      const index = lines.lineAt[at] ?? 0
      if (isTried[index] === 1 || !mayBegin(opening, lines.text, at, ways[index] ?? 0)) continue
      isTried[index] = 1
      note(index, reading)
    }
  }
  return distances
}

/** The lines that hold a text without white space, each with the first place of it. */
function holding({ text, ends, lineAt }: Lines, word: string, seen: (line: number, at: number) => void): void {
  let at = text.indexOf(word)
  while (at >= 0 && at < text.length) {
    const line = lineAt[at] ?? 0
    seen(line, at)
    at = text.indexOf(word, ends[line] ?? text.length)
  }
}
