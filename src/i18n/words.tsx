/** The words of the page in the reader's language, handed down by `app`. */
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { Labels } from './labels.ts'
import { languageOf, type Lang } from './language.ts'
import type { MessageKey, zh } from './messages.zh.ts'
import { fillTemplate, type TemplateValues } from './template.ts'

export interface Words {
  readonly lang: Lang
  /** The message of a key with its placeholders filled. */
  readonly t: <Key extends MessageKey>(key: Key, ...values: TemplateValues<(typeof zh)[Key]>) => string
  /** Words for the codes of the dataset. */
  readonly labels: Labels
  /** One of two texts that say the same. */
  readonly pick: (zh: string, en: string) => string
}

/** Looked up when it is said: a part that comes later brings its words along. */
function messageOf(lang: Lang, key: MessageKey): string {
  const message = languageOf(lang).messages[key]
  if (message === undefined) throw new Error(`The words “${key}” are not among those of the first screen and have not been loaded.`)
  return message
}

/** The words of one language, which must have been loaded, for code outside of React. */
export function wordsOf(lang: Lang): Words {
  const { labels } = languageOf(lang)
  return {
    lang,
    t: (key, ...values) => fillTemplate(messageOf(lang, key), values[0] ?? {}),
    labels,
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
