import type { ReactNode } from 'react'
import styles from './Tag.module.css'

/** A word in a thin frame: a property of what stands beside it. Dashed for what is not there yet. */
export function Tag({ edge, children }: { readonly edge: 'plain' | 'dashed'; readonly children: ReactNode }) {
  return <span className={styles[edge]}>{children}</span>
}
