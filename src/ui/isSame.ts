import { useState } from 'react'

type Plain = Readonly<Record<string, unknown>>

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/**
 * Whether two values of arrays and plain objects say the same; other objects are only the same as themselves. As the second argument of
 * React's `memo` it keeps a part of the page from being drawn again for a model that was made again and says the same.
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  if (!isPlain(a) || !isPlain(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isSame(a[key], b[key]))
}

/** A value of arrays and plain objects that stays the very same while it says the same, so that nothing made from it is made anew. */
export function useStable<Value>(value: Value): Value {
  const [kept, setKept] = useState(() => value)
  if (kept === value || isSame(kept, value)) return kept
  setKept(() => value)
  return value
}
