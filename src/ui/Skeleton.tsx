import styles from './Skeleton.module.css'

/** Hairlines at the height of the rows that will stand here. */
export function Skeleton({ rows }: { readonly rows: number }) {
  return (
    <div aria-hidden="true" className={styles['skeleton']}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles['row']} />
      ))}
    </div>
  )
}
