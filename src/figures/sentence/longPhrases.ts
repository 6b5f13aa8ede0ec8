import { englishPhrases } from './loadPhrases.ts'
import { zhLongPhrases } from './phrases.long.zh.ts'
import type { LongPhrases } from './phrases.ts'
import type { Tongue } from './tongue.ts'

/** The turns of phrase of the longer sentences. */
export function longPhrasesOf({ lang }: Tongue): LongPhrases {
  return lang === 'zh' ? zhLongPhrases : englishPhrases().long
}
