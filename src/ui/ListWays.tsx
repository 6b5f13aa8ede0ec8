import type { ReactNode } from 'react'
import styles from './ListWays.module.css'

/** Where what can be done with a list stands. On paper nothing can. */
export function ListWays({ children }: { readonly children: ReactNode }) {
  return <div className={styles['ways']}>{children}</div>
}
