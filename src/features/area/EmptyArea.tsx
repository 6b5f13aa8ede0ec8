import { relationsOf } from '#domain/area.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { Seal } from '#figures/marks/Seal.tsx'
import { areaProfileOf, type AreaProfile } from '#figures/profile/areaProfile.ts'
import { useWords } from '#i18n/words.tsx'
import { AreaLink } from './AreaLink.tsx'
import styles from './EmptyArea.module.css'

interface EmptyAreaProps {
  readonly dataset: Dataset
  readonly profile: AreaProfile
}

/** Of an area no source writes: says so, where the nearest is to be read without standing in for it, and what adding it takes. */
export function EmptyArea({ dataset, profile }: EmptyAreaProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const { areaId } = profile.area
  const before = relationsOf(dataset, areaId).flatMap((relation) => (relation.kind === 'preceded-by' ? [relation.other] : []))
  return (
    <section className={styles['empty']} aria-labelledby="area-empty">
      <h2 id="area-empty">{t('area.empty.title', { area: say.area(areaId) })}</h2>
      {before.length > 0 && (
        <>
          <p>{t('area.empty.words')}</p>
          <ul>
            {before.map((area) => {
              const { counts } = areaProfileOf(dataset, area)
              const { seal, slot } = lookup(dataset.areaById, area)
              return (
                <li key={area}>
                  <Seal character={seal} slot={slot} fill="solid" side={18} />
                  <span>
                    <AreaLink dataset={dataset} area={area} name="full" />
                    {t('area.empty.before', { figures: counts.figures, policies: counts.policies, current: say.area(areaId) })}
                  </span>
                </li>
              )
            })}
          </ul>
        </>
      )}
      <p>{t('area.empty.add', { area: say.area(areaId) })}</p>
    </section>
  )
}
