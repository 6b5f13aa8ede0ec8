import { Seal } from '#figures/marks/Seal.tsx'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Source } from '#domain/model.ts'
import { FreeText, PeriodText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import { SourceFacts, useSourceCounts } from './BibliographicFacts.tsx'
import styles from './Sources.module.css'

/** The list of the texts everything was taken from. */
export function SourcesPage({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useWords()
  const linkTo = useLinks(dataset)
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{t('sources.title')}</h1>
        <p>{t('sources.lead')}</p>
      </header>
      <ol className={styles['sources']}>
        {dataset.sources.map((source) => (
          <li key={source.sourceId}>
            <div className={styles['seals']}>
              {areasOfSource(dataset, source).map((area) => (
                <Seal key={area.areaId} area={area} fill="solid" side={24} />
              ))}
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
      <span>{labels.trust[source.trust]}</span>
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

/** The areas a source speaks of, by its figures and policies. */
function areasOfSource(dataset: Dataset, { sourceId }: Source) {
  const ids = [...dataset.observations, ...dataset.policies].filter((row) => row.sourceId === sourceId).map((row) => row.refArea)
  return [...new Set(ids)].map((id) => lookup(dataset.areaById, id))
}
