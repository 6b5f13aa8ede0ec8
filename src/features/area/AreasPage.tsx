import { useMemo } from 'react'
import { isReference } from '#figures/area.ts'
import { Seal } from '#figures/marks/Seal.tsx'
import { areaProfileOf, type AreaProfile } from '#figures/profile/areaProfile.ts'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Tag } from '#ui/Tag.tsx'
import { useView } from '#view/store.ts'
import { AreaLink } from './links.tsx'
import { useValidity } from './AreaHead.tsx'
import styles from './AreasPage.module.css'

/** The list of all areas in the order of their codes; those that contain others apart, as a reference. */
export function AreasPage({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useWords()
  const { peers, references } = useMemo(() => {
    const ids = dataset.areas.map((row) => row.areaId)
    const profiles = ids.map((area) => areaProfileOf(dataset, area))
    const stands = ({ area }: AreaProfile) => isReference(dataset, area.areaId, ids)
    return { peers: profiles.filter((row) => !stands(row)), references: profiles.filter(stands) }
  }, [dataset])
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{t('page.areas')}</h1>
        <p>{t('areas.lead')}</p>
      </header>
      <AreaList dataset={dataset} profiles={peers} />
      {references.length > 0 && (
        <section aria-labelledby="areas-reference" className={styles['apart']}>
          <h2 id="areas-reference">{t('areas.reference')}</h2>
          <p>{t('areas.reference.words')}</p>
          <AreaList dataset={dataset} profiles={references} />
        </section>
      )}
    </div>
  )
}

function AreaList({ dataset, profiles }: { readonly dataset: Dataset; readonly profiles: readonly AreaProfile[] }) {
  return (
    <ul className={styles['areas']}>
      {profiles.map((profile) => (
        <AreaItem key={profile.area.areaId} dataset={dataset} profile={profile} />
      ))}
    </ul>
  )
}

function AreaItem({ dataset, profile }: { readonly dataset: Dataset; readonly profile: AreaProfile }) {
  const { t, labels, pick, lang } = useWords()
  const validityOf = useValidity()
  const own = useView((view) => view.own)
  const { area, counts, groups } = profile
  const validity = validityOf(area)
  const categories = groups.filter((group) => group.rows.length > 0).map((group) => labels.category[group.category])
  const isEmpty = counts.figures + counts.policies === 0
  return (
    <li>
      <Seal area={area} fill={isEmpty ? 'outline' : 'solid'} side={22} />
      <div className={styles['who']}>
        <span className={styles['name']}>
          <AreaLink dataset={dataset} area={area.areaId} name="full" />
        </span>
        {own === area.areaId && <Tag edge="plain">{t('area.own')}</Tag>}
        <span className={styles['quiet']} lang={lang === 'zh' ? 'en' : 'zh-CN'}>
          {pick(area.nameEn, area.nameZh)}
        </span>
      </div>
      <div className={styles['form']}>
        <span>
          {labels.level[area.level]}
          {area.gbt2260 !== null && ` ${area.gbt2260}`}
        </span>
        {validity !== null && <span className={styles['quiet']}>{validity}</span>}
      </div>
      <div className={styles['has']}>
        {isEmpty ? (
          t('areas.has.nothing')
        ) : (
          <>
            <span className={styles['counts']}>
              <span>{t('area.figures', { n: counts.figures })}</span>
              <span>{t('area.policies', { n: counts.policies })}</span>
              <span>{t('area.sources', { n: counts.sources })}</span>
            </span>
            <span className={styles['quiet']}>
              {categories.length === 0
                ? t('areas.has.noFigures')
                : `${t('areas.has')}${pick('：', ': ')}${categories.join(pick('、', ', '))}`}
            </span>
          </>
        )}
      </div>
    </li>
  )
}
