import { filtersOf } from '#view/filters.ts'
import { activeFilters } from '#view/selection.ts'
import { useFilters } from '#view/store.ts'
import styles from './FilterBarPlaceholder.module.css'

/** The bar of the overview, with the line that the filters of a link will take in it. */
export function FilterBarPlaceholder() {
  const view = useFilters()
  return <div className={styles['bar']} data-chips={activeFilters(view, filtersOf('figures')).length > 0 || undefined} />
}
