import { useMemo } from 'react'
import { portraitOf } from '#figures/profile/areaProfile.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Afterwards } from '#ui/Afterwards.tsx'
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
  const portrait = useMemo(() => portraitOf(dataset, area), [dataset, area])
  const { counts } = portrait
  const isEmpty = counts.figures + counts.policies === 0
  return (
    <article className={styles['page']}>
      <AreaHead dataset={dataset} portrait={portrait} />
      <Afterwards>
        {isEmpty && <EmptyArea dataset={dataset} portrait={portrait} />}
        <div className={styles['first']}>
          <AreaPassage portrait={portrait} />
          <Relations dataset={dataset} area={area} />
        </div>
        <Section
          id="area-figures"
          title={t('area.figures.title')}
          count={isEmpty ? null : t('area.figures', { n: counts.figures })}
        >
          <AreaFigures dataset={dataset} portrait={portrait} />
          <Silence dataset={dataset} portrait={portrait} />
        </Section>
        {!isEmpty && (
          <Section id="area-policies" title={t('area.policies.title')} count={t('area.policies', { n: counts.policies })}>
            <AreaPolicies portrait={portrait} />
          </Section>
        )}
        <Section id="area-time" title={t('area.time')} count={null}>
          <AreaTimeLine portrait={portrait} />
        </Section>
        <Section id="area-sources" title={t('area.sources.title')} count={null}>
          <AreaSources dataset={dataset} portrait={portrait} />
        </Section>
      </Afterwards>
    </article>
  )
}
