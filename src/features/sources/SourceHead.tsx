import { lookup } from '#domain/lookup.ts'
import type { Dataset, Source } from '#domain/model.ts'
import { FreeText, PeriodText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import styles from './Sources.module.css'

/** Who published a text, when, how far it can be relied on and what it holds, in one line. */
export function SourceLine({ dataset, source }: { readonly dataset: Dataset; readonly source: Source }) {
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

/** How its date is known, and what of the text is damaged. */
export function SourceFacts({ dataset, source }: { readonly dataset: Dataset; readonly source: Source }) {
  const { t } = useWords()
  const { english } = dataset
  return (
    <>
      <div>
        <dt>{t('sources.reasoning')}</dt>
        <dd>
          <FreeText text={source.reasoning} english={english} />
        </dd>
      </div>
      <div>
        <dt>{t('sources.damage')}</dt>
        <dd>{source.damage === null ? t('sources.noDamage') : <FreeText text={source.damage} english={english} />}</dd>
      </div>
    </>
  )
}

/** How many figures and policies come from a source, in words. */
export function useSourceCounts(dataset: Dataset): (source: Source) => string {
  const { t } = useWords()
  return ({ sourceId }) => {
    const figures = dataset.observations.filter((row) => row.sourceId === sourceId).length
    const policies = dataset.policies.filter((row) => row.sourceId === sourceId).length
    if (figures + policies === 0) return t('sources.noFigures')
    return `${t('sources.figures', { n: figures })} · ${t('sources.policies', { n: policies })}`
  }
}

/** The areas a source speaks of, by its figures and policies. */
export function areasOfSource(dataset: Dataset, { sourceId }: Source) {
  const ids = [...dataset.observations, ...dataset.policies].filter((row) => row.sourceId === sourceId).map((row) => row.refArea)
  return [...new Set(ids)].map((id) => lookup(dataset.areaById, id))
}
