import { Fragment, type MouseEvent, type ReactNode } from 'react'
import { lookup } from '#domain/lookup.ts'
import type { Area, Dataset } from '#domain/model.ts'
import { Seal } from '#figures/marks/Seal.tsx'
import { formatPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import type { Target } from './entries.ts'
import { Highlighted } from './Highlighted.tsx'
import { rowTextsOf } from './listing.ts'
import type { Hit } from './rank.ts'
import styles from './Results.module.css'
import { countsOf } from './suggestions.ts'

interface ResultRowProps {
  readonly dataset: Dataset
  readonly hit: Hit
  readonly id: string
  readonly href: string
  readonly choice: 'chosen' | 'not-chosen'
  /** Opened in this window: a link opened in another leaves the search as it is. */
  readonly onOpen: () => void
}

/** One thing that was found: a link, and an option of the list. */
export function ResultRow({ dataset, hit, id, href, choice, onOpen }: ResultRowProps) {
  const { lang } = useWords()
  const { entry, terms } = hit
  const { title, belongs, why } = rowTextsOf(entry, terms, lang)
  const area = areaOf(dataset, entry.target)
  const open = (event: MouseEvent) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) onOpen()
  }
  return (
    <a
      id={id}
      role="option"
      aria-selected={choice === 'chosen'}
      tabIndex={-1}
      href={href}
      onClick={open}
      className={styles['row']}
    >
      {area !== null && (
        <Seal
          area={area}
          side={20}
          fill={entry.target.kind === 'figure' && entry.target.row.scope !== 'area' ? 'outline' : 'solid'}
        />
      )}
      <span className={styles['main']}>
        {title !== null && <Highlighted text={title} terms={terms} extent="whole" />}
        {why !== null && (
          <span className={styles['why']}>
            <Highlighted text={why} terms={terms} extent="excerpt" />
          </span>
        )}
      </span>{' '}
      <span className={styles['aside']}>
        <Aside dataset={dataset} target={entry.target}>
          {belongs.map((text) => (
            <Fragment key={text.text}>
              <span>
                <Highlighted text={text} terms={terms} extent="whole" />
              </span>{' '}
            </Fragment>
          ))}
        </Aside>
      </span>
    </a>
  )
}

/** The area whose seal a row carries; null for what is not of one area. */
function areaOf(dataset: Dataset, target: Target): Area | null {
  switch (target.kind) {
    case 'area':
      return target.row
    case 'policy':
    case 'figure':
      return lookup(dataset.areaById, target.row.refArea)
    case 'indicator':
    case 'instrument':
    case 'source':
      return null
  }
}

/** More seals than this are a pattern and tell nobody anything. */
const mostSeals = 6

/** What tells a result from others of its kind. */
function Aside({
  dataset,
  target,
  children,
}: {
  readonly dataset: Dataset
  readonly target: Target
  readonly children: readonly ReactNode[]
}) {
  const { t, labels, lang } = useWords()
  const counts = countsOf(dataset)
  switch (target.kind) {
    case 'area': {
      const figures = counts.figures.get(target.row.areaId) ?? 0
      const policies = counts.policies.get(target.row.areaId) ?? 0
      return (
        <span className={styles['fact']}>
          {figures + policies === 0 ? t('search.area.nothing') : t('search.area.holds', { figures, policies })}
        </span>
      )
    }
    case 'indicator': {
      const areas = counts.areas.get(target.row.indicator) ?? []
      return (
        <>
          <span className={styles['fact']}>{labels.category[target.row.category]}</span>{' '}
          <span className={styles['fact']}>
            {areas.length === 0 ? t('search.indicator.nothing') : t('search.indicator.areas', { n: areas.length })}
          </span>{' '}
          {areas.length <= mostSeals && (
            <span className={styles['seals']}>
              {areas.map((id) => {
                const area = lookup(dataset.areaById, id)
                return <Seal key={id} area={area} side={20} fill="solid" />
              })}
            </span>
          )}
        </>
      )
    }
    case 'instrument':
      return (
        <span className={styles['fact']}>
          {t('search.instrument.policies', { n: counts.instruments.get(target.row.instrument) ?? 0 })}
        </span>
      )
    case 'policy':
      return (
        <>
          <span className={styles['fact']}>{labels.kind[target.row.kind]}</span> {children}
        </>
      )
    case 'figure':
      return (
        <>
          {target.row.restates !== null && <span className={styles['fact']}>{t('browse.restates')}</span>} {children}
          <span className={styles['fact']}>{formatPeriod(target.row.timePeriod, lang)}</span>
        </>
      )
    case 'source':
      return <span className={styles['fact']}>{formatPeriod(target.row.published, lang)}</span>
  }
}
