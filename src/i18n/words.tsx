/** The words of the page in the reader's language, handed down by `app`. */
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { enLabels } from './labels.en.ts'
import type { Labels } from './labels.ts'
import { zhLabels } from './labels.zh.ts'
import { en } from './messages.en.ts'
import { zh, type MessageKey } from './messages.zh.ts'
import { fillTemplate, type TemplateValues } from './template.ts'

const messages = { zh, en } as const
const labels = { zh: zhLabels, en: enLabels } as const

export type Lang = keyof typeof messages

export interface Words {
  readonly lang: Lang
  /** The message of a key with its placeholders filled. */
  readonly t: <Key extends MessageKey>(key: Key, ...values: TemplateValues<(typeof zh)[Key]>) => string
  /** Words for the codes of the dataset. */
  readonly labels: Labels
  /** One of two texts that say the same. */
  readonly pick: (zh: string, en: string) => string
}

/** The words of one language, for code outside of React. */
export function wordsOf(lang: Lang): Words {
  return {
    lang,
    t: (key, ...values) => fillTemplate(messages[lang][key], values[0] ?? {}),
    labels: labels[lang],
    pick: (chinese, english) => (lang === 'zh' ? chinese : english),
  }
}

const WordsContext = createContext<Words>(wordsOf('zh'))

/** Sets the language of everything inside. */
export function WordsProvider({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) {
  return <WordsContext value={useMemo(() => wordsOf(lang), [lang])}>{children}</WordsContext>
}

/** The words in the language of the page. */
export function useWords(): Words {
  return useContext(WordsContext)
}
