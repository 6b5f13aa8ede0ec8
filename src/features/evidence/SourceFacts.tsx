import { lookup } from '#domain/lookup.ts'
import type { Dataset, SourceId } from '#domain/model.ts'
import { FreeText, PeriodText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import { Fact } from './Facts.tsx'
import styles from './Evidence.module.css'

/** Where the words stand: title, publisher, date with its basis and reasoning, damage. */
export function SourceFacts({ dataset, sourceId }: { readonly dataset: Dataset; readonly sourceId: SourceId }) {
  const { t, labels } = useWords()
  const linkTo = useLinks(dataset)
  const source = lookup(dataset.sourceById, sourceId)
  const { english } = dataset
  return (
    <>
      <Fact
        name={t('evidence.source')}
        note={
          <>
            <FreeText text={source.publisher} english={english} /> · {labels.trust[source.trust]}
          </>
        }
      >
        <a className={styles['sourceLink']} href={linkTo((view) => pageOpened(view, { name: 'source', source: sourceId }))}>
          <FreeText text={source.title} english={english} />
        </a>
      </Fact>
      <Fact name={t('evidence.published')} note={<FreeText text={source.reasoning} english={english} />}>
        <PeriodText period={source.published} basis={source.publishedBasis} />
      </Fact>
      {source.damage !== null && (
        <Fact name={t('evidence.damage')}>
          <FreeText text={source.damage} english={english} />
        </Fact>
      )}
    </>
  )
}
