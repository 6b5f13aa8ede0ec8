import type { ReactNode } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { LegendView } from '#figures/legend/LegendView.tsx'
import { legendOf, nothingDrawn } from '#figures/legend.ts'
import { legendKeys, type FigureHead, type LegendKey, type Ruler } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import styles from './FigureFoot.module.css'
import { noteSentence, sourceLine } from '#figures/sentences/footnotes.ts'

interface FigureFootProps {
  readonly model: FigureHead
  /** Rulers drawn beside what the model itself draws. */
  readonly rulers: readonly Ruler[]
}

/** Under a figure: the key of the marks present, the notes, and the sources of exactly what is shown, numbered from 1. */
export function FigureFoot({ model, rulers }: FigureFootProps) {
  const { t } = useWords()
  const keys = keysOf(model, rulers)
  const hasStar = rulers.length > 0 && hasInferred(model)
  return (
    <div className={styles['foot']}>
      <LegendView keys={keys} extra={hasStar ? [t('overview.star')] : []} />
      <FigureNotes notes={model.notes} />
      <FigureSources sources={model.sources} title={t('figure.sources')} />
    </div>
  )
}

/** The keys of what a figure draws and of rulers beside it, in the order of keys. */
export function keysOf({ legend }: FigureHead, rulers: readonly Ruler[]): readonly LegendKey[] {
  const onRulers = legendOf({ ...nothingDrawn, rulers })
  return legendKeys.filter((key) => legend.includes(key) || onRulers.includes(key))
}

/** Whether a date of a figure is inferred. */
export function hasInferred({ notes }: FigureHead): boolean {
  return notes.some((note) => note.kind === 'inferred-dates')
}

/** What a reader must be told, a sentence each. */
export function FigureNotes({ notes }: Pick<FigureHead, 'notes'>) {
  const { say } = useFigureSetting()
  const { t, lang } = useWords()
  if (notes.length === 0) return null
  return (
    <section aria-label={t('figure.notes')}>
      <ul className={styles['notes']}>
        {notes.map((note) => {
          const said = noteSentence(say.context, note)
          return <li key={said}>{lang === 'zh' ? `${said}。` : `${said}.`}</li>
        })}
      </ul>
    </section>
  )
}

interface FigureSourcesProps extends Pick<FigureHead, 'sources'> {
  /** What stands above them. */
  readonly title: ReactNode
}

/** The sources, numbered from 1 as they are cited. */
export function FigureSources({ sources, title }: FigureSourcesProps) {
  const { say } = useFigureSetting()
  if (sources.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ol className={styles['sources']}>
        {sources.map((source) => (
          <li key={source}>{sourceLine(say.context, source)}</li>
        ))}
      </ol>
    </section>
  )
}
