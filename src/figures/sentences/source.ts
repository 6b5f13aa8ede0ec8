/** A source in words. */
import { lookup } from '#domain/lookup.ts'
import type { SourceId } from '#domain/model.ts'
import { formatPeriod } from '#i18n/date.ts'
import { freeText, type Tongue } from '#figures/sentence/tongue.ts'

/** Under a figure: 《两江新区打造更加领先、更加高效的人才特区》，重庆日报，2022年3月2日. */
export function sourceLine(tongue: Tongue, id: SourceId): string {
  const { dataset, lang, phrases } = tongue
  const { title, publisher, repostedBy, published, publishedBasis } = lookup(dataset.sourceById, id)
  const date = formatPeriod(published, lang)
  return [
    phrases.source.title(freeText(tongue, title)),
    freeText(tongue, publisher),
    ...(repostedBy === null ? [] : [phrases.source.reposted(freeText(tongue, repostedBy))]),
    publishedBasis === 'inferred' ? phrases.source.inferred(date) : date,
  ].join(lang === 'zh' ? '，' : ', ')
}

/**
 * As a footnote after GB/T 7714: 重庆日报. 两江新区打造更加领先、更加高效的人才特区[N]. 2022-03-02. A date that is not printed stands in
 * brackets, as the standard asks of an estimated year. In Chinese whatever the language: a reference keeps the language of the work.
 */
export function footnote({ dataset }: Tongue, id: SourceId): string {
  const { title, publisher, repostedBy, published, publishedBasis, url } = lookup(dataset.sourceById, id)
  const kind = url === null ? 'N' : 'EB/OL'
  const date = publishedBasis === 'stated' ? published : `[${published.replace('/', '至')}，据文推定]`
  const repost = repostedBy === null ? '' : ` 转载：${repostedBy}.`
  const address = url === null ? '' : ` ${url}.`
  return `${publisher}. ${title}[${kind}]. ${date}.${repost}${address}`
}
