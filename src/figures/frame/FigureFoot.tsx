import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { LegendView } from '#figures/legend/LegendView.tsx'
import { legendOf, nothingDrawn } from '#figures/legend.ts'
import { legendKeys, type FigureHead, type Ruler } from '#figures/model.ts'
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
  const { say } = useFigureSetting()
  const { t, lang } = useWords()
  const onRulers = legendOf({ ...nothingDrawn, rulers })
  const keys = legendKeys.filter((key) => model.legend.includes(key) || onRulers.includes(key))
  const hasStar = rulers.length > 0 && model.notes.some((note) => note.kind === 'inferred-dates')
  return (
    <div className={styles['foot']}>
      <LegendView keys={keys} extra={hasStar ? [t('overview.star')] : []} />
      {model.notes.length > 0 && (
        <section aria-label={t('figure.notes')}>
          <ul className={styles['notes']}>
            {model.notes.map((note) => {
              const said = noteSentence(say.context, note)
              return <li key={said}>{lang === 'zh' ? `${said}。` : `${said}.`}</li>
            })}
          </ul>
        </section>
      )}
      {model.sources.length > 0 && (
        <section>
          <h3>{t('figure.sources')}</h3>
          <ol className={styles['sources']}>
            {model.sources.map((source) => (
              <li key={source}>{sourceLine(say.context, source)}</li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
