import { useDeferredValue, useMemo, useRef, type ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { phoneQuery } from '#figures/theme.ts'
import { useWords } from '#i18n/words.tsx'
import { useMedia } from '#ui/useMedia.ts'
import { policyGroups } from '#view/groups.ts'
import { useView } from '#view/store.ts'
import { BrowseFrame } from './BrowseFrame.tsx'
import type { ListSlots } from './FiguresPage.tsx'
import { PolicyListing } from './PolicyListing.tsx'
import { PolicyMatrix } from './PolicyMatrix.tsx'
import styles from './Policies.module.css'

interface PoliciesPageProps extends ListSlots {
  readonly dataset: Dataset
  /** What can be done with the matrix: present it, take it along. */
  readonly actionsFor?: (model: FigureModel) => ReactNode
}

/** All policies: instruments × areas, beside it (above it where there is less room) the list that it narrows, and the filters. */
export function PoliciesPage({
  dataset,
  filters,
  chips,
  empty,
  actionsFor = () => null,
  takeAlong = () => null,
}: PoliciesPageProps) {
  const { t } = useWords()
  const view = useDeferredValue(useView((current) => current))
  const groups = useMemo(() => policyGroups(dataset, view), [dataset, view])
  const policies = useMemo(() => groups.flatMap((group) => group.policies), [groups])
  const phone = useMedia(phoneQuery)
  const list = useRef<HTMLElement>(null)
  const shown = groups.reduce((sum, group) => sum + group.policies.length, 0)
  return (
    <BrowseFrame
      subject="policies"
      counted={{ shown, total: dataset.policies.length, rows: shown }}
      chips={chips}
      filters={filters}
      actions={takeAlong({ name: t('browse.policies.title'), policies })}
    >
      {(room) => {
        const matrix = (
          <PolicyMatrix
            dataset={dataset}
            view={view}
            actionsFor={actionsFor}
            // Below the matrix the list is out of sight.
            onNarrowed={() => room === 'narrow' && list.current?.scrollIntoView({ block: 'start' })}
          />
        )
        return (
          <div className={styles['layout']} data-room={room}>
            {room === 'wide' ? (
              <div className={styles['beside']}>{matrix}</div>
            ) : (
              <details className={styles['above']} open={!phone}>
                <summary>{t('policies.matrix')}</summary>
                {matrix}
              </details>
            )}
            <section ref={list} aria-label={t('policies.list')} className={styles['listing']}>
              <PolicyListing dataset={dataset} view={view} groups={groups} empty={empty} />
            </section>
          </div>
        )
      }}
    </BrowseFrame>
  )
}
