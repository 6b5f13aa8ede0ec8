import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import styles from './GroupIndicators.module.css'

/** The indicators of a group of figures, each as the way to its page. */
export function GroupIndicators({ dataset, figures }: { readonly dataset: Dataset; readonly figures: readonly Observation[] }) {
  const { t, pick } = useWords()
  const linkTo = useLinks(dataset)
  const indicators = [...new Set(figures.map((figure) => figure.indicator))].map((id) => lookup(dataset.indicatorById, id))
  return (
    <p className={styles['indicators']}>
      <span>{t('indicator.inFigures')}</span>
      {indicators.map((row) => (
        <a key={row.indicator} href={linkTo((view) => pageOpened(view, { name: 'indicator', indicator: row.indicator }))}>
          {pick(row.nameZh, row.nameEn)}
        </a>
      ))}
    </p>
  )
}
