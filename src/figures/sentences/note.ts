/** Notes and lines in words. */
import { lookup } from '#domain/lookup.ts'
import type { Note } from '#figures/model.ts'
import { areaValue } from './figure.ts'
import { areaName, freeText, type Tongue } from '#figures/sentence/tongue.ts'

/** What a reader of a figure must be told, as one sentence without its full stop. */
export function note(tongue: Tongue, told: Note): string {
  const { dataset, lang, phrases } = tongue
  if (told.kind === 'comment') {
    return phrases.colon(areaValue(tongue, told.observation), freeText(tongue, told.observation.comment ?? ''))
  }
  if (told.kind === 'area') {
    const { noteZh, noteEn } = lookup(dataset.areaById, told.area)
    const text = (lang === 'zh' ? noteZh : noteEn) ?? ''
    return phrases.colon(areaName(tongue, told.area), text.replace(/[。.]$/, ''))
  }
  return phrases.note[told.kind]
}
