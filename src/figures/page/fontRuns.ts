import { fonts } from '#figures/theme.ts'
import type { Span } from './scene.ts'

/** Marks that the Latin fonts of the stack draw half a character wide; in Chinese text they belong to the Chinese font. */
const chineseMarks = /([“”‘’…—·]+)/

/** Words of a span with the font stack they are set in. */
export interface FontRun {
  readonly text: string
  readonly fonts: string
}

/** Splits a span where the font stack changes. */
export function fontRuns(span: Span, lang: 'zh-CN' | 'en'): readonly FontRun[] {
  const stack = fonts[span.family]
  if (lang !== 'zh-CN' || span.family === 'headline') return [{ text: span.text, fonts: stack }]
  return span.text
    .split(chineseMarks)
    .filter((text) => text !== '')
    .map((text) => ({ text, fonts: chineseMarks.test(text) ? fonts.sansHan : stack }))
}
