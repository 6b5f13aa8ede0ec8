import type { ReactNode } from 'react'
import { isBackgroundCategory } from '#domain/background.ts'
import type { Dataset } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { figuresOf } from '#figures/kinds/comparison/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { filtersCleared, pageOpened } from '#view/transitions.ts'
import { holdingsOf } from './common.ts'
import styles from './Apart.module.css'

interface ApartProps {
  readonly dataset: Dataset
  readonly model: FigureModel<'comparison'>
  /** Where the filters leave no figure: which one to loosen. */
  readonly empty: ReactNode
}

/**
 * Where no indicator has figures of two of the areas: says so, and whether the filters did it, else what each area has. Nothing otherwise.
 */
export function Apart({ dataset, model, empty }: ApartProps) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const linkTo = useLinks(dataset)
  const paired = model.groups.filter(({ rows }) => rows.some((row) => row.comparisons.length > 0))
  if (paired.some(({ category }) => !isBackgroundCategory(category))) return null
  const onlyBackground = paired.length > 0
  const holdings = holdingsOf(dataset, model.areas)
  const given = holdings.reduce((sum, { figures }) => sum + figures, 0)
  const shown = model.areas.reduce((sum, area) => sum + figuresOf(model, area), 0)
  if (shown === 0 && given > 0) return empty
  if (shown < given) {
    return (
      <div className={styles['apart']} role="status">
        <p>
          <b>{t(onlyBackground ? 'population.apart.filtered' : 'compare.apart.filtered')}</b>{' '}
          <a href={linkTo(filtersCleared)}>{t('compare.apart.clear')}</a>
        </p>
      </div>
    )
  }
  return (
    <div className={styles['apart']} role="status">
      <p>
        <b>{t(onlyBackground ? 'population.apart' : 'compare.apart.title')}</b> {t('compare.apart.words')}
      </p>
      <ul>
        {holdings.map(({ area, figures, policies }) => (
          <li key={area}>
            <AreaSeal area={area} />
            <span>
              {say.area(area)}
              {pick('：', ': ')}
              {figures + policies === 0 && t('compare.apart.none')}
              {figures > 0 && (
                <a href={linkTo((view) => pageOpened({ ...view, areas: [area] }, { name: 'figures' }))}>
                  {t('compare.apart.figures', { n: figures })}
                </a>
              )}
              {figures > 0 && policies > 0 && pick('、', ', ')}
              {policies > 0 && (
                <a href={linkTo((view) => pageOpened({ ...view, areas: [area] }, { name: 'policies' }))}>
                  {t('compare.apart.policies', { n: policies })}
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
