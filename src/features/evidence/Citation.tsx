import { lookup } from '#domain/lookup.ts'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { useAddresses } from '#view/links.ts'
import { correctionNote, passableAddress, type Corrected } from './correction.ts'
import { Part } from './Facts.tsx'
import { footnote } from './footnote.ts'
import styles from './Evidence.module.css'

interface CitationProps {
  readonly dataset: Dataset
  readonly subject: Corrected
}

/** The footnote as it will be pasted, the quote, and a note for whoever keeps the data. */
export function Citation({ dataset, subject }: CitationProps) {
  const words = useWords()
  const { t } = words
  const { row } = subject
  const source = lookup(dataset.sourceById, row.sourceId)
  const said = { done: t('evidence.copied'), denied: t('evidence.copyDenied') }
  const addressOf = useAddresses(dataset)
  const address = addressOf((shown) => shown)
  const correction = correctionNote(dataset, subject, passableAddress(address), words)
  return (
    <Part title={t('evidence.footnote')}>
      <p className={styles['footnote']} lang="zh-CN">
        {footnote(source)}
      </p>
      <div className={styles['copies']}>
        <CopyButton look="solid" label={t('evidence.copyFootnote')} text={footnote(source)} {...said} />
        <CopyButton look="line" label={t('evidence.copyQuote')} text={`“${row.quote}”`} {...said} />
        <CopyButton look="line" label={t('evidence.copyCorrection')} text={correction} {...said} />
      </div>
    </Part>
  )
}
