import type { ReactNode } from 'react'
import { trustTiers } from '#domain/codes.ts'
import type { Dataset, Source } from '#domain/model.ts'
import { FreeText, PeriodText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { SourceFacts, useSourceCounts } from './SourceHead.tsx'
import styles from './Sources.module.css'

/** Everything that is recorded about a source, with what its tier of trust means. */
export function BibliographicFacts({ dataset, source }: { readonly dataset: Dataset; readonly source: Source }) {
  const { t, labels } = useWords()
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
        note={t('trust.tier', { n: trustTiers.indexOf(source.trust) + 1, words: t(`trust.${source.trust}.words`) })}
      >
        {labels.trust[source.trust]}
      </Fact>
      <Fact name={t('source.holds')}>{counts(source)}</Fact>
      {source.url !== null && (
        <Fact name={t('sources.address')}>
          <Address url={source.url} />
        </Fact>
      )}
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

/** A web address as a link that tells the other side nothing of this page; anything else as text. */
function Address({ url }: { readonly url: string }) {
  if (!/^https?:\/\//.test(url)) return url
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {url}
    </a>
  )
}
