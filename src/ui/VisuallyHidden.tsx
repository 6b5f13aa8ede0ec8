import type { ReactNode } from 'react'
import styles from './VisuallyHidden.module.css'

/** For screen readers only. */
export function VisuallyHidden({ role, children }: { readonly role?: 'status'; readonly children: ReactNode }) {
  return (
    <span className={styles['hidden']} {...(role ? { role } : {})}>
      {children}
    </span>
  )
}
