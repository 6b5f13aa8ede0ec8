import type { ReactNode } from 'react'
import styles from './Browse.module.css'

interface GroupProps {
  readonly title: string
  /** Before the title, where the group is an area. */
  readonly sign?: ReactNode
  readonly count: string
  /** How many rows stand in it here: so much room it takes before it is laid out. */
  readonly rows: number
  readonly children: ReactNode
}

/** A group of a list under a ruled head. */
export function Group({ title, sign, count, rows, children }: GroupProps) {
  return (
    <section
      className={styles['group']}
      style={{ containIntrinsicBlockSize: `auto calc(${rows} * var(--row))` }}
      aria-label={title}
    >
      <div className={styles['groupHead']}>
        {sign}
        <h2>{title}</h2>
        <span>{count}</span>
      </div>
      {children}
    </section>
  )
}
