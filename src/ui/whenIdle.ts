/**
 * Calls back when nothing else is to do.
 * @param untold ms after which it calls back where the browser does not tell
 * @returns takes it back
 */
export function whenIdle(callback: () => void, untold = 2000): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(callback, untold)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(callback)
  return () => cancelIdleCallback(handle)
}
