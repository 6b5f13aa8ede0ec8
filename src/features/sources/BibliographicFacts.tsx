import type { ReactNode } from 'react'
import { trustTiers } from '#domain/codes.ts'
import { grouped } from '#domain/grouped.ts'
import type { Dataset, Source } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { figuresSaid } from '#domain/totals.ts'
import { FreeText, PeriodText } from '#i18n/components.tsx'
import { formatPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { WebAddress } from '#ui/WebAddress.tsx'
import styles from './Sources.module.css'

/** Everything that is recorded about a source, with what its tier of trust means. */
export function BibliographicFacts({ dataset, source }: { readonly dataset: Dataset; readonly source: Source }) {
  const { t, labels, lang } = useWords()
  const counts = useSourceCounts(dataset)
  const { english } = dataset
  return (
    <dl className={styles['facts']}>
      <Fact name={t('source.publisher')}>
        <FreeText text={source.publisher} english={english} />
      </Fact>
      {source.repostedBy !== null && (
        <Fact name={t('sources.reposted')}>
          <FreeText text={source.repostedBy} english={english} />
        </Fact>
      )}
      <Fact name={t('source.published')} note={labels.timeBasis[source.publishedBasis]}>
        <PeriodText period={source.published} basis={source.publishedBasis} />
      </Fact>
      <SourceFacts dataset={dataset} source={source} />
      <Fact
        name={t('source.trust')}
        note={t('trust.tier', {
          n: trustTiers.indexOf(source.trust) + 1,
          of: trustTiers.length,
          words: t(`trust.${source.trust}.words`),
        })}
      >
        {labels.trust[source.trust]}
      </Fact>
      <Fact name={t('source.holds')}>{counts(source)}</Fact>
      {source.url !== null && (
        <Fact name={t('sources.address')}>
          <WebAddress url={source.url} />
        </Fact>
      )}
      <Fact name={t('sources.kept')} note={t('sources.seen', { date: formatPeriod(source.seen, lang) })}>
        {t(`sources.kept.${source.kept}`)}
      </Fact>
      {source.file !== null && <Fact name={t('source.file')}>{source.file}</Fact>}
      {source.sha256 !== null && <Fact name={t('sources.fingerprint')}>SHA-256 {source.sha256}</Fact>}
    </dl>
  )
}

interface FactProps {
  readonly name: string
  /** Quieter, behind it. */
  readonly note?: string
  readonly children: ReactNode
}

function Fact({ name, note, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {note !== undefined && <span className={styles['note']}>{note}</span>}
      </dd>
    </div>
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

/** How many figures each source gives, one that it says again counted once. */
const figuresBySource = onceFor((dataset: Dataset) => {
  const bySource = grouped(dataset.observations, ({ sourceId }) => sourceId)
  return new Map([...bySource].map(([source, rows]) => [source, figuresSaid(dataset, rows)]))
})
const policiesBySource = onceFor(({ policies }: Dataset) => grouped(policies, ({ sourceId }) => sourceId))

/** How many figures and policies come from a source, in words. */
export function useSourceCounts(dataset: Dataset): (source: Source) => string {
  const { t } = useWords()
  return ({ sourceId }) => {
    const figures = figuresBySource(dataset).get(sourceId) ?? 0
    const policies = policiesBySource(dataset).get(sourceId)?.length ?? 0
    if (figures + policies === 0) return t('sources.noFigures')
    return `${t('sources.figures', { n: figures })} · ${t('sources.policies', { n: policies })}`
  }
}
