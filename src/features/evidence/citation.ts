import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation, Quotation, Source } from '#domain/model.ts'
import { formatPeriod } from '#i18n/format.ts'
import type { Words } from '#i18n/words.tsx'

/** Where it was taken from: a quote or, of a page that was not kept, the figure as it was printed. */
type Cited = Quotation | (Pick<Observation, 'sourceId' | 'quote' | 'printed'> & { readonly quote: null })

/** What a correction note is about. */
export interface Corrected {
  /** Id of the figure or policy. */
  readonly id: string
  /** Full name of the area. */
  readonly area: string
  /** What a figure counts, or that it is a policy, whose name is its value. */
  readonly about: { readonly kind: 'figure'; readonly indicator: string } | { readonly kind: 'policy' }
  /** The figure as printed, or the name of the policy. */
  readonly value: string
  readonly row: Cited
}

/**
 * A note for whoever keeps the data: what the row says now and where it was taken from, then lines to fill in. Quote and source stay
 * in the language of the source.
 * @param address of the view, if others can open it; null for a page opened from a file
 */
export function correctionNote(
  dataset: Dataset,
  { id, area, about, value, row }: Corrected,
  address: string | null,
  { t, lang }: Pick<Words, 't' | 'lang'>,
): string {
  const colon = t('correction.colon')
  const lines = [
    [t('correction.id'), id],
    [t('correction.area'), area],
    about.kind === 'figure' ? [t('correction.indicator'), about.indicator] : [t('correction.policy'), value],
    ...(about.kind === 'figure' ? [[t('correction.value'), value]] : []),
    row.quote === null ? [t('evidence.printedThere'), row.printed ?? ''] : [t('correction.quote'), `“${row.quote}”`],
    [t('correction.source'), footnote(lookup(dataset.sourceById, row.sourceId))],
    [t('correction.version'), t('correction.versionOf', { version: dataset.version, date: formatPeriod(dataset.created, lang) })],
    ...(address === null ? [] : [[t('correction.link'), address]]),
  ]
  return [
    t('correction.title'),
    ...lines.map((line) => line.join(colon)),
    '',
    t('correction.fill'),
    t('correction.wrong'),
    t('correction.right'),
    t('correction.from'),
    '',
  ].join('\n')
}

/** The address of a page if it has one that can be passed on; null for a file on this machine. */
export function passableAddress(href: string): string | null {
  return /^https?:/.test(href) ? href : null
}

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
