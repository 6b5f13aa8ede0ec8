/** The space that filters will take while their code is on its way. */
import styles from './Placeholders.module.css'

/** A column at the left of a desk, a line on narrower screens. */
export function FilterColumnPlaceholder() {
  return <div className={styles['column']} />
}
