import { useState } from 'react'
import { isSame } from './isSame.ts'

/** A value of arrays and plain objects that stays the very same while it says the same, so that nothing made from it is made anew. */
export function useStable<Value>(value: Value): Value {
  const [kept, setKept] = useState(() => value)
  if (kept === value || isSame(kept, value)) return kept
  setKept(() => value)
  return value
}
