import { Seal } from '#figures/marks/Seal.tsx'
import type { Dataset } from '#domain/model.ts'
import { FreeText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import { areasOfSource, SourceFacts, SourceLine } from './SourceHead.tsx'
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
                <Seal key={area.areaId} character={area.seal} slot={area.slot} fill="solid" side={22} />
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
