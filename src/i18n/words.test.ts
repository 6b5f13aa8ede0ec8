import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { english, messagesEn } from './en.ts'
import { labelsZh, firstTermsZh } from './labels.zh.ts'
import { fillTemplate } from './words.tsx'
import { firstMessagesZh, phrasesZh } from './zh.first.ts'
import { restZh } from './zh.ts'

/** The texts of a language by the path to them; functions are left out. */
function textsOf(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[path + key, value] as const]
    return typeof value === 'object' && value !== null ? textsOf(value, `${path}${key}/`) : []
  })
}

const messages = { ...firstMessagesZh, ...restZh.messages }
const chineseTexts = new Map(
  textsOf({ messages, labels: { ...labelsZh, ...restZh.labels }, phrases: { ...phrasesZh, ...restZh.phrases } }),
)
const englishTexts = new Map(
  textsOf({ messages: messagesEn, labels: english.labels, phrases: { ...english.phrases, ...english.rest.phrases } }),
)

const files = {
  zh: ['labels.zh.ts', 'labels.rest.zh.ts', 'zh.first.ts', 'zh.ts', 'phrases.zh.ts'],
  en: ['labels.en.ts', 'en.ts', 'phrases.en.ts'],
} as const
const sources = {
  zh: files.zh.map((file) => readFileSync(`src/i18n/${file}`, 'utf8')).join('\n'),
  en: files.en.map((file) => readFileSync(`src/i18n/${file}`, 'utf8')).join('\n'),
} as const

/** How often a text is written out in the files of a language. */
function timesWritten(lang: 'zh' | 'en', text: string): number {
  return sources[lang].split(`'${text}'`).length - 1
}

/** Names of the placeholders of a template, each once, sorted. */
function placeholderNames(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].sort()
}

describe('the words of the two languages', () => {
  it('have the same keys', () => {
    expect([...englishTexts.keys()].sort()).toEqual([...chineseTexts.keys()].sort())
  })

  it('take the same values under each key', () => {
    const differing = [...chineseTexts].filter(
      ([key, chinese]) => placeholderNames(englishTexts.get(key) ?? '').join() !== placeholderNames(chinese).join(),
    )
    expect(differing).toEqual([])
  })

  it('Chinese sentences use full-width punctuation', () => {
    const halfWidth = [...chineseTexts].filter(([, chinese]) => /[一-鿿][,;:?!]|[,;:?!][一-鿿]/.test(chinese))
    expect(halfWidth).toEqual([])
  })
})

describe('a text is written once', () => {
  // Keys whose texts agree in both languages say one thing: one key has the text, or a shared word has it, and the others refer to it.
  // Where only one language has the same text, as 区县 for “Districts” and “District”, they say as many things as the other language has.
  it.each(['zh', 'en'] as const)('%s', (lang) => {
    const [own, other] = lang === 'zh' ? [chineseTexts, englishTexts] : [englishTexts, chineseTexts]
    const meanings = new Map<string, Set<string>>()
    for (const [key, text] of own) meanings.set(text, new Set([...(meanings.get(text) ?? []), other.get(key) ?? '']))
    const repeated = [...meanings].filter(([text, twins]) => /\p{L}/u.test(text) && timesWritten(lang, text) > twins.size)
    expect(repeated.map(([text]) => text)).toEqual([])
  })

  // Names of two characters, such as 可比, are also words of ordinary sentences; English inflects its names.
  it('so is the Chinese name of a grade, a reason or a missing value, within longer sentences too', () => {
    const { grade, blocker, strike, remark, absence } = labelsZh
    const { notMentioned, sameCount, partOf } = firstTermsZh
    const names = [...[grade, blocker, strike, remark, absence].flatMap(Object.values<string>), notMentioned, sameCount, partOf]
    const repeated = names.filter((name) => name.length > 2 && sources.zh.split(name).length > 2)
    expect(repeated).toEqual([])
  })
})

describe('fillTemplate', () => {
  it('chooses the English form by number', () => {
    expect(fillTemplate(messagesEn['browse.figures.count'], { n: 1 })).toBe('1 figure')
    expect(fillTemplate(messagesEn['browse.figures.count'], { n: 0 })).toBe('0 figures')
  })

  it('leaves the braces of a missing value standing, so that it is seen', () => {
    expect(fillTemplate('{n} of {total}', { n: 1 })).toBe('1 of {total}')
  })
})
