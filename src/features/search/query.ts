/** What the reader typed, as what must be found. */
import { withoutGaps } from './field.ts'
import { foldedText } from './fold.ts'

/** One word that must be found. */
export interface Term {
  /** As it is searched. */
  readonly text: string
  /** The same as pinyin: without tones and apostrophes, ü as v; null where it holds no letter. */
  readonly spelled: string | null
  /** The same without quotation marks and the like: a text that does not hold this cannot hold the word. */
  readonly core: string
}

export interface Query {
  /** The words, all of which must be found; empty while there is nothing to look for. */
  readonly terms: readonly Term[]
  /** Pinyin with spaces, bo shi hou, as one word; null where it would be no other. */
  readonly joined: Term | null
}

const tones = /[\u0300\u0301\u0304\u030c]/g
const apostrophes = /['’‘`]/g

function termOf(text: string): Term {
  const spelled = text.normalize('NFD').replace(tones, '').normalize('NFC').replaceAll('ü', 'v').replace(apostrophes, '')
  return { text, spelled: /[a-z]/.test(spelled) ? spelled : null, core: withoutGaps(text) }
}

/** Reads what was typed: words are separated by spaces of any width, and a word said twice counts once. */
export function queryOf(typed: string): Query {
  const words = foldedText(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
  const joined = words.length > 1 && words.every((word) => /^[\p{Script=Latin}\p{M}'’]+$/u.test(word))
  return { terms: [...new Set(words)].map(termOf), joined: joined ? termOf(words.join('')) : null }
}
