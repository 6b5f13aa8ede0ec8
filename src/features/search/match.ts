/** What was typed, as words to be found, and where in a text a word stands. */
import type { Readings } from '#domain/pinyin.ts'
import { acrossMarks, spelledMatcher } from './pinyin.ts'
import { foldedText, withoutMarks, type IndexedText, type Match } from './texts.ts'

/** One word that must be found. */
export interface Term {
  /** As it is searched. */
  readonly text: string
  /**
   * The best place of the word in a text, null where it does not hold it: as written before as read, and among places of one way the
   * start of the text before the start of a word before any other.
   */
  readonly matchIn: (text: IndexedText) => Match | null
}

export interface Query {
  /** The words, all of which must be found; empty while there is nothing to look for. */
  readonly terms: readonly Term[]
  /** Pinyin with spaces, bo shi hou, as one word; null where it would be no other. */
  readonly joined: Term | null
}

/**
 * Reads what was typed: words are separated by spaces of any width, and a word said twice counts once. Without `readings` pinyin finds
 * only texts whose reading the data give.
 */
export function queryOf(typed: string, readings: Readings | null): Query {
  const words = foldedText(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
  const joined = words.length > 1 && words.every((word) => /^[\p{Script=Latin}\p{M}'’]+$/u.test(word))
  return {
    terms: [...new Set(words)].map((word) => termOf(word, readings)),
    joined: joined ? termOf(words.join(''), readings) : null,
  }
}

const tones = /[\u0300\u0301\u0304\u030c]/g
const apostrophes = /['’‘`]/g

function termOf(text: string, readings: Readings | null): Term {
  const term = { text, withoutMarks: withoutMarks(text) }
  const spelled = text.normalize('NFD').replace(tones, '').normalize('NFC').replaceAll('ü', 'v').replace(apostrophes, '')
  if (!/[a-z]/.test(spelled)) return { text, matchIn: (among) => writtenMatch(among, term) }
  const spelledMatch = spelledMatcher(spelled, readings)
  return { text, matchIn: (among) => writtenMatch(among, term) ?? spelledMatch(among) }
}

function writtenMatch(text: IndexedText, term: { readonly text: string; readonly withoutMarks: string }): Match | null {
  const { folded } = text
  const first = folded.indexOf(term.text)
  if (first < 0) {
    const isAcross = term.text.length > 1 && text.withoutMarks !== null && text.withoutMarks.includes(term.withoutMarks)
    return isAcross ? acrossMarks(text, term.text) : null
  }
  let start = first
  while (start >= 0 && !beginsWord(folded, start)) start = folded.indexOf(term.text, start + 1)
  if (start < 0) start = first
  return { way: 'written', start, end: start + term.text.length }
}

const letter = /[\p{L}\p{N}]/u

/** Whether a word or number begins at a place of a folded text: what stands before is of another kind, and no part of the same number. */
export function beginsWord(folded: string, at: number): boolean {
  if (at === 0) return true
  const before = folded.charAt(at - 1)
  if (/\d/.test(folded.charAt(at))) return !/[\da-z]/.test(before) && !/\d[.,]$/.test(folded.slice(Math.max(0, at - 2), at))
  return !letter.test(before)
}
