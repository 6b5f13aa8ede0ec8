import styles from './Overview.module.css'

/** A window's height, so that the foot of the page is not seen moving down. */
export function RestRoom() {
  return <div className={styles['room']} />
}
