import { activeFilters } from '#view/filter.ts'
import { useFilters } from '#view/store.ts'
import { filterNames, type FilterName } from '#view/view.ts'
import styles from './ChipsRoom.module.css'

/** The line that the filters of a link will take above the page. */
export function ChipsRoom({ tests }: { readonly tests: Readonly<Partial<Record<FilterName, unknown>>> }) {
  const view = useFilters()
  const names = filterNames.filter((name) => name in tests)
  return activeFilters(view, names).length > 0 && <div className={styles['room']} />
}
