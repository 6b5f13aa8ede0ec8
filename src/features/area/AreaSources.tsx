import type { Dataset } from '#domain/model.ts'
import type { AreaSource, AreaProfile } from '#figures/profile/areaProfile.ts'
import { FreeText, PeriodText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import styles from './AreaSources.module.css'

interface AreaSourcesProps {
  readonly dataset: Dataset
  readonly profile: AreaProfile
}

/** The texts that write of the area: date and how it is known, how far they can be relied on, damage, how much comes from each. */
export function AreaSources({ dataset, profile }: AreaSourcesProps) {
  const { t } = useWords()
  if (profile.sources.length === 0) return <p className={styles['none']}>{t('area.sources.none')}</p>
  return (
    <ul className={styles['sources']}>
      {profile.sources.map((row) => (
        <SourceItem key={row.source.sourceId} dataset={dataset} row={row} />
      ))}
    </ul>
  )
}

function SourceItem({ dataset, row }: { readonly dataset: Dataset; readonly row: AreaSource }) {
  const { t, labels } = useWords()
  const linkTo = useLinks(dataset)
  const { source, figures, policies } = row
  const { english } = dataset
  return (
    <li>
      <h3>
        <a href={linkTo((view) => pageOpened(view, { name: 'source', source: source.sourceId }))}>
          <FreeText text={source.title} english={english} />
        </a>
      </h3>
      <p className={styles['line']}>
        <span>
          <FreeText text={source.publisher} english={english} />
        </span>
        <span>
          <PeriodText period={source.published} basis={source.publishedBasis} />
        </span>
        <span>{labels.trust[source.trust]}</span>
        {figures > 0 && <span>{t('area.figures', { n: figures })}</span>}
        {policies > 0 && <span>{t('area.policies', { n: policies })}</span>}
        {figures + policies === 0 && <span>{t('area.sources.boundary')}</span>}
      </p>
      <p className={styles['quiet']}>
        <FreeText text={source.reasoning} english={english} />
      </p>
      {source.damage !== null && (
        <p className={styles['quiet']}>
          {t('area.sources.damage')}
          <FreeText text={source.damage} english={english} />
        </p>
      )}
    </li>
  )
}
