/** A language with the names of one dataset: what every sentence is built from. */
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset, IndicatorId } from '#domain/model.ts'
import { languageOf, type Labels, type Lang, type Phrases } from '#i18n/language.ts'
import { wordsOf } from '#i18n/words.tsx'

export interface Tongue {
  readonly dataset: Dataset
  readonly lang: Lang
  readonly labels: Labels
  readonly phrases: Phrases
}

export function tongueOf(dataset: Dataset, lang: Lang): Tongue {
  return { dataset, lang, labels: wordsOf(lang).labels, phrases: languageOf(lang).phrases }
}

/** The full name of an area: 江北区. Never less than the source's own name. */
export function areaName({ dataset, lang }: Tongue, area: AreaId): string {
  const { nameZh, nameEn } = lookup(dataset.areaById, area)
  return lang === 'zh' ? nameZh : nameEn
}

/** As people say it in a headline: 江北, Jiangbei. */
export function areaShort({ dataset, lang }: Tongue, area: AreaId): string {
  const { shortZh, shortEn } = lookup(dataset.areaById, area)
  return lang === 'zh' ? shortZh : shortEn
}

export function indicatorName({ dataset, lang }: Tongue, indicator: IndicatorId): string {
  const { nameZh, nameEn } = lookup(dataset.indicatorById, indicator)
  return lang === 'zh' ? nameZh : nameEn
}

/** Chinese free text, in English where the language is English and the dataset has it. */
export function freeText({ dataset, lang }: Tongue, text: string): string {
  return lang === 'zh' ? text : (dataset.english.get(text) ?? text)
}
