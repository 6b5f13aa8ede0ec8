import { startTransition, useEffect, useState } from 'react'
import { afterFrame } from './afterFrame.ts'
import { usePending } from './ready.ts'

export interface Paced<Value> {
  readonly value: Value
  /** Whether what the value was asked for has been drawn, and what can wait for that may follow. */
  readonly isSettled: boolean
}

/**
 * A value in two steps, each interrupted by the reader's next word: when the controls have answered, what was asked for is drawn with
 * it; then, a frame later, what can wait. All that is paced goes in step.
 */
export function usePaced<Value>(asked: Value): Paced<Value> {
  const [paced, setPaced] = useState<Paced<Value>>(() => ({ value: asked, isSettled: true }))
  useEffect(() => {
    startTransition(() => setPaced((last) => (last.value === asked ? last : { value: asked, isSettled: false })))
  }, [asked])
  useEffect(() => {
    if (paced.isSettled) return undefined
    return afterFrame(() => {
      startTransition(() => setPaced((last) => (last === paced ? { ...last, isSettled: true } : last)))
    })
  }, [paced])
  usePending(paced.value !== asked || !paced.isSettled)
  return paced
}

/** The value as it was when this last held. */
export function useLastWhile<Value>(holds: boolean, value: Value): Value {
  const [last, setLast] = useState(() => value)
  if (!holds || last === value) return last
  setLast(() => value)
  return value
}
