/** Where in a text a word stands: as written, or by how it is read. */
import type { Readings } from '#domain/pinyin.ts'
import { gap, type Field } from './field.ts'
import type { Span } from './fold.ts'
import type { Term } from './query.ts'

/** Closest first: the very words, whole syllables, initials, some of each. */
export const ways = ['written', 'spelled', 'initials', 'mixed'] as const
export type Way = (typeof ways)[number]

/** A place in the folded text of a field. */
export interface Found extends Span {
  readonly way: Way
}

/**
 * The best place of a word in a field: as written before as read, and among places of one way the start of the text before the
 * start of a word before any other.
 */
export function findIn(field: Field, term: Term, readings: Readings | null): Found | null {
  return written(field, term.text) ?? (term.spelled === null ? null : read(field, term.spelled, readings))
}

/** Whether a word or number begins here: what stands before is of another kind. */
export function beginsWord({ folded }: Field, at: number): boolean {
  return at === 0 || /[^\p{L}\p{N}]/u.test(folded.slice(at - 1, at))
}

function written(field: Field, text: string): Found | null {
  const first = field.folded.indexOf(text)
  if (first < 0) return field.hasGaps && text.length > 1 ? walked(field, text, () => [], 'written') : null
  let start = first
  while (start >= 0 && !beginsWord(field, start)) start = field.folded.indexOf(text, start + 1)
  if (start < 0) start = first
  return { way: 'written', start, end: start + text.length }
}

function read(field: Field, spelled: string, readings: Readings | null): Found | null {
  if (field.lang === 'en') return null
  const { syllables } = field
  const readingsAt = (at: number): readonly string[] => {
    const own = syllables?.[at]
    return own === undefined ? (readings?.get(field.folded.charAt(at)) ?? []) : [own]
  }
  if (syllables === null && readings === null) return null
  const whole = walked(field, spelled, readingsAt, 'spelled')
  if (whole !== null || field.kind === 'passage' || spelled.length < 2) return whole
  const initials = walked(field, spelled, readingsAt, 'initials')
  return initials ?? (spelled.length < 4 ? null : walked(field, spelled, readingsAt, 'mixed'))
}

/** What of a reading may be typed for the whole, by way of typing. */
function pieces(reading: string, way: Way): readonly string[] {
  const initials = /^[zcs]h/.test(reading) ? [reading.slice(0, 2), reading.slice(0, 1)] : [reading.slice(0, 1)]
  switch (way) {
    case 'written':
      return []
    case 'spelled':
      return [reading]
    case 'initials':
      return initials
    case 'mixed':
      return reading.length === 1 ? initials : [reading, ...initials]
  }
}

/** The first place where what was typed can be walked along the text, character by character. */
function walked(field: Field, typed: string, readingsAt: (at: number) => readonly string[], way: Way): Found | null {
  const { folded, kind } = field

  /** The end of the way from a place, with so much typed already; -1 where there is none. */
  const walk = (at: number, from: number): number => {
    if (from === typed.length) return at
    if (at === folded.length) return -1
    const character = folded.charAt(at)
    if (character === typed.charAt(from)) {
      const end = walk(at + 1, from + 1)
      if (end >= 0) return end
    }
    for (const reading of readingsAt(at)) {
      for (const piece of pieces(reading, way)) {
        const end = typed.startsWith(piece, from) ? walk(at + 1, from + piece.length) : -1
        if (end >= 0) return end
      }
      // The last syllable may still be being typed.
      if (way === 'spelled' && reading.length > typed.length - from && reading.startsWith(typed.slice(from))) return at + 1
    }
    // Numerals do not run on over a sign: 1、4 is not 14.
    if (from > 0 && gap.test(character) && !/\d/.test(typed.charAt(from))) return walk(at + 1, from)
    return -1
  }

  /** Whether so little typed says enough to be meant. */
  const isMeant = (start: number, end: number): boolean => {
    const characters = end - start
    const atStart = start === 0 || (start === 1 && gap.test(folded.charAt(0)))
    switch (way) {
      case 'written':
        return true
      case 'spelled':
        if (characters > 1) return true
        return kind === 'name' && (atStart || readingsAt(start).includes(typed))
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
