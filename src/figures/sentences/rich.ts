/**
 * Texts as the little HTML that Word and WPS take over as paragraphs, lists and raised numbers of their own. It has no styles: type
 * and spacing are those of the document it is pasted into. `lang` tells that document how to check and to break the text.
 */
import type { Lang } from '#i18n/language.ts'
import type { Noted } from './footnotes.ts'
import type { SentenceContext } from './context.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as HTML says it: names with `<`, `&` or quotation marks stay what they are. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** A language as documents name it. A reference keeps the language of the work. */
const tags: Record<Lang, string> = { zh: 'zh-CN', en: 'en' }

/** HTML that has been escaped, as a paragraph. */
export function paragraph(lang: Lang, html: string): string {
  return `<p lang="${tags[lang]}">${html}</p>`
}

/** Texts as a numbered list. */
export function numbered(lang: Lang, items: readonly string[]): string {
  return `<ol lang="${tags[lang]}">${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ol>`
}

/** Text and footnotes to paste as rich text: the signs as raised numbers, [1] as GB/T 7714 has them, the footnotes as a list. */
export function asRich(context: SentenceContext, { text, footnotes }: Noted): string {
  const passage = paragraph(context.lang, raised(context, text, footnotes.length))
  return footnotes.length === 0 ? passage : `${passage}\n${numbered('zh', footnotes)}`
}

/** The text with the signs of its footnotes raised. A sign without a footnote is no sign of ours and stays. */
function raised({ phrases }: SentenceContext, text: string, count: number): string {
  return Array.from({ length: count }, (_, index) => index + 1).reduce(
    (html, n) => html.replaceAll(escaped(phrases.footnoteSign(n)), `<sup>[${n}]</sup>`),
    escaped(text),
  )
}
