/** What every sentence is built from: a language, its labels and phrases, and the dataset whose names it uses. */
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset, IndicatorId } from '#domain/model.ts'
import { languageOf, type Labels, type Lang, type Phrases } from '#i18n/language.ts'
import { wordsOf } from '#i18n/words.tsx'

export interface SentenceContext {
  readonly dataset: Dataset
  readonly lang: Lang
  readonly labels: Labels
  readonly phrases: Phrases
}

export function sentenceContext(dataset: Dataset, lang: Lang): SentenceContext {
  return { dataset, lang, labels: wordsOf(lang).labels, phrases: languageOf(lang).phrases }
}

/** The full name of an area: 江北区. Never less than the source's own name. */
export function areaName({ dataset, lang }: SentenceContext, area: AreaId): string {
  const { nameZh, nameEn } = lookup(dataset.areaById, area)
  return lang === 'zh' ? nameZh : nameEn
}

/** As people say it in a headline: 江北, Jiangbei. */
export function areaShort({ dataset, lang }: SentenceContext, area: AreaId): string {
  const { shortZh, shortEn } = lookup(dataset.areaById, area)
  return lang === 'zh' ? shortZh : shortEn
}

export function indicatorName({ dataset, lang }: SentenceContext, indicator: IndicatorId): string {
  const { nameZh, nameEn } = lookup(dataset.indicatorById, indicator)
  return lang === 'zh' ? nameZh : nameEn
}

/** Chinese free text, in English where the language is English and the dataset has it. */
export function freeText({ dataset, lang }: SentenceContext, text: string): string {
  return lang === 'zh' ? text : (dataset.english.get(text) ?? text)
}
