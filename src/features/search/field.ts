import { syllablesOf } from '#domain/pinyin.ts'
import { foldedWithPlaces, type Folded, type Span } from './fold.ts'
import { testAt } from './testAt.ts'

/** A part of a folded text that is searched by itself. */
export interface Stretch extends Span {
  readonly folded: string
  readonly lang: 'zh' | 'en'
  /** A name is found by initials and by half-typed syllables too; a passage, which is longer, by two whole syllables or more. */
  readonly kind: 'name' | 'passage'
  /** The reading of each unit of it as the data give it; null where they give none. */
  readonly syllables: readonly string[] | null
  /** Whether it holds signs that a reader leaves out when typing. */
  readonly hasGaps: boolean
}

/** A text that is searched, as the whole of its folded text. */
export interface Field extends Folded, Stretch {
  readonly text: string
}

/** Quotation marks, brackets, dots and spaces: a reader types 两江人才十条 for 《“两江人才”十条》. */
const gap = /[“”‘’"'《》〈〉「」『』【】()[\]·•、\-–—\s]/

const gaps = new RegExp(gap, 'g')

/** Whether one of them stands at a place. */
export const isGapAt = testAt(gap)

/** A text without what a reader leaves out. */
export function withoutGaps(folded: string): string {
  return folded.replace(gaps, '')
}

/** A text as a field; `pinyin` is its reading by the word where the data give one. */
export function fieldOf(text: string, lang: Field['lang'], kind: Field['kind'], pinyin: string | null = null): Field {
  const folded = foldedWithPlaces(text)
  const syllables = pinyin === null ? null : syllablesOf(pinyin, folded.folded.length)
  return { ...folded, start: 0, end: folded.folded.length, text, lang, kind, syllables, hasGaps: gap.test(folded.folded) }
}
