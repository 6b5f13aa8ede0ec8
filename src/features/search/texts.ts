/** Texts as they are searched: in the normal form of `domain/reading`, in small letters, with the way back to the text as it is shown. */
import { plainCharacter } from '#domain/reading/normalForm.ts'
import { simplifiedCharacters } from '#domain/reading/traditional.ts'
import { syllablesOf } from '#domain/pinyin.ts'

/** A part of a text, half open, in UTF-16 code units. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** How a word was found, closest first: the very words, whole syllables, initials, some of each. */
export const ways = ['written', 'spelled', 'initials', 'mixed'] as const

/** Where a word stands in a folded text. */
export interface Match extends TextRange {
  readonly way: (typeof ways)[number]
}

/** A text that can be searched. */
export interface IndexedText {
  readonly text: string
  readonly lang: 'zh' | 'en'
  /** A name is found by initials and by half-typed syllables too; a passage, which is longer, by two whole syllables or more. */
  readonly kind: 'name' | 'passage'
  /** The text folded by `foldedText`. */
  readonly folded: string
  /** For each UTF-16 unit of `folded` where it comes from in `text`; null where both have the same places. */
  readonly origins: readonly number[] | null
  /** For each UTF-16 unit of `folded` its reading as the data give it; null where they give none. */
  readonly syllables: readonly string[] | null
  /** The folded text without quotation marks and the like; null where it holds none, and for English. */
  readonly withoutMarks: string | null
}

/** Quotation marks, brackets, dots and spaces: a reader types 两江人才十条 for 《“两江人才”十条》. */
export const mark = /[“”‘’"'《》〈〉「」『』【】()[\]·•、\-–—\s]/

const allMarks = new RegExp(mark, 'g')

/** A text without what a reader leaves out. */
export function withoutMarks(folded: string): string {
  return folded.replace(allMarks, '')
}

/** Prepares a text for searching; `pinyin` is its reading by the word where the data give one. */
export function indexedText(
  text: string,
  lang: IndexedText['lang'],
  kind: IndexedText['kind'],
  pinyin: string | null = null,
): IndexedText {
  let isSameLength = true
  const folded = fold(text, (character, result) => {
    if (result.length !== character.length) isSameLength = false
  })
  return {
    text,
    lang,
    kind,
    folded,
    origins: isSameLength ? null : originsOf(text),
    syllables: pinyin === null ? null : syllablesOf(pinyin, folded.length),
    withoutMarks: lang === 'zh' && mark.test(folded) ? withoutMarks(folded) : null,
  }
}

/** A text as it is searched. */
export function foldedText(text: string): string {
  return fold(text, () => {})
}

/** Characters that may fold to something else than their small letter: most of a text is simplified Chinese or ASCII. */
const mayChange = new RegExp(`[^\\p{ASCII}\\u4e00-\\u9fff。、“”《》]|[${[...simplifiedCharacters.keys()].join('')}圆]`, 'gu')

/** Folds characters one by one, so that a part of a text folds to a part of the folded text. */
function fold(text: string, changed: (character: string, result: string) => void): string {
  return text
    .replace(mayChange, (character) => {
      const result = foldedCharacter(character)
      changed(character, result)
      return result
    })
    .toLowerCase()
}

function foldedCharacter(character: string): string {
  return plainCharacter(character).toLowerCase()
}

function originsOf(text: string): readonly number[] {
  const origins: number[] = []
  let origin = 0
  for (const character of text) {
    const { length } = foldedCharacter(character)
    for (let unit = 0; unit < length; unit++) origins.push(length === character.length ? origin + unit : origin)
    origin += character.length
  }
  return [...origins, origin]
}

/** A part of the folded text as a part of the text: whole characters of it. */
export function rangeInText({ origins }: IndexedText, { start, end }: TextRange): TextRange {
  if (origins === null) return { start, end }
  let after = end
  while (origins[after] !== undefined && origins[after] === origins[end - 1]) after++
  return { start: origins[start] ?? 0, end: origins[after] ?? origins.at(-1) ?? 0 }
}
