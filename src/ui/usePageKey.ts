import { useLayoutEffect } from 'react'

const keepsItsKeys = 'input, textarea, select, [contenteditable], dialog'

/**
 * Calls back for keys that work anywhere on the page, except where they are typed, composed, part of a chord, or a dialog has them.
 * @param keys as the browser names them, letters small; the same array each time
 * @param act the same function each time; tells whether it did anything, and the browser has the key where it did not
 */
export function usePageKey(keys: readonly string[], act: () => boolean): void {
  // Whoever sees what a key belongs to may press it at once.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!keys.includes(event.key.toLowerCase()) || event.defaultPrevented || event.isComposing) return
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (event.target instanceof Element && event.target.closest(keepsItsKeys) !== null) return
      if (act()) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [keys, act])
}
