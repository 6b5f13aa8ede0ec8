import type { ReactNode } from 'react'
import styles from './Area.module.css'

interface SectionProps {
  /** Of its heading, which takes the focus when the reader is led there. */
  readonly id: string
  readonly title: string
  readonly count: string | null
  readonly children: ReactNode
}

/** A part of the page under a ruled head. */
export function Section({ id, title, count, children }: SectionProps) {
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div className={styles['sectionHead']}>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {count !== null && <span>{count}</span>}
      </div>
      {children}
    </section>
  )
}

/** Scrolls to a part of the page and puts the focus on its heading: a link cannot, because the part behind # is the page. */
export function leadTo(id: string): void {
  document.getElementById(id)?.focus()
}
