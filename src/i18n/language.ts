/** The words of both languages, in files that are loaded when they are needed. */
import type { Observation } from '#domain/model.ts'
import type { FirstLabels, LaterLabels } from './labels.ts'
import { zhLabels } from './labels.zh.ts'
import { firstZh } from './messages.first.zh.ts'
import type { MessageKey } from './messages.zh.ts'
import { printedText } from './printed.ts'

export type Lang = 'zh' | 'en'

export interface Language {
  /** All of them, or those of the first screen. */
  readonly messages: Readonly<Partial<Record<MessageKey, string>>>
  readonly labels: FirstLabels
  /** Null while only the words of the first screen are here. */
  readonly laterLabels: LaterLabels | null
  /** A figure as it is said: 40余家 · more than 40. */
  readonly value: (figure: Observation) => string
}

/** What is here. Chinese has the words of the first screen from the start. */
const here = new Map<Lang, Language>([['zh', { messages: firstZh, labels: zhLabels, laterLabels: null, value: printedText }]])
const whole = new Set<Lang>()

const files = {
  zh: async () => (await import('./language.zh.ts')).chinese,
  en: async () => (await import('./language.en.ts')).english,
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

/** Loads all words of a language; at once where they are here. */
export async function loadLanguage(lang: Lang): Promise<void> {
  if (whole.has(lang)) return
  here.set(lang, await files[lang]())
  whole.add(lang)
}
