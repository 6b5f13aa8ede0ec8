import type { Dataset } from '#domain/model.ts'
import type { AreaProfile } from '#figures/profile/areaProfile.ts'
import { FreeText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { AreaLink, IndicatorLink } from './links.tsx'
import styles from './MissingFigures.module.css'

interface MissingFiguresProps {
  readonly dataset: Dataset
  readonly profile: AreaProfile
}

/** So many areas are named beside an indicator; its page shows all of them. */
const mostNamed = 6

/** What has no figure for a reason, and, folded, what others give and this area's texts do not mention. */
export function MissingFigures({ dataset, profile }: MissingFiguresProps) {
  const { t, labels, pick } = useWords()
  const { notApplicable, unmentioned } = profile
  return (
    <>
      {notApplicable.map(({ absence, indicators }) => (
        <details key={absence.comment} className={styles['missing']}>
          <summary>
            {t('area.notApplicable')}
            {pick('：', ': ')}
            {t('area.notApplicable.items', { n: indicators.length })}
          </summary>
          <p className={styles['why']}>
            {labels.absence[absence.reason]}
            {pick('：', ': ')}
            <FreeText text={absence.comment} english={dataset.english} />
          </p>
          <p className={styles['names']}>
            {indicators.map((indicator) => pick(indicator.nameZh, indicator.nameEn)).join(pick('、', ', '))}
          </p>
        </details>
      ))}
      {unmentioned.length > 0 && (
        <details className={styles['missing']} data-print="open">
          <summary>{t('area.unmentioned', { n: unmentioned.length })}</summary>
          <p className={styles['why']}>{t('area.unmentioned.caution')}</p>
          <ul>
            {unmentioned.map(({ indicator, areas }) => (
              <li key={indicator.indicator}>
                <IndicatorLink dataset={dataset} indicator={indicator} />
                <span className={styles['by']}>
                  <span>{t('area.unmentioned.by')}</span>
                  {areas.slice(0, mostNamed).map((area) => (
                    <AreaLink key={area} dataset={dataset} area={area} name="short" />
                  ))}
                  {areas.length > mostNamed && <span>{t('area.unmentioned.more', { all: areas.length })}</span>}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
