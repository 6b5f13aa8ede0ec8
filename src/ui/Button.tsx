import type { ReactNode } from 'react'
import styles from './Button.module.css'

interface ButtonProps {
  /** `solid` for the one thing to do here, `line` for others, `text` inside a sentence or a head. */
  readonly look: 'solid' | 'line' | 'text'
  readonly onPress: () => void
  readonly children: ReactNode
  /** Spoken name where the visible content is a sign only. */
  readonly label?: string
  readonly state?: 'ready' | 'disabled'
}

/** A button. */
export function Button({ look, onPress, children, label, state = 'ready' }: ButtonProps) {
  return (
    <button
      type="button"
      className={styles[look]}
      onClick={onPress}
      disabled={state === 'disabled'}
      {...(label ? { 'aria-label': label } : {})}
    >
      {children}
    </button>
  )
}
