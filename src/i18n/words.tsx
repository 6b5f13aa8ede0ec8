/** The words of the page in the reader's language, handed down by `app`, and the templates they are filled into. */
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { languageOf, restOf, type Labels, type Lang, type MessageKey, type Messages } from './language.ts'

/** Names of the placeholders in a template: `{n}` and, for English number forms, `{n|figure|figures}`. */
type Placeholders<Template extends string> = Template extends `${string}{${infer Inner}}${infer Rest}`
  ? (Inner extends `${infer Name}|${string}` ? Name : Inner) | Placeholders<Rest>
  : never

/** What must be given to fill a template: nothing, or one value for each placeholder. */
type TemplateValues<Template extends string> = [Placeholders<Template>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<Template>, string | number>>]

const placeholder = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g

/** Puts values into a template; `{n|figure|figures}` takes the first word when `n` is 1. A missing value leaves its braces standing. */
export function fillTemplate(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(placeholder, (whole, name: string, one?: string, many?: string) => {
    const value = values[name]
    if (value === undefined) return whole
    if (one !== undefined && many !== undefined) return Number(value) === 1 ? one : many
    return String(value)
  })
}

export interface Words {
  readonly lang: Lang
  /** The message of a key with its placeholders filled. */
  readonly t: <Key extends MessageKey>(key: Key, ...values: TemplateValues<Messages[Key]>) => string
  /** Words for the codes of the dataset. */
  readonly labels: Labels
  /** One of two texts that say the same. */
  readonly pick: (zh: string, en: string) => string
}

// Both are looked up when they are said: a part that comes later brings its words along.

function messageOf(lang: Lang, key: MessageKey): string {
  const message = languageOf(lang).messages[key]
  if (message === undefined) throw new Error(`“${key}” is not said on the first screen, and has not been loaded.`)
  return message
}

function labelsOf(lang: Lang): Labels {
  const rest = () => restOf(lang).labels
  return {
    ...languageOf(lang).labels,
    get level() {
      return rest().level
    },
    get group() {
      return rest().group
    },
    get category() {
      return rest().category
    },
    get family() {
      return rest().family
    },
    get scope() {
      return rest().scope
    },
    get natureMeaning() {
      return rest().natureMeaning
    },
    get timeBasis() {
      return rest().timeBasis
    },
    get trust() {
      return rest().trust
    },
    get kind() {
      return rest().kind
    },
    get instrument() {
      return rest().instrument
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
