import { useDeferredValue, useMemo, type ReactNode } from 'react'
import type { Dataset, Observation } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { figureSaid } from '#domain/totals.ts'
import { phoneQuery } from '#figures/theme.ts'
import { useWords } from '#i18n/words.tsx'
import { useMedia } from '#ui/useMedia.ts'
import { filtersOf, type FilterName, type RowKind } from '#view/filters.ts'
import { activeFilters, countsOf, type ChoiceCounts, type Counts } from '#view/selection.ts'
import { useFilters } from '#view/store.ts'
import { defaultView, type View } from '#view/view.ts'
import { controlsIn, FilterSlot } from './controls.tsx'
import styles from './ListFilters.module.css'

interface ListFiltersProps {
  readonly dataset: Dataset
  readonly kind: RowKind
}

const noFigures: readonly Observation[] = []

/**
 * The filters of a list, beside each choice how many figures or policies it lists, each once. Boxes answer at once, the counts with the
 * list.
 */
export function ListFilters({ dataset, kind }: ListFiltersProps) {
  const view = useFilters()
  const deferred = useDeferredValue(view)
  const countOf = useMemo(() => countsOn(dataset, kind, deferred), [dataset, kind, deferred])
  return (
    <Panel active={activeFilters(deferred, filtersOf(kind)).length}>
      {controlsIn(kind).map((name) => (
        <FilterSlot key={name} name={name} dataset={dataset} place={kind} view={view} counts={countOf(name)} left={noFigures} />
      ))}
    </Panel>
  )
}

function countsOn(dataset: Dataset, kind: RowKind, view: View): (name: FilterName) => ChoiceCounts {
  switch (kind) {
    case 'figures':
      return (activeFilters(view, filtersOf(kind)).length === 0 ? unfilteredCounts(dataset) : figureCounts(dataset, view)).of
    case 'policies':
      return countsOf(kind, dataset.policies, view, dataset).of
  }
}

function figureCounts(dataset: Dataset, view: View): Counts<'figures'> {
  return countsOf('figures', dataset.observations, view, dataset, (row) => figureSaid(dataset, row))
}

/** The counts of a view that leaves nothing out, which readers come back to again and again. */
const unfilteredCounts = onceFor((dataset: Dataset) => figureCounts(dataset, defaultView({ lang: 'zh', own: null })))

interface PanelProps {
  /** How many filters hold. */
  readonly active: number
  readonly children: ReactNode
}

/** At the side of a list; folded away on a phone. */
function Panel({ active, children }: PanelProps) {
  const { t } = useWords()
  const phone = useMedia(phoneQuery)
  if (!phone) {
    return (
      <aside className={styles['panel']} aria-label={t('browse.filters')}>
        <h2>
          <span className="spoken">{t('browse.filters')}</span>
        </h2>
        {children}
      </aside>
    )
  }
  return (
    <details className={styles['folded']}>
      <summary>{active === 0 ? t('browse.filters') : t('browse.filters.active', { n: active })}</summary>
      {children}
    </details>
  )
}
