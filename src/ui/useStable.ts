import { replaceEqualDeep } from '@tanstack/react-query'
import { useState } from 'react'

/**
 * A value of arrays and plain objects of which every part stays the very same while it says the same, so that nothing made from it is
 * made anew.
 */
export function useStable<Value>(value: Value): Value {
  const [kept, setKept] = useState(() => value)
  const stable = replaceEqualDeep(kept, value)
  if (stable !== kept) setKept(() => stable)
  return stable
}
