import type { ReactNode } from 'react'
import styles from './Evidence.module.css'

/** A list of named facts; a fact without content is left out by its caller. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={styles['facts']}>{children}</dl>
}

/** One named fact, with a quieter second line. */
export function Fact({
  name,
  note,
  children,
}: {
  readonly name: string
  readonly note?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>
        {children}
        {note !== undefined && <span className={styles['note']}>{note}</span>}
      </dd>
    </div>
  )
}

/** A part of the drawer under a small heading. */
export function Part({
  title,
  note,
  children,
}: {
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}) {
  return (
    <section className={styles['part']}>
      <h3>{title}</h3>
      {note !== undefined && <p className={styles['note']}>{note}</p>}
      {children}
    </section>
  )
}
