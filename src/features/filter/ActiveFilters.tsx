import { useDeferredValue } from 'react'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { filtersOf, type AreaRole, type RowKind } from '#view/filters.ts'
import { activeFilters } from '#view/selection.ts'
import { useFilters, viewEvents } from '#view/store.ts'
import { chipOf } from './controls.tsx'
import styles from './ActiveFilters.module.css'

export interface ActiveFiltersProps {
  readonly dataset: Dataset
  readonly kind: RowKind
  readonly areas?: AreaRole
}

/**
 * Every filter that holds on this page, each with a button that takes it away: also those a link brought along. It changes with the page
 * below it, which it moves, and not before.
 */
export function ActiveFilters({ dataset, kind, areas = 'filter' }: ActiveFiltersProps) {
  const words = useWords()
  const view = useDeferredValue(useFilters())
  const active = activeFilters(view, filtersOf(kind, areas))
  if (active.length === 0) return null
  return (
    <ul className={styles['filters']} aria-label={words.t('browse.filters')}>
      {active.map((name) => {
        const chip = chipOf(name, view, dataset, words)
        return (
          <li key={name}>
            <button
              type="button"
              aria-label={words.t('empty.loosen.do', { filter: chip })}
              onClick={() => viewEvents.filterCleared(name)}
            >
              {chip} <span aria-hidden="true">×</span>
            </button>
            <span className={styles['onPaper']}>{chip}</span>
          </li>
        )
      })}
      {active.length > 1 && (
        <li>
          <button type="button" className={styles['all']} onClick={viewEvents.filtersCleared}>
            {words.t('browse.reset')}
          </button>
        </li>
      )}
    </ul>
  )
}
