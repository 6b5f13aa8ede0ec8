import type { AreaId, Dataset } from '#domain/model.ts'
import { footnote } from '#figures/sentences/footnotes.ts'
import { areaColour } from '#figures/theme.ts'
import { useWords } from '#i18n/words.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { useAddresses } from '#view/links.ts'
import { Part } from './Facts.tsx'
import { correctionNote, passableAddress, type Corrected } from './correctionNote.ts'
import styles from './Evidence.module.css'

interface QuoteProps {
  readonly quote: string
  /** The printed figure in the quote; null where there is none to mark. */
  readonly span: { readonly start: number; readonly end: number } | null
  readonly area: AreaId
}

/** The words of the source, verbatim, with the numeral marked. */
export function Quote({ quote, span, area }: QuoteProps) {
  const colour = areaColour(area)
  return (
    <blockquote className={styles['quote']} lang="zh-CN" style={{ borderColor: colour }}>
      {span === null ? (
        quote
      ) : (
        <>
          {quote.slice(0, span.start)}
          <mark style={{ borderColor: colour }}>{quote.slice(span.start, span.end)}</mark>
          {quote.slice(span.end)}
        </>
      )}
    </blockquote>
  )
}

/** In the place of words that were not kept: the figure as it was printed, and that this is all there is. */
export function NotKept({ printed }: { readonly printed: string | null }) {
  const { t } = useWords()
  return (
    <p className={styles['notKept']}>
      {printed !== null && (
        <>
          {t('evidence.printedThere')} <b lang="zh-CN">{printed}</b>
        </>
      )}
      <span className={styles['note']}>{t('evidence.notKept')}</span>
    </p>
  )
}

interface CitationProps {
  readonly dataset: Dataset
  readonly subject: Corrected
}

/** The footnote as it will be pasted, the quote, and a note for whoever keeps the data. */
export function Citation({ dataset, subject }: CitationProps) {
  const words = useWords()
  const { t } = words
  const { row } = subject
  const reference = footnote(dataset, row.sourceId)
  const said = { done: t('evidence.copied'), denied: t('evidence.copyDenied') }
  const addressOf = useAddresses(dataset)
  const address = addressOf((shown) => shown)
  const correction = correctionNote(dataset, subject, passableAddress(address), words)
  return (
    <Part title={t('evidence.footnote')}>
      <p className={styles['footnote']} lang="zh-CN">
        {reference}
      </p>
      <div className={styles['copies']}>
        <CopyButton look="solid" label={t('evidence.copyFootnote')} text={reference} {...said} />
        {row.quote !== null && <CopyButton look="line" label={t('evidence.copyQuote')} text={`“${row.quote}”`} {...said} />}
        <CopyButton look="line" label={t('evidence.copyCorrection')} text={correction} {...said} />
      </div>
    </Part>
  )
}
