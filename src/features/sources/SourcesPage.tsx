import { useMemo } from 'react'
import { Seal } from '#figures/marks/Seal.tsx'
import type { TakeAlong } from '#figures/sheet/takeAlong.ts'
import { lookup } from '#domain/lookup.ts'
import { grouped } from '#domain/grouped.ts'
import type { Area, Dataset, Observation, Source, SourceId } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { FreeText, PeriodText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import { SourceFacts, useSourceCounts } from './BibliographicFacts.tsx'
import { ListWays } from '#ui/ListWays.tsx'
import styles from './Sources.module.css'

interface SourcesPageProps {
  readonly dataset: Dataset
  /** The list of sources to take along. */
  readonly takeAlong?: TakeAlong
}

/** The list of the texts everything was taken from. */
export function SourcesPage({ dataset, takeAlong = () => null }: SourcesPageProps) {
  const { t } = useWords()
  const listed = useMemo(() => dataset.sources.map(({ sourceId }) => sourceId), [dataset])
  const linkTo = useLinks(dataset)
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{t('sources.title')}</h1>
        <p>{t('sources.lead')}</p>
        <ListWays>{takeAlong({ name: t('sources.title'), sources: listed })}</ListWays>
      </header>
      <ol className={styles['sources']} style={{ gridTemplateRows: `repeat(${Math.ceil(dataset.sources.length / 2)}, auto)` }}>
        {dataset.sources.map((source) => (
          <li key={source.sourceId}>
            <div className={styles['seals']}>
              <Seals areas={areasBySource(dataset).get(source.sourceId) ?? none} />
            </div>
            <div>
              <h2>
                <a href={linkTo((view) => pageOpened(view, { name: 'source', source: source.sourceId }))}>
                  <FreeText text={source.title} english={dataset.english} />
                </a>
              </h2>
              <SourceLine dataset={dataset} source={source} />
              <dl className={styles['facts']}>
                <SourceFacts dataset={dataset} source={source} />
              </dl>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** The seals of the areas that a source speaks of, the first few of them, then how many more. */
function Seals({ areas }: { readonly areas: readonly Area[] }) {
  const { t } = useWords()
  return (
    <>
      {areas.slice(0, mostSeals).map((area) => (
        <Seal key={area.areaId} area={area} fill="solid" side={24} />
      ))}
      {areas.length > mostSeals && (
        <span className={styles['more']}>
          <span aria-hidden="true">+{areas.length - mostSeals}</span>
          <span className="spoken">{t('sources.moreAreas', { n: areas.length - mostSeals })}</span>
        </span>
      )}
    </>
  )
}

/** Who published a text, when, how far it can be relied on and what it holds, in one line. */
function SourceLine({ dataset, source }: { readonly dataset: Dataset; readonly source: Source }) {
  const { t, labels, pick } = useWords()
  const counts = useSourceCounts(dataset)
  const { english } = dataset
  return (
    <p className={styles['line']}>
      <span>
        <FreeText text={source.publisher} english={english} />
      </span>
      <span>
        <PeriodText period={source.published} basis={source.publishedBasis} />
      </span>
      {/* Who reposted it says that it is a repost. */}
      {!(source.trust === 'repost' && source.repostedBy !== null) && <span>{labels.trust[source.trust]}</span>}
      {source.repostedBy !== null && (
        <span>
          {t('sources.reposted')}
          {pick('：', ': ')}
          <FreeText text={source.repostedBy} english={english} />
        </span>
      )}
      <span>{counts(source)}</span>
    </p>
  )
}

/** The areas that each source speaks of, by its figures and policies: one walk through a dataset, not one for every source drawn. */
const areasBySource = onceFor((dataset: Dataset): ReadonlyMap<SourceId, readonly Area[]> => {
  const ofSources = grouped([...dataset.observations, ...dataset.policies], ({ sourceId }) => sourceId)
  const areasOf = (rows: readonly Pick<Observation, 'refArea'>[]) =>
    [...new Set(rows.map(({ refArea }) => refArea))].map((id) => lookup(dataset.areaById, id))
  return new Map([...ofSources].map(([source, rows]) => [source, areasOf(rows)]))
})

const none: readonly Area[] = []

/** So many stand with their seals. */
const mostSeals = 3
