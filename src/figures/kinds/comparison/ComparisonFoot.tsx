import type { ReactNode } from 'react'
import { FigureTable } from '#figures/frame/FigureFrame.tsx'
import { FigureNotes, FigureSources, hasInferred, keysOf } from '#figures/frame/FigureFoot.tsx'
import { LegendView } from '#figures/legend/LegendView.tsx'
import { MarkKey } from '#figures/legend/MarkKey.tsx'
import type { FigureModel, Note, Ruler } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import styles from './ComparisonFoot.module.css'

interface ComparisonFootProps {
  readonly model: FigureModel<'comparison'>
  /** Rulers drawn beside what the model itself draws. */
  readonly rulers: readonly Ruler[]
  /** What is said where it belongs further up, and not a second time here. */
  readonly told: readonly Note['kind'][]
  readonly actions: ReactNode
}

/** Under a comparison: its marks in one row, all keys and the table one press away; notes and sources in two columns. */
export function ComparisonFoot({ model, rulers, told, actions }: ComparisonFootProps) {
  const { t } = useWords()
  const keys = keysOf(model, rulers)
  const notes = model.notes.filter(({ kind }) => kind !== 'inferred-dates' && !told.includes(kind))
  return (
    <footer className={styles['foot']}>
      <div className={styles['key']}>
        <MarkKey keys={keys} hasStar={hasInferred(model)} />
        <details className={styles['all']}>
          <summary>{t('compare.legend.all')}</summary>
          <LegendView keys={keys} extra={[]} />
        </details>
        <FigureTable model={model} />
        {actions}
      </div>
      <FigureNotes notes={notes} />
      <FigureSources sources={model.sources} title={<span className="spoken">{t('figure.sources')}</span>} />
    </footer>
  )
}
