/** Where in a Chinese text a word stands that was typed in pinyin: boshihou, boshih, bshky and boshihky for 博士后科研工作站. */
import { onceFor } from '#domain/onceFor.ts'
import type { Readings } from '#domain/pinyin.ts'
import { mark, type IndexedText, type Match } from './texts.ts'

const none: readonly never[] = []

/** Tells the closest place of a word by how a text is read; null where it is not read so. */
export function spelledMatcher(spelled: string, readings: Readings | null): (text: IndexedText) => Match | null {
  const openings = readings === null ? null : openingsOf(spelled, readings)
  return (text) => {
    if (text.lang === 'en') return null
    if (text.syllables === null && (openings === null || !mayHold(text, openings))) return null
    const whole = walked(text, spelled, readings, 'spelled')
    if (whole !== null || text.kind === 'passage' || spelled.length < 2) return whole
    return walked(text, spelled, readings, 'initials') ?? (spelled.length < 4 ? null : walked(text, spelled, readings, 'mixed'))
  }
}

/** The first place of a word as it is written where the text has marks between what was typed. */
export function acrossMarks(text: IndexedText, typed: string): Match | null {
  return walked(text, typed, null, 'written')
}

/** The first place where what was typed can be walked along the text, character by character. */
function walked(text: IndexedText, typed: string, readings: Readings | null, way: Match['way']): Match | null {
  const { folded, kind } = text
  const readingsAt = (at: number): readonly string[] => {
    if (way === 'written') return none
    const own = text.syllables?.[at]
    return own === undefined ? (readings?.get(folded.charAt(at)) ?? none) : [own]
  }

  /** Where the word ends, from a place on and with so many letters of it behind; -1 where the text goes on otherwise. */
  const walk = (at: number, from: number): number => {
    if (from === typed.length) return at
    if (at === folded.length) return -1
    if (folded.charCodeAt(at) === typed.charCodeAt(from)) {
      const end = walk(at + 1, from + 1)
      if (end >= 0) return end
    }
    for (const reading of readingsAt(at)) {
      if (reading.charCodeAt(0) !== typed.charCodeAt(from)) continue
      for (const piece of piecesOf(reading, way)) {
        const end = typed.startsWith(piece, from) ? walk(at + 1, from + piece.length) : -1
        if (end >= 0) return end
      }
      // The last syllable may still be being typed.
      if (way === 'spelled' && isUnfinished(reading, typed.slice(from))) return at + 1
    }
    // Numerals do not run on over a mark: 1、4 is not 14.
    if (from > 0 && mark.test(folded.charAt(at)) && !/\d/.test(typed.charAt(from))) return walk(at + 1, from)
    return -1
  }

  /** Whether so little typed says enough to be meant. */
  const isMeant = (start: number, end: number): boolean => {
    const characters = end - start
    const atStart = start === 0 || (start === 1 && mark.test(folded.charAt(0)))
    switch (way) {
      case 'written':
        return true
      case 'spelled':
        return characters > 1 || (kind === 'name' && (atStart || readingsAt(start).includes(typed)))
      case 'initials':
        return characters > 2 || (characters > 1 && atStart)
      case 'mixed':
        return characters > 1
    }
  }

  for (let start = 0; start < folded.length; start++) {
    const end = walk(start, 0)
    if (end >= 0 && isMeant(start, end)) return { way, start, end }
  }
  return null
}

/** What of a reading may be typed for the whole, by way of typing. */
function piecesOf(reading: string, way: Match['way']): readonly string[] {
  switch (way) {
    case 'written':
      return none
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

/** Whether what was typed is a syllable that is still being typed. */
function isUnfinished(reading: string, typed: string): boolean {
  return reading.length > typed.length && reading.startsWith(typed)
}

/** By syllable the UTF-16 units of the characters that are read so. */
const unitsBySyllable = onceFor((readings: Readings): ReadonlyMap<string, readonly number[]> => {
  const units = new Map<string, number[]>()
  for (const [character, syllables] of readings) {
    if (character.length > 1) continue
    for (const syllable of syllables) units.set(syllable, [...(units.get(syllable) ?? []), character.charCodeAt(0)])
  }
  return units
})

/** What a character may be in a text that is read as typed, as bits. */
const opening = { ofName: 1, ofPassage: 2, second: 4 } as const

/**
 * By UTF-16 unit what it may be in a text that is read as typed. The only table of the search, made for each word: of 25,000 entries a
 * word in pinyin is found in 6 ms with it and in 26 ms without, where a frame is 16 ms; a Chinese word, which needs none, in 3 ms.
 */
function openingsOf(spelled: string, readings: Readings): Uint8Array {
  const openings = new Uint8Array(0x1_00_00)
  const add = (units: readonly number[], bit: number) => {
    for (const unit of units) openings[unit] = (openings[unit] ?? 0) | bit
  }
  const syllables = [...unitsBySyllable(readings)]
  // What is left to be typed after the first character, which may stand for itself.
  const rests = [spelled.slice(1)]
  add([spelled.charCodeAt(0)], opening.ofName | opening.ofPassage)
  for (const [syllable, units] of syllables) {
    if (syllable.charAt(0) !== spelled.charAt(0)) continue
    add(units, opening.ofName)
    if (syllable.length >= spelled.length || !spelled.startsWith(syllable)) continue
    add(units, opening.ofPassage)
    rests.push(spelled.slice(syllable.length))
  }
  for (const rest of rests.filter((text) => text !== '')) {
    add([rest.charCodeAt(0)], opening.second)
    for (const [syllable, units] of syllables) {
      if (rest.startsWith(syllable) || syllable.startsWith(rest)) add(units, opening.second)
    }
  }
  return openings
}

/**
 * Whether a text holds a character with which the word may begin, and a passage, which must hold two syllables, one after it with which
 * it may go on. Few texts do.
 */
function mayHold({ folded, kind }: IndexedText, openings: Uint8Array): boolean {
  const first = kind === 'name' ? opening.ofName : opening.ofPassage
  for (let at = 0; at < folded.length; at++) {
    if (((openings[folded.charCodeAt(at)] ?? 0) & first) === 0) continue
    if (
      kind === 'name' ||
      ((openings[folded.charCodeAt(at + 1)] ?? 0) & opening.second) !== 0 ||
      mark.test(folded.charAt(at + 1))
    )
      return true
  }
  return false
}
