import { useMemo } from 'react'
import type { TakeAlong } from '#figures/sheet/takeAlong.ts'
import { isReference } from '#figures/area.ts'
import { Seal } from '#figures/marks/Seal.tsx'
import { areaProfileOf, type AreaProfile } from '#figures/profile/areaProfile.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Tag } from '#ui/Tag.tsx'
import { areasWithoutRows, areasWithRows } from '#view/shown.ts'
import { useView } from '#view/store.ts'
import { AreaLink } from './links.tsx'
import { useValidity } from './AreaHead.tsx'
import { ListWays } from '#ui/ListWays.tsx'
import styles from './AreasPage.module.css'

interface AreasPageProps {
  readonly dataset: Dataset
  /** The list of areas to take along. */
  readonly takeAlong?: TakeAlong
}

/** The list of all areas in the order of their codes; those that contain others apart, as a reference. */
export function AreasPage({ dataset, takeAlong = () => null }: AreasPageProps) {
  const { t } = useWords()
  const { peers, empty, references } = useMemo(() => {
    const ids = dataset.areas.map((row) => row.areaId)
    const stands = (area: AreaId) => isReference(dataset, area, ids)
    const profilesOf = (areas: readonly AreaId[]) => areas.map((area) => areaProfileOf(dataset, area))
    return {
      peers: profilesOf(areasWithRows(dataset).filter((area) => !stands(area))),
      empty: areasWithoutRows(dataset).filter((area) => !stands(area)),
      references: profilesOf(ids.filter(stands)),
    }
  }, [dataset])
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{t('page.areas')}</h1>
        <p>{t('areas.lead')}</p>
        <ListWays>{takeAlong({ name: t('page.areas'), areas: dataset.areas })}</ListWays>
      </header>
      <AreaList dataset={dataset} profiles={peers} />
      {references.length > 0 && (
        <section aria-labelledby="areas-reference" className={styles['apart']}>
          <h2 id="areas-reference">{t('areas.reference')}</h2>
          <p>{t('areas.reference.words')}</p>
          <AreaList dataset={dataset} profiles={references} />
        </section>
      )}
      {empty.length > 0 && (
        <section aria-labelledby="areas-empty" className={styles['apart']}>
          <h2 id="areas-empty">{t('areas.empty')}</h2>
          <p>{t('areas.empty.words')}</p>
          <ul className={styles['empty']}>
            {empty.map((area) => (
              <li key={area}>
                <Seal area={lookup(dataset.areaById, area)} fill="outline" side={20} />
                <AreaLink dataset={dataset} area={area} name="full" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function AreaList({ dataset, profiles }: { readonly dataset: Dataset; readonly profiles: readonly AreaProfile[] }) {
  return (
    <ul className={styles['areas']} style={{ gridTemplateRows: `repeat(${Math.ceil(profiles.length / 2)}, auto)` }}>
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
  return (
    <li>
      <Seal area={area} fill="solid" side={24} />
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
      </div>
    </li>
  )
}
