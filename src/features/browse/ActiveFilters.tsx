import { useDeferredValue } from 'react'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { activeFilters } from '#view/filter.ts'
import { useFilters, viewEvents } from '#view/store.ts'
import { filterNames, type FilterName } from '#view/view.ts'
import { filterWords } from './filterWords.ts'
import styles from './ActiveFilters.module.css'

/**
 * Every filter that holds on this page, each with a button that takes it away: also those a link brought along. It changes with the page
 * below it, which it moves, and not before.
 */
export function ActiveFilters({
  dataset,
  tests,
}: {
  readonly dataset: Dataset
  readonly tests: Readonly<Partial<Record<FilterName, unknown>>>
}) {
  const words = useWords()
  const view = useDeferredValue(useFilters())
  const active = activeFilters(
    view,
    filterNames.filter((name) => name in tests),
  )
  if (active.length === 0) return null
  return (
    <ul className={styles['filters']} aria-label={words.t('browse.filters')}>
      {active.map((name) => {
        const said = filterWords(name, view, dataset, words)
        return (
          <li key={name}>
            <button
              type="button"
              aria-label={words.t('empty.loosen.do', { filter: said })}
              onClick={() => viewEvents.filterCleared(name)}
            >
              {said} <span aria-hidden="true">×</span>
            </button>
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
