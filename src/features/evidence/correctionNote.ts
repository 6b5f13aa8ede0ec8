import type { Dataset, Observation, Quotation } from '#domain/model.ts'
import { footnote } from '#figures/sentences/footnotes.ts'
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
    [t('correction.source'), footnote(dataset, row.sourceId)],
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
