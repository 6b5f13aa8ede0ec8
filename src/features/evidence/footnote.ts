import type { Source } from '#domain/model.ts'

/**
 * A source as a footnote after GB/T 7714: 重庆日报. 两江新区打造更加领先、更加高效的人才特区[N]. 2022-03-02. A date that is not printed
 * on the source stands in brackets, as the standard asks of an estimated year. In Chinese whatever the language of the page:
 * a reference keeps the language of the work.
 */
export function footnote(source: Source): string {
  const kind = source.url === null ? 'N' : 'EB/OL'
  const date = source.publishedBasis === 'stated' ? source.published : `[${source.published.replace('/', '至')}，据文推定]`
  const repost = source.repostedBy === null ? '' : ` 转载：${source.repostedBy}.`
  const address = source.url === null ? '' : ` ${source.url}.`
  return `${source.publisher}. ${source.title}[${kind}]. ${date}.${repost}${address}`
}
