import type { ReactNode } from 'react'
import styles from './SkipLink.module.css'

/** First stop of the Tab key; seen only while it has the focus. A button, because the address behind # belongs to the router. */
export function SkipLink({ onSkip, children }: { readonly onSkip: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className={styles['skip']} onClick={onSkip}>
      {children}
    </button>
  )
}
