/** What a language has, and what of it is here: Chinese for the first screen from the start, all else in files that come when needed. */
import type { Observation } from '#domain/model.ts'
import type { restLabelsZh } from './labels.rest.zh.ts'
import { labelsZh, type Twin } from './labels.zh.ts'
import type { longPhrasesZh } from './phrases.zh.ts'
import { printedText } from './printed.ts'
import { firstMessagesZh, phrasesZh } from './zh.first.ts'
import type { restMessagesZh } from './zh.ts'

export type Lang = 'zh' | 'en'

/** Chinese is written first; English has the same keys, or does not compile. */
export type Messages = typeof firstMessagesZh & typeof restMessagesZh
export type MessageKey = keyof Messages
export type FirstLabels = Twin<typeof labelsZh>
export type RestLabels = Twin<typeof restLabelsZh>
/** Words for every code of the dataset. */
export type Labels = FirstLabels & RestLabels
/** The turns of phrase that sentences are made of. */
export type Phrases = Twin<typeof phrasesZh>
/** Those of the longer sentences. */
export type LongPhrases = Twin<typeof longPhrasesZh>

export interface Language {
  /** All of them, or those of the first screen. */
  readonly messages: Readonly<Partial<Record<MessageKey, string>>>
  readonly labels: FirstLabels
  readonly phrases: Phrases
  /** A figure as it is said: 40余家 · more than 40. */
  readonly value: (figure: Observation) => string
  /** What later screens say; null while only the first is here. */
  readonly rest: { readonly labels: RestLabels; readonly phrases: LongPhrases } | null
}

const firstZh: Language = { messages: firstMessagesZh, labels: labelsZh, phrases: phrasesZh, value: printedText, rest: null }
const here = new Map<Lang, Language>([['zh', firstZh]])

const load = {
  zh: async (): Promise<Language> => {
    const { restZh } = await import('./zh.ts')
    return { ...firstZh, messages: { ...firstMessagesZh, ...restZh.messages }, rest: restZh }
  },
  en: async (): Promise<Language> => (await import('./en.ts')).english,
} as const

/** Whether the first screen can be drawn in a language. */
export function hasLanguage(lang: Lang): boolean {
  return here.has(lang)
}

/**
 * The words of a language.
 * @throws {Error} if there are none yet
 */
export function languageOf(lang: Lang): Language {
  const language = here.get(lang)
  if (language === undefined) throw new Error(`The words of the language “${lang}” have not been loaded.`)
  return language
}

/**
 * What later screens say in a language.
 * @throws {Error} if it has not been loaded: a part that comes later brings its words along
 */
export function restOf(lang: Lang): NonNullable<Language['rest']> {
  const { rest } = languageOf(lang)
  if (rest === null) throw new Error('Only the words of the first screen are here; the others have not been loaded.')
  return rest
}

/** The turns of phrase of the longer sentences, which must have been loaded. */
export function longPhrasesOf({ lang }: { readonly lang: Lang }): LongPhrases {
  return restOf(lang).phrases
}

/** Loads all words of a language; at once where they are here. */
export async function loadLanguage(lang: Lang): Promise<void> {
  if (here.get(lang)?.rest) return
  here.set(lang, await load[lang]())
}
