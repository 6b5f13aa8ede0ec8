import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface NoticeProps {
  readonly dismissLabel: string
  readonly onDismiss: () => void
  readonly children: ReactNode
}

/** Something the reader should know and can put away. Spoken politely. */
export function Notice({ dismissLabel, onDismiss, children }: NoticeProps) {
  return (
    <div role="status" className={styles['notice']}>
      <div className={styles['words']}>{children}</div>
      <button type="button" className={styles['dismiss']} onClick={onDismiss}>
        {dismissLabel}
      </button>
    </div>
  )
}
