/** What stands at the foot: notes to a reader, sources in words, and texts with numbered footnotes. */
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation, SourceId } from '#domain/model.ts'
import type { Note } from '#figures/model.ts'
import { formatPeriod } from '#i18n/format.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { areaName, freeText, type SentenceContext } from './context.ts'
import { areaValue, opposedValues } from './figure.ts'

/** What a reader of a figure must be told, as one sentence without its full stop. */
export function noteSentence(context: SentenceContext, told: Note): string {
  const { dataset, lang, phrases } = context
  if (told.kind === 'comment') {
    return phrases.colon(areaValue(context, told.observation), freeText(context, told.observation.comment ?? ''))
  }
  if (told.kind === 'area') {
    const { noteZh, noteEn } = lookup(dataset.areaById, told.area)
    const text = (lang === 'zh' ? noteZh : noteEn) ?? ''
    return phrases.colon(areaName(context, told.area), text.replace(/[。.]$/, ''))
  }
  if (told.kind === 'conflict') return conflictNote(context, told.figures)
  return longPhrasesOf(context).note[told.kind]
}

/** So many contradictions are spelt out in a note. */
const spelledConflicts = 3

/** 来源不一致，各数并列：江北区23个、28个. */
function conflictNote(context: SentenceContext, figures: readonly Observation[]): string {
  const { phrases } = context
  const said = figures.slice(0, spelledConflicts).map((figure) => opposedValues(context, figure))
  const list = phrases.clauses(said) + (figures.length > said.length ? phrases.andMore : '')
  return longPhrasesOf(context).conflict(list, figures.length)
}

/** Under a figure: 《两江新区打造更加领先、更加高效的人才特区》，重庆日报，2022年3月2日. */
export function sourceLine(context: SentenceContext, id: SourceId): string {
  const { dataset, lang } = context
  const words = longPhrasesOf(context).source
  const { title, publisher, repostedBy, published, publishedBasis } = lookup(dataset.sourceById, id)
  const date = formatPeriod(published, lang)
  return [
    words.title(freeText(context, title)),
    freeText(context, publisher),
    ...(repostedBy === null ? [] : [words.reposted(freeText(context, repostedBy))]),
    publishedBasis === 'inferred' ? words.inferred(date) : date,
    ...(dataset.added.has(id) ? [words.added] : []),
  ].join(lang === 'zh' ? '，' : ', ')
}

/**
 * As a footnote after GB/T 7714: 重庆日报. 两江新区打造更加领先、更加高效的人才特区[N]. 2022-03-02. A date that is not printed stands in
 * brackets, as the standard asks of an estimated year. In Chinese whatever the language: a reference keeps the language of the work.
 */
export function footnote(dataset: Dataset, id: SourceId): string {
  const { title, publisher, repostedBy, published, publishedBasis, url } = lookup(dataset.sourceById, id)
  const kind = url === null ? 'N' : 'EB/OL'
  const date = publishedBasis === 'stated' ? published : `[${published.replace('/', '至')}，据文推定]`
  const repost = repostedBy === null ? '' : ` 转载：${repostedBy}.`
  const address = url === null ? '' : ` ${url}.`
  const added = dataset.added.has(id) ? ' 本机补充.' : ''
  return `${publisher}. ${title}[${kind}]. ${date}.${repost}${address}${added}`
}

/** A sentence to copy. The signs of its footnotes stand in the text; the footnotes are in their order, without their signs. */
export interface Noted {
  readonly text: string
  readonly footnotes: readonly string[]
}

/** Gives every source one number, in the order in which a text first cites it. */
export interface Numbering {
  /** The signs of sources behind what they are cited for, each once. */
  readonly cite: (sources: readonly SourceId[]) => string
  readonly footnotes: () => readonly string[]
}

/** A numbering for one text. */
export function numbering(context: SentenceContext): Numbering {
  const cited = new Map<SourceId, number>()
  const numberOf = (source: SourceId): number => {
    const n = cited.get(source) ?? cited.size + 1
    cited.set(source, n)
    return n
  }
  return {
    cite: (sources) => {
      const numbers = [...new Set(sources)].map(numberOf).sort((a, b) => a - b)
      return numbers.map((n) => context.phrases.footnoteSign(n)).join('')
    },
    footnotes: () => [...cited.keys()].map((source) => footnote(context.dataset, source)),
  }
}

/** Text and footnotes as plain text to paste. */
export function asPlain({ phrases }: SentenceContext, { text, footnotes }: Noted): string {
  if (footnotes.length === 0) return text
  return [text, '', ...footnotes.map((line, index) => `${phrases.footnoteSign(index + 1).trim()} ${line}`)].join('\n')
}
