import { useMemo, type CSSProperties } from 'react'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { AreaProfile } from '#figures/profile/areaProfile.ts'
import { timeLineOf, type TimeEntry, type TimeShape, type TimeTick } from '#figures/profile/timeline.ts'
import { areaColour } from '#figures/theme.ts'
import { EvidenceAnchor } from '#figures/value/FigureLink.tsx'
import { PeriodText, FreeText } from '#i18n/components.tsx'
import { formatPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import styles from './AreaTimeLine.module.css'

const shapes: readonly TimeShape[] = ['point', 'window', 'span']
const share = (part: number) => `${Math.round(part * 10_000) / 100}%`

/** What is dated of the area on one axis of years: dates in words, what is dated, and where that lies. */
export function AreaTimeLine({ profile }: { readonly profile: AreaProfile }) {
  const { t, lang } = useWords()
  const { dataset } = useFigureSetting()
  const line = useMemo(() => timeLineOf(profile), [profile])
  const isInferred = line.entries.some(({ basis }) => basis === 'inferred')
  return (
    <>
      <p className={styles['caution']}>{t('area.time.caution')}</p>
      {line.entries.length > 0 && (
        <>
          <div className={styles['axis']} aria-hidden="true">
            <div className={styles['years']}>
              {line.ticks.map(({ year, start }) => (
                <span key={year} style={{ left: share(start) }}>
                  {year}
                </span>
              ))}
            </div>
          </div>
          <ol className={styles['entries']}>
            {line.entries.map((entry) => (
              <li key={`${entry.dated.kind} ${entry.period} ${entry.basis ?? ''} ${entry.shape}`}>
                <span className={styles['date']}>
                  {entry.basis === null ? (
                    formatPeriod(entry.period, lang)
                  ) : (
                    <PeriodText period={entry.period} basis={entry.basis} />
                  )}
                </span>
                <div className={styles['what']}>
                  <TimeSubject dataset={dataset} entry={entry} />
                </div>
                <Track entry={entry} ticks={line.ticks} area={profile.area.areaId} />
              </li>
            ))}
          </ol>
          <ul className={styles['key']}>
            {shapes
              .filter((shape) => line.entries.some((entry) => entry.shape === shape))
              .map((shape) => (
                <li key={shape}>
                  <span className={styles['sample']} data-shape={shape} aria-hidden="true" />
                  {t(`area.time.key.${shape}`)}
                </li>
              ))}
            {isInferred && <li>{t('area.time.key.inferred')}</li>}
          </ul>
        </>
      )}
      {line.undated > 0 && <p className={styles['caution']}>{t('area.time.undated', { n: line.undated })}</p>}
    </>
  )
}

interface TrackProps {
  readonly entry: TimeEntry
  readonly ticks: readonly TimeTick[]
  readonly area: AreaId
}

/** Where a date lies on the axis. For the eye: the date stands beside it in words. */
function Track({ entry, ticks, area }: TrackProps) {
  const { start, length, shape, basis, dated } = entry
  const place: CSSProperties = shape === 'point' ? { left: share(start) } : { left: share(start), width: share(length) }
  const isOfText = dated.kind === 'source' || dated.kind === 'begins' || dated.kind === 'ends'
  return (
    <div className={styles['track']} aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick.year} className={styles['tick']} style={{ left: share(tick.start) }} />
      ))}
      <span
        className={styles['bar']}
        data-shape={shape}
        data-basis={basis ?? undefined}
        style={isOfText ? place : { ...place, color: areaColour(area) }}
      />
    </div>
  )
}

/** What a date is the date of: figures and policies as a list to unfold, each with its evidence; a source as the way to its page. */
function TimeSubject({ dataset, entry }: { readonly dataset: Dataset; readonly entry: TimeEntry }) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const linkTo = useLinks(dataset)
  const { dated, shape } = entry
  switch (dated.kind) {
    case 'figures':
      return (
        <details className={styles['list']} data-print="title">
          <summary>
            {t(shape === 'window' ? 'area.time.figures.during' : 'area.time.figures', { n: dated.figures.length })}
          </summary>
          <ul>
            {dated.figures.map((figure) => {
              const indicator = lookup(dataset.indicatorById, figure.indicator)
              return (
                <li key={figure.obsId}>
                  <EvidenceAnchor target={{ kind: 'figure', id: figure.obsId }}>
                    {pick(indicator.nameZh, indicator.nameEn)} {say.value(figure)}
                  </EvidenceAnchor>
                </li>
              )
            })}
          </ul>
        </details>
      )
    case 'policies':
      return (
        <details className={styles['list']} data-print="open">
          <summary>{t('area.time.policies', { n: dated.policies.length })}</summary>
          <ul>
            {dated.policies.map((policy) => (
              <li key={policy.policyId}>
                <EvidenceAnchor target={{ kind: 'policy', id: policy.policyId }}>{say.policy(policy)}</EvidenceAnchor>
              </li>
            ))}
          </ul>
        </details>
      )
    case 'source':
      return (
        <>
          {t('area.time.source')}
          {pick('：', ': ')}
          <a href={linkTo((view) => pageOpened(view, { name: 'source', source: dated.source.sourceId }))}>
            <FreeText text={dated.source.publisher} english={dataset.english} />
          </a>
        </>
      )
    case 'begins':
      return t('area.time.begins')
    case 'ends':
      return t('area.time.ends')
  }
}
