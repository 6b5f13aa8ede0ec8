/** What a page shows first and what follows, in React's own order: each is interrupted by the reader's next word. */
import { startTransition, useDeferredValue, useEffect, useState, type ReactNode } from 'react'
import styles from './following.module.css'
import { usePrinting } from './printing.ts'
import { usePending } from './ready.ts'

/**
 * A value that follows another one when what is drawn from that stands there. At 4× CPU the last panel of the overview shows an area
 * after 0.8 s with it, and after 2.4 s where the board, the matrix and the counts are drawn in the same go.
 */
export function useFollowing<Value>(value: Value): Value {
  const [followed, setFollowed] = useState(() => value)
  useEffect(() => startTransition(() => setFollowed(() => value)), [value])
  usePending(followed !== value)
  return followed
}

interface AfterHeadProps {
  /** Keeps the room until then. */
  readonly standIn: ReactNode
  readonly children: ReactNode
}

/**
 * The part of a page that is drawn when its head stands there, and at once where the page is printed before. At 4× CPU the list of figures
 * is headed after 0.2 s with it, and after 1.6 s without.
 */
export function AfterHead({ standIn, children }: AfterHeadProps) {
  const isDrawn = useDeferredValue(true, false)
  const isPrinting = usePrinting()
  const isDue = isDrawn || isPrinting
  usePending(!isDue)
  return isDue ? children : standIn
}

/** A window's height for what is yet to come, so that the foot of the page is not seen moving down. */
export function RoomBelow() {
  return <div className={styles['below']} />
}
