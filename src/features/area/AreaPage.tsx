import { useMemo } from 'react'
import { areaProfileOf } from '#figures/profile/areaProfile.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { AfterHead, RoomBelow } from '#ui/following.tsx'
import { AreaFigures } from './AreaFigures.tsx'
import { AreaHead } from './AreaHead.tsx'
import { AreaPassage } from './AreaPassage.tsx'
import { AreaPolicies } from './AreaPolicies.tsx'
import { AreaSources } from './AreaSources.tsx'
import { EmptyArea } from './EmptyArea.tsx'
import { Relations } from './Relations.tsx'
import { Section } from './Section.tsx'
import { Silence } from './Silence.tsx'
import { AreaTimeLine } from './AreaTimeLine.tsx'
import styles from './Area.module.css'

/** One area: all that the sources say of it, what they do not say, and how it stands to the others. Filters leave it whole. */
export function AreaPage({ dataset, area }: { readonly dataset: Dataset; readonly area: AreaId }) {
  const { t } = useWords()
  const profile = useMemo(() => areaProfileOf(dataset, area), [dataset, area])
  const { counts } = profile
  const isEmpty = counts.figures + counts.policies === 0
  return (
    <article className={styles['page']}>
      <AreaHead dataset={dataset} profile={profile} />
      <AfterHead standIn={<RoomBelow />}>
        {isEmpty && <EmptyArea dataset={dataset} profile={profile} />}
        <div className={styles['first']}>
          <AreaPassage profile={profile} />
          <Relations dataset={dataset} area={area} />
        </div>
        <Section
          id="area-figures"
          title={t('area.figures.title')}
          count={isEmpty ? null : t('area.figures', { n: counts.figures })}
        >
          <AreaFigures dataset={dataset} profile={profile} />
          <Silence dataset={dataset} profile={profile} />
        </Section>
        {!isEmpty && (
          <Section id="area-policies" title={t('area.policies.title')} count={t('area.policies', { n: counts.policies })}>
            <AreaPolicies profile={profile} />
          </Section>
        )}
        <Section id="area-time" title={t('area.time')} count={null}>
          <AreaTimeLine profile={profile} />
        </Section>
        <Section id="area-sources" title={t('area.sources.title')} count={null}>
          <AreaSources dataset={dataset} profile={profile} />
        </Section>
      </AfterHead>
    </article>
  )
}
