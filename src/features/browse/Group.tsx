import type { ReactNode } from 'react'
import styles from './Browse.module.css'

interface GroupProps {
  readonly title: string
  /** Before the title, where the group is an area. */
  readonly sign?: ReactNode
  readonly count: string
  readonly children: ReactNode
}

/** A group of a list under a ruled head. */
export function Group({ title, sign, count, children }: GroupProps) {
  return (
    <section className={styles['group']} aria-label={title}>
      <div className={styles['groupHead']}>
        {sign}
        <h2>{title}</h2>
        <span>{count}</span>
      </div>
      {children}
    </section>
  )
}
