/** The headline of one page and what stands under it, and its sources, each in one line. */
import { lookup } from '#domain/lookup.ts'
import type { SourceId } from '#domain/model.ts'
import { textWidth } from '#figures/page/measure.ts'
import type { Setting } from '#figures/page/setting.ts'
import { sourceLine } from '#figures/sentences/footnotes.ts'
import { formatPeriod } from '#i18n/format.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import type { OnePageModel } from './model.ts'

/** What stands under the headline: how many indicators can be put in order, how many areas have figures. */
export function sublineText({ say }: Pick<Setting, 'say'>, { subline }: Pick<OnePageModel, 'subline'>): string {
  const phrases = longPhrasesOf(say.context).onePage
  switch (subline.kind) {
    case 'lines': {
      const total = subline.counts.reduce((sum, { count }) => sum + count, 0)
      if (total === 0) return ''
      return phrases.indicators(
        subline.areas,
        total,
        subline.counts.map(({ line, count }) => phrases.lines[line](count)),
      )
    }
    case 'given':
      return phrases.given(subline.areas, subline.having, subline.figures)
    case 'finding':
      return say.finding(subline.finding)
  }
}

/**
 * A source in the words that fit one line: without the half of its title behind a dash first, then without what stands in brackets
 * behind its publisher, then without its publisher, then by its publisher alone; where no publisher is known, by as much of its title as
 * fits. The date stays, and that it is inferred.
 * @param width px that the line has
 * @param briefest how many of the briefest forms there are to choose from
 */
export function sourceInLine(
  setting: Setting,
  source: SourceId,
  width: number,
  size: number,
  briefest = Number.POSITIVE_INFINITY,
): string {
  const forms = sourceForms(setting, source).slice(-briefest)
  return forms.find((text) => textWidth(text, size, 400, 'sans') <= width) ?? forms.at(-1) ?? ''
}

/** The words for a source, the fullest first. */
function sourceForms({ dataset, say, words }: Setting, source: SourceId): readonly string[] {
  const { title, publisher, published, publishedBasis } = lookup(dataset.sourceById, source)
  const { title: titled, inferred } = longPhrasesOf(say.context).source
  const comma = words.pick('，', ', ')
  const date = formatPeriod(published, say.lang)
  const when = publishedBasis === 'inferred' ? inferred(date) : date
  const full = say.freeText(title)
  const short = full.split(/——|: |：/)[0] ?? full
  const by = say.freeText(publisher)
  const named = by.replace(/\s*[（(].*[）)]$/u, '')
  const known = !unknownPublisher.test(publisher)
  const alone = known ? [by, named] : beginnings(short, say.lang).map(titled)
  return [
    sourceLine(say.context, source),
    [titled(full), by, when].join(comma),
    [titled(short), by, when].join(comma),
    ...(known ? [[titled(short), named, when].join(comma)] : []),
    [titled(short), when].join(comma),
    ...alone.map((name) => [name, when].join(comma)),
    when,
  ]
}

/** What the data say where a text prints no publisher; who wrote it may stand behind. */
const unknownPublisher = /^(?:原刊)?未写明/

/** A title is cut to no fewer characters. */
const leastTitle = 6

/** The beginnings of a title, the longest first, none of which opens quotation marks without closing them; in English of whole words. */
export function beginnings(title: string, lang: 'zh' | 'en'): readonly string[] {
  const characters = [...title]
  const lengths = Array.from({ length: Math.max(0, characters.length - leastTitle) }, (_, index) => characters.length - 1 - index)
  return lengths
    .filter((length) => lang === 'zh' || characters[length] === ' ')
    .map((length) => characters.slice(0, length).join('').trimEnd())
    .filter((text) => [...text].filter((sign) => sign === '“').length === [...text].filter((sign) => sign === '”').length)
    .map((text) => text + (lang === 'zh' ? '……' : '…'))
}
