import { useMemo, type ReactNode } from 'react'
import { relationsOf } from '#domain/area.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { Passage } from '#figures/frame/Passage.tsx'
import { longSentencesOf } from '#figures/longSentence.ts'
import { Seal } from '#figures/marks/Seal.tsx'
import { areaProfileOf, type AreaProfile } from '#figures/profile/areaProfile.ts'
import type { ListRows, TakeAlong } from '#figures/sheet/takeAlong.ts'
import { useWords } from '#i18n/words.tsx'
import { AfterHead, RoomBelow } from '#ui/following.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import { AreaFigures } from './AreaFigures.tsx'
import { AreaHead } from './AreaHead.tsx'
import { AreaPolicies } from './AreaPolicies.tsx'
import { AreaSources } from './AreaSources.tsx'
import { AreaTimeLine } from './AreaTimeLine.tsx'
import { Relations } from './Relations.tsx'
import { MissingFigures } from './MissingFigures.tsx'
import { AreaLink } from './links.tsx'
import { ListWays } from '#ui/ListWays.tsx'
import styles from './Area.module.css'

interface AreaPageProps {
  readonly dataset: Dataset
  readonly area: AreaId
  /** What can be done with all that is recorded of it. */
  readonly takeAlong?: TakeAlong
}

/** One area: all that the sources say of it, what they do not say, and how it stands to the others. Filters leave it whole. */
export function AreaPage({ dataset, area, takeAlong = () => null }: AreaPageProps) {
  const { t } = useWords()
  const { say } = useFigureSetting()
  const profile = useMemo(() => areaProfileOf(dataset, area), [dataset, area])
  const rows = useMemo(() => rowsOf(profile), [profile])
  const { counts } = profile
  const isEmpty = counts.figures + counts.policies === 0
  // A source may name a figure that it does not give.
  const hasRows = !isEmpty || rows.absences.length > 0
  return (
    <article className={styles['page']}>
      <AreaHead dataset={dataset} profile={profile} />
      <AfterHead standIn={<RoomBelow />}>
        {isEmpty && <EmptyArea dataset={dataset} profile={profile} />}
        <div className={styles['first']}>
          <AreaPassage profile={profile} />
          <Relations dataset={dataset} area={area} />
        </div>
        {hasRows && (
          <div className={styles['both']}>
            <div className={styles['column']}>
              <Section id="area-figures" title={t('area.figures.title')} count={t('area.figures', { n: counts.figures })}>
                <ListWays>{takeAlong({ name: say.area(area), ...rows })}</ListWays>
                <AreaFigures dataset={dataset} profile={profile} />
                <MissingFigures dataset={dataset} profile={profile} />
              </Section>
            </div>
            <div className={styles['column']}>
              <Section id="area-policies" title={t('area.policies.title')} count={t('area.policies', { n: counts.policies })}>
                <AreaPolicies profile={profile} />
              </Section>
              <Section id="area-time" title={t('area.time')} count={null}>
                <AreaTimeLine profile={profile} />
              </Section>
              <Section id="area-sources" title={t('area.sources.title')} count={null}>
                <AreaSources dataset={dataset} profile={profile} />
              </Section>
            </div>
          </div>
        )}
      </AfterHead>
    </article>
  )
}

/** All that is recorded of an area, as rows. */
function rowsOf({ groups, notApplicable, policies }: AreaProfile): Required<Pick<ListRows, 'figures' | 'absences' | 'policies'>> {
  return {
    figures: groups.flatMap((group) => group.rows.flatMap((row) => row.figures)),
    absences: [...groups.flatMap((group) => group.named), ...notApplicable].map(({ absence }) => absence),
    policies: policies.flatMap((group) => group.policies),
  }
}

interface SectionProps {
  /** Of its heading, which takes the focus when the reader is led there. */
  readonly id: string
  readonly title: string
  readonly count: string | null
  readonly children: ReactNode
}

/** A part of the page under a ruled head. */
function Section({ id, title, count, children }: SectionProps) {
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div className={styles['sectionHead']}>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {count !== null && <span>{count}</span>}
      </div>
      {children}
    </section>
  )
}

interface EmptyAreaProps {
  readonly dataset: Dataset
  readonly profile: AreaProfile
}

/** Of an area no source writes: says so, where the nearest is to be read without standing in for it, and what adding it takes. */
function EmptyArea({ dataset, profile }: EmptyAreaProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const { areaId } = profile.area
  const linkTo = useLinks(dataset)
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
              return (
                <li key={area}>
                  <Seal area={lookup(dataset.areaById, area)} fill="solid" side={20} />
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
      <p>
        {t('area.empty.add', { area: say.area(areaId) })}{' '}
        <a href={linkTo((view) => pageOpened(view, { name: 'add' }))}>{t('page.add')}</a>
      </p>
    </section>
  )
}

/** In characters. */
const longPassage = { zh: 320, en: 800 } as const

/** What the sources give of the area, as a passage that can be pasted into a report. */
function AreaPassage({ profile }: { readonly profile: AreaProfile }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  return (
    <Passage
      passage={longSentencesOf(say).areaSentence(profile)}
      name={t('area.quote')}
      heading
      copyLabel={t('area.quote.copy')}
      foldedBeyond={longPassage}
      buttons="below"
    />
  )
}
