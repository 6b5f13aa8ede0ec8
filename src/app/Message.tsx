import type { ReactNode } from 'react'
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
