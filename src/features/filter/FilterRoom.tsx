import styles from './FilterRoom.module.css'

/** The room the filters will take: a column at the left of a desk, a line on narrower screens. */
export function FilterRoom() {
  return <div className={styles['room']} />
}
