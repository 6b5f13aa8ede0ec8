import styles from './Room.module.css'

/** A window's height for what is yet to come, so that the foot of the page is not seen moving down. */
export function Room() {
  return <div className={styles['room']} />
}
