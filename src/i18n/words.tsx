/** The words of the page in the reader's language, handed down by `app`. */
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { Labels, LaterLabels } from './labels.ts'
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

function missing(what: string): Error {
  return new Error(`The words “${what}” are not among those of the first screen and have not been loaded.`)
}

// Both are looked up when they are said: a part that comes later brings its words along.

function messageOf(lang: Lang, key: MessageKey): string {
  const message = languageOf(lang).messages[key]
  if (message === undefined) throw missing(key)
  return message
}

function labelsOf(lang: Lang): Labels {
  const later = (): LaterLabels => {
    const { laterLabels } = languageOf(lang)
    if (laterLabels === null) throw missing('labels')
    return laterLabels
  }
  return {
    ...languageOf(lang).labels,
    get level() {
      return later().level
    },
    get category() {
      return later().category
    },
    get family() {
      return later().family
    },
    get scope() {
      return later().scope
    },
    get natureMeaning() {
      return later().natureMeaning
    },
    get timeBasis() {
      return later().timeBasis
    },
    get trust() {
      return later().trust
    },
    get kind() {
      return later().kind
    },
    get instrument() {
      return later().instrument
    },
  }
}

/** The words of one language, which must have been loaded, for code outside of React. */
export function wordsOf(lang: Lang): Words {
  return {
    lang,
    t: (key, ...values) => fillTemplate(messageOf(lang, key), values[0] ?? {}),
    labels: labelsOf(lang),
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
