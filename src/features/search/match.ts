/** Where in a text a word stands: as written, or by how it is read. */
import type { Readings } from '#domain/pinyin.ts'
import { isGapAt, type Field, type Stretch } from './field.ts'
import type { Span } from './fold.ts'
import { bitOf, isUnfinished, mayBegin, openingOf, passageBit, piecesOf, readingsByUnit, type Way } from './opening.ts'
import type { Term } from './query.ts'
import { testAt } from './testAt.ts'

/** A place in the folded text that a field or stretch is of. */
export interface Found extends Span {
  readonly way: Way
}

/**
 * The best place of a word in a field: as written before as read, and among places of one way the start of the text before the
 * start of a word before any other.
 */
export function findIn(field: Field, term: Term, readings: Readings | null): Found | null {
  return written(field, term.text) ?? (term.spelled === null ? null : readerOf(term.spelled, readings)(field))
}

/** Whether a letter or numeral stands at a place; half of a character that takes two units is none. */
export const isLetterAt = testAt(/[\p{L}\p{N}]/u)

/** Whether a word or number begins here: what stands before is of another kind. */
export function beginsWord({ folded, start }: Stretch, at: number): boolean {
  return at === start || !isLetterAt(folded, at - 1)
}

function written(field: Field, text: string): Found | null {
  const first = field.folded.indexOf(text)
  return first < 0 ? acrossGapsOf(text)(field) : writtenFrom(field, text, first)
}

/** The closest place of a word as it is written, told from the first in the stretch: the first that begins a word, else the first. */
export function writtenFrom(stretch: Stretch, text: string, first: number): Found {
  let start = first
  while (start >= 0 && start < stretch.end && !beginsWord(stretch, start)) start = stretch.folded.indexOf(text, start + 1)
  if (start < 0 || start >= stretch.end) start = first
  return { way: 'written', start, end: start + text.length }
}

/** Tells a place in a stretch; null where there is none. Made once for a word, and asked for many stretches. */
export type Finder = (stretch: Stretch) => Found | null

/** Finds the first place of a word where signs stand between what was typed. */
export function acrossGapsOf(text: string): Finder {
  const walked = walkerOf(text, null, 'written')
  return (stretch) => (stretch.hasGaps && stretch.lang === 'zh' && text.length > 1 ? walked(stretch) : null)
}

const none: readonly never[] = []

/** Finds the closest place of a word by how it is read. */
export function readerOf(spelled: string, readings: Readings | null): Finder {
  const spelledOut = walkerOf(spelled, readings, 'spelled')
  const byInitials = walkerOf(spelled, readings, 'initials')
  const mixed = walkerOf(spelled, readings, 'mixed')
  return (stretch) => {
    if (stretch.lang === 'en') return null
    if (stretch.syllables === null && readings === null) return null
    const whole = spelledOut(stretch)
    if (whole !== null || stretch.kind === 'passage' || spelled.length < 2) return whole
    return byInitials(stretch) ?? (spelled.length < 4 ? null : mixed(stretch))
  }
}

/** Finds the first place where what was typed can be walked along the text, character by character. */
function walkerOf(typed: string, readings: Readings | null, way: Way): Finder {
  const byUnit = readings === null ? none : readingsByUnit(readings)
  const readingsAt = ({ folded, syllables, start }: Stretch, at: number): readonly string[] => {
    if (way === 'written') return none
    const own = syllables?.[at - start]
    return own === undefined ? (byUnit[folded.charCodeAt(at)] ?? none) : [own]
  }

  /** The end of the way from a place, with so much typed already; -1 where there is none. */
  const walk = (stretch: Stretch, at: number, from: number): number => {
    if (from === typed.length) return at
    if (at === stretch.end) return -1
    const { folded } = stretch
    if (folded.charCodeAt(at) === typed.charCodeAt(from)) {
      const end = walk(stretch, at + 1, from + 1)
      if (end >= 0) return end
    }
    for (const reading of readingsAt(stretch, at)) {
      if (reading.charCodeAt(0) !== typed.charCodeAt(from)) continue
      for (const piece of piecesOf(reading, way)) {
        const end = typed.startsWith(piece, from) ? walk(stretch, at + 1, from + piece.length) : -1
        if (end >= 0) return end
      }
      // The last syllable may still be being typed.
      if (isUnfinished(reading, typed, from, way)) return at + 1
    }
    // Numerals do not run on over a sign: 1、4 is not 14.
    if (from > 0 && isGapAt(folded, at) && !/\d/.test(typed.charAt(from))) return walk(stretch, at + 1, from)
    return -1
  }

  /** Whether so little typed says enough to be meant. */
  const isMeant = (stretch: Stretch, start: number, end: number): boolean => {
    const characters = end - start
    const before = start - stretch.start
    const atStart = before === 0 || (before === 1 && isGapAt(stretch.folded, stretch.start))
    switch (way) {
      case 'written':
        return true
      case 'spelled':
        if (characters > 1) return true
        return stretch.kind === 'name' && (atStart || readingsAt(stretch, start).includes(typed))
      case 'initials':
        return characters > 2 || (characters > 1 && atStart)
      case 'mixed':
        return characters > 1
    }
  }

  const opening = openingOf(typed, readings)
  return (stretch) => {
    const { folded, syllables, kind } = stretch
    const bit = way === 'spelled' && kind === 'passage' ? passageBit : bitOf(way)
    for (let { start } = stretch; start < stretch.end; start++) {
      // A reading that the data give may be in no table.
      if (syllables === null && !mayBegin(opening, folded, start, bit)) continue
      const end = walk(stretch, start, 0)
      if (end >= 0 && isMeant(stretch, start, end)) return { way, start, end }
    }
    return null
  }
}
