import { useLayoutEffect } from 'react'

/** What is typed into; a box to tick or a slider takes no stroke. */
export const typedInto = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, [contenteditable]'

/** Where a key is left to what has the focus. */
const keepers = { page: 'input, textarea, select, [contenteditable], dialog', anywhere: typedInto } as const

/**
 * Calls back for keys that work anywhere on the page, except where they are typed, composed, part of a chord, or, of those that work on
 * the page alone, a control or a dialog has them.
 * @param keys as the browser names them, letters small; the same array each time
 * @param act the same function each time; tells whether it did anything, and the browser has the key where it did not
 */
export function usePageKey(keys: readonly string[], act: () => boolean, reach: keyof typeof keepers = 'page'): void {
  // Whoever sees what a key belongs to may press it at once.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!keys.includes(event.key.toLowerCase()) || event.defaultPrevented || event.isComposing) return
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (event.target instanceof Element && event.target.closest(keepers[reach]) !== null) return
      if (act()) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [keys, act, reach])
}
