import { startTransition, useEffect, useState } from 'react'

/** A value one drawing behind: what depends on it follows when the rest of the page has been drawn, and never holds that up. */
export function useTrailing<Value>(value: Value): Value {
  const [trailing, setTrailing] = useState(() => value)
  useEffect(() => {
    startTransition(() => setTrailing(() => value))
  }, [value])
  return trailing
}
