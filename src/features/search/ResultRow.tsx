import { Fragment, type MouseEvent, type ReactNode } from 'react'
import { lookup } from '#domain/lookup.ts'
import type { Area, Dataset } from '#domain/model.ts'
import type { Readings } from '#domain/pinyin.ts'
import { Seal } from '#figures/marks/Seal.tsx'
import { formatPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import type { Target } from './entries.ts'
import { factsOf } from './facts.ts'
import { placeKey } from './placeKey.ts'
import type { Hit } from './rank.ts'
import styles from './Results.module.css'
import { rowFieldsOf } from './rowFields.ts'
import { Runs } from './Runs.tsx'

interface ResultRowProps {
  readonly dataset: Dataset
  readonly hit: Hit
  readonly readings: Readings | null
  readonly id: string
  readonly href: string
  readonly choice: 'chosen' | 'not-chosen'
  /** Opened in this window: a link opened in another leaves the search as it is. */
  readonly onOpen: () => void
}

/** One thing that was found: a link, and an option of the list. */
export function ResultRow({ dataset, hit, readings, id, href, choice, onOpen }: ResultRowProps) {
  const { lang } = useWords()
  const { entry, terms } = hit
  const { title, belongs, why } = rowFieldsOf(entry, terms, lang, readings)
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
          character={area.seal}
          slot={area.slot}
          side={18}
          fill={entry.target.kind === 'figure' && entry.target.row.scope !== 'area' ? 'outline' : 'solid'}
        />
      )}
      <span className={styles['main']}>
        {title !== null && <Runs field={title} terms={terms} readings={readings} extent="whole" />}
        {why !== null && (
          <span className={styles['why']}>
            <Runs field={why} terms={terms} readings={readings} extent="excerpt" />
          </span>
        )}
      </span>{' '}
      <span className={styles['aside']}>
        <Aside dataset={dataset} target={entry.target}>
          {belongs.map((field, index) => (
            <Fragment key={placeKey(index)}>
              <span>
                <Runs field={field} terms={terms} readings={readings} extent="whole" />
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
  const facts = factsOf(dataset)
  switch (target.kind) {
    case 'area': {
      const figures = facts.figures.get(target.row.areaId) ?? 0
      const policies = facts.policies.get(target.row.areaId) ?? 0
      return (
        <span className={styles['fact']}>
          {figures + policies === 0 ? t('search.area.nothing') : t('search.area.holds', { figures, policies })}
        </span>
      )
    }
    case 'indicator': {
      const areas = facts.areas.get(target.row.indicator) ?? []
      return (
        <>
          <span className={styles['fact']}>{labels.category[target.row.category]}</span>{' '}
          <span className={styles['fact']}>
            {areas.length === 0 ? t('search.indicator.nothing') : t('search.indicator.areas', { n: areas.length })}
          </span>{' '}
          {areas.length <= mostSeals && (
            <span className={styles['seals']}>
              {areas.map((id, index) => {
                const area = lookup(dataset.areaById, id)
                return <Seal key={placeKey(index)} character={area.seal} slot={area.slot} side={18} fill="solid" />
              })}
            </span>
          )}
        </>
      )
    }
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
