import type { ReactNode } from 'react'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, SourceId } from '#domain/model.ts'
import { FreeText, PeriodText } from '#i18n/components.tsx'
import { formatPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { WebAddress } from '#ui/WebAddress.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import styles from './Evidence.module.css'

/** A list of named facts; a fact without content is left out by its caller. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={styles['facts']}>{children}</dl>
}

/** One named fact, with a quieter second line. */
export function Fact({
  name,
  note,
  children,
}: {
  readonly name: string
  readonly note?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>
        {children}
        {note !== undefined && <span className={styles['note']}>{note}</span>}
      </dd>
    </div>
  )
}

/** A part of the drawer under a small heading. */
export function Part({
  title,
  note,
  children,
}: {
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}) {
  return (
    <section className={styles['part']}>
      <h3>{title}</h3>
      {note !== undefined && <p className={styles['note']}>{note}</p>}
      {children}
    </section>
  )
}

/** Where the words stand: title, publisher, date with its basis and reasoning, damage. */
export function SourceFacts({ dataset, sourceId }: { readonly dataset: Dataset; readonly sourceId: SourceId }) {
  const { t, labels, lang } = useWords()
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
      {source.kept === 'none' && source.url !== null && (
        <Fact name={t('evidence.address')} note={t('evidence.seen', { date: formatPeriod(source.seen, lang) })}>
          <WebAddress url={source.url} />
        </Fact>
      )}
      {source.damage !== null && (
        <Fact name={t('evidence.damage')}>
          <FreeText text={source.damage} english={english} />
        </Fact>
      )}
    </>
  )
}
