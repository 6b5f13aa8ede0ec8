import type { ReactNode } from 'react'
import { useWords } from '#i18n/words.tsx'
import styles from './Message.module.css'

interface MessageProps {
  readonly title: string
  readonly words: string
  readonly children?: ReactNode
}

/** A page that says what happened and what to do. */
export function Message({ title, words, children }: MessageProps) {
  return (
    <div className={styles['message']}>
      <h1>{title}</h1>
      <p>{words}</p>
      {children}
    </div>
  )
}

/** The technical words of an error, folded away. */
export function Detail({ text }: { readonly text: string }) {
  const { t } = useWords()
  return (
    <details>
      <summary>{t('error.detail')}</summary>
      <pre>{text}</pre>
    </details>
  )
}

export interface FailureProps {
  readonly error: Error
  readonly onRetry: () => void
}
