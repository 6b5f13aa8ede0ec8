import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureModel } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import styles from './Overview.module.css'

/** Notes and sources of all figures of the page, each once; sources numbered. */
export function OverviewFoot({ figures }: { readonly figures: readonly FigureModel[] }) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const notes = [...new Set(figures.flatMap((model) => model.notes.map(say.note)))]
  const sources = [...new Set(figures.flatMap((model) => model.sources))]
  return (
    <div className={styles['foot']}>
      <section aria-label={t('figure.notes')}>
        <h2>{t('figure.notes')}</h2>
        <ul>
          {notes.map((note) => (
            <li key={note}>
              {note}
              {pick('。', '.')}
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={t('figure.sources')}>
        <h2>{t('figure.sources')}</h2>
        <ol>
          {sources.map((source) => (
            <li key={source}>{say.sourceLine(source)}</li>
          ))}
        </ol>
      </section>
    </div>
  )
}
