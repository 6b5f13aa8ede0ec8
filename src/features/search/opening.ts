/** How a word may be typed, and where in a text it may begin: told by one look at a table, before anything is walked. */
import { onceFor } from '#domain/onceFor.ts'
import type { Readings } from '#domain/pinyin.ts'
import { grouped } from '#domain/places.ts'
import { isGapAt } from './field.ts'

/** Closest first: the very words, whole syllables, initials, some of each. */
export const ways = ['written', 'spelled', 'initials', 'mixed'] as const
export type Way = (typeof ways)[number]

/** What of a reading may be typed for the whole, by way of typing. */
export function piecesOf(reading: string, way: Way): readonly string[] {
  switch (way) {
    case 'written':
      return []
    case 'spelled':
      return [reading]
    case 'initials':
      return initialsOf(reading)
    case 'mixed':
      return reading.length === 1 ? initialsOf(reading) : [reading, ...initialsOf(reading)]
  }
}

function initialsOf(reading: string): readonly string[] {
  return /^[zcs]h/.test(reading) ? [reading.slice(0, 2), reading.slice(0, 1)] : [reading.slice(0, 1)]
}

/** Whether what was typed from a place on is a syllable that is still being typed. */
export function isUnfinished(reading: string, typed: string, from: number, way: Way): boolean {
  return way === 'spelled' && reading.length > typed.length - from && reading.startsWith(typed.slice(from))
}

const noReadings: Readings = new Map()
const openingsOf = onceFor((_readings: Readings) => new Map<string, Uint8Array>())
/** Enough for the words of a few queries; a reader types on. */
const mostKept = 16

/**
 * For each UTF-16 unit whether a text may begin with it to say what was typed: the bit `bitOf` of each way in which it may, and
 * `passageBit`; and whether it may stand second (`mayBegin`). It is looked up many thousand times while a reader types one letter, so it
 * is a plain table.
 */
export function openingOf(typed: string, readings: Readings | null): Uint8Array {
  const table = readings ?? noReadings
  const kept = openingsOf(table)
  const known = kept.get(typed)
  if (known !== undefined) return known
  if (kept.size >= mostKept) kept.clear()
  const opening = new Uint8Array(0x1_00_00)
  opening[typed.charCodeAt(0)] = anyWay | passageBit
  const add = (units: readonly number[], bits: number) => {
    for (const unit of units) opening[unit] = (opening[unit] ?? 0) | bits
  }
  const byLetter = syllablesByLetter(table)
  const goOnWith = (rest: string) => {
    add([rest.charCodeAt(0)], goingOnBit)
    for (const [reading, units] of byLetter.get(rest.charAt(0)) ?? []) if (opens(rest, reading, 'spelled')) add(units, goingOnBit)
  }
  if (typed.length > 1) goOnWith(typed.slice(1))
  for (const [reading, units] of byLetter.get(typed.charAt(0)) ?? []) {
    const bits = ways.reduce((sum, way) => (opens(typed, reading, way) ? sum | bitOf(way) : sum), 0)
    if (bits !== 0) add(units, bits)
    if (typed.length <= reading.length || !typed.startsWith(reading)) continue
    add(units, passageBit)
    goOnWith(typed.slice(reading.length))
  }
  kept.set(typed, opening)
  return opening
}

/** The readings by UTF-16 unit, of characters that are one: to look up a number takes a fraction of what a character takes. */
export const readingsByUnit = onceFor((readings: Readings): readonly (readonly string[] | undefined)[] => {
  const byUnit = Array.from({ length: 0x1_00_00 }, (): readonly string[] | undefined => undefined)
  for (const [character, syllables] of readings) if (character.length === 1) byUnit[character.charCodeAt(0)] = syllables
  return byUnit
})

/** By first letter its syllables, each with the units that characters so read begin with: a word asks some thirty syllables, and no character. */
const syllablesByLetter = onceFor((readings: Readings) => {
  const pairs = [...readings].flatMap(([character, syllables]) =>
    syllables.map((syllable) => ({ syllable, unit: character.charCodeAt(0) })),
  )
  const spoken = [...grouped(pairs, ({ syllable }) => syllable)].map(
    ([syllable, rows]) => [syllable, rows.map(({ unit }) => unit)] as const,
  )
  return grouped(spoken, ([syllable]) => syllable.charAt(0))
})

/** The bit of a way in the table of openings. */
export function bitOf(way: Way): number {
  return 1 << ways.indexOf(way)
}

/** The bits of all ways. */
export const anyWay = ways.reduce((bits, way) => bits | bitOf(way), 0)

/** The bit of a syllable with more of the word after it: a passage must hold two. */
export const passageBit = 1 << ways.length

/** The bit of what may stand second. */
const goingOnBit = passageBit << 1

/**
 * Whether a text may say what was typed from a place on, as far as the table tells: it begins so in one of the ways whose bits are given,
 * and a passage also goes on so, at once or after a sign.
 */
export function mayBegin(opening: Uint8Array, folded: string, at: number, bits: number): boolean {
  if (((opening[folded.charCodeAt(at)] ?? 0) & bits) === 0) return false
  return bits !== passageBit || ((opening[folded.charCodeAt(at + 1)] ?? 0) & goingOnBit) !== 0 || isGapAt(folded, at + 1)
}

function opens(typed: string, reading: string, way: Way): boolean {
  if (reading.charAt(0) !== typed.charAt(0)) return false
  return isUnfinished(reading, typed, 0, way) || piecesOf(reading, way).some((piece) => typed.startsWith(piece))
}
