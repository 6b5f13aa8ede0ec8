import { lookup } from '#domain/lookup.ts'
import type { Dataset, Quotation } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Part } from './Facts.tsx'
import { footnote } from './footnote.ts'
import styles from './Evidence.module.css'

interface CitationProps {
  readonly dataset: Dataset
  readonly row: Quotation
  /** Id of the figure or policy, for a correction note. */
  readonly id: string
  /** The figure as printed, or the name of the policy. */
  readonly value: string
}

/** The footnote as it will be pasted, the quote, and a note for whoever keeps the data. */
export function Citation({ dataset, row, id, value }: CitationProps) {
  const { t } = useWords()
  const source = lookup(dataset.sourceById, row.sourceId)
  const words = { done: t('evidence.copied'), denied: t('evidence.copyDenied') }
  const correction = t('evidence.correction', { id, value, quote: row.quote, title: source.title, link: window.location.href })
  return (
    <Part title={t('evidence.footnote')}>
      <p className={styles['footnote']} lang="zh-CN">
        {footnote(source)}
      </p>
      <div className={styles['copies']}>
        <CopyButton look="solid" label={t('evidence.copyFootnote')} text={footnote(source)} {...words} />
        <CopyButton look="line" label={t('evidence.copyQuote')} text={`“${row.quote}”`} {...words} />
        <CopyButton look="line" label={t('evidence.copyCorrection')} text={correction} {...words} />
      </div>
    </Part>
  )
}
