import { startTransition, useEffect, useState } from 'react'
import { afterFrame } from './afterFrame.ts'

/** A value one frame behind: what depends on it follows when the rest of the page has been drawn, and never holds that up. */
export function useTrailing<Value>(value: Value): Value {
  const [trailing, setTrailing] = useState(() => value)
  useEffect(() => afterFrame(() => startTransition(() => setTrailing(() => value))), [value])
  return trailing
}
