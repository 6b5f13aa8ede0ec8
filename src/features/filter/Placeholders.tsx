/** The space that filters will take while their code is on its way. */
import { filtersOf } from '#view/filters.ts'
import { activeFilters } from '#view/selection.ts'
import { useFilters } from '#view/store.ts'
import type { ActiveFiltersProps } from './ActiveFilters.tsx'
import styles from './Placeholders.module.css'

/** A column at the left of a desk, a line on narrower screens. */
export function FilterColumnPlaceholder() {
  return <div className={styles['column']} />
}

/** The line that the filters of a link will take above the page. */
export function ActiveFiltersPlaceholder({ kind, areas = 'filter' }: ActiveFiltersProps) {
  const view = useFilters()
  return activeFilters(view, filtersOf(kind, areas)).length > 0 && <div className={styles['chips']} />
}
