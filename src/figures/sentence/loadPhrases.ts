import type { Lang } from '#i18n/language.ts'
import type { LongPhrases, Phrases } from './phrases.ts'
import { zhPhrases } from './phrases.zh.ts'

interface English {
  readonly phrases: Phrases
  readonly long: LongPhrases
}

let loaded: English | null = null

/** Whether the sentences of the first screen are here in a language: in Chinese always, in English once it has been loaded. */
export function hasPhrases(lang: Lang): boolean {
  return lang === 'zh' || loaded !== null
}

/**
 * English as loaded.
 * @throws {Error} if it has not been
 */
export function englishPhrases(): English {
  if (loaded === null) throw new Error('The English sentences have not been loaded.')
  return loaded
}

/** The turns of phrase of a language, which must have been loaded. */
export function phrasesOf(lang: Lang): Phrases {
  return lang === 'zh' ? zhPhrases : englishPhrases().phrases
}

/** Loads the sentences of a language; at once where they are here. */
export async function loadPhrases(lang: Lang): Promise<void> {
  if (hasPhrases(lang)) return
  const { enPhrases, enLongPhrases } = await import('./phrases.en.ts')
  loaded = { phrases: enPhrases, long: enLongPhrases }
}
