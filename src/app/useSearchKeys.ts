import { useEffect } from 'react'

/** What is typed into; a box to tick or a slider takes no stroke. */
const typedInto = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable]'
/** What lies over the page and keeps its keys: a presentation, a sheet, another dialog, the search itself. */
const covers = 'dialog[open], [aria-modal="true"]'

/** `/` outside of fields, and Ctrl K or ⌘ K anywhere, open the search. */
export function useSearchKeys(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey || event.repeat) return
      const isCommand = event.ctrlKey || event.metaKey
      const inField = event.target instanceof Element && event.target.closest(typedInto) !== null
      if (isCommand ? event.shiftKey || event.key.toLowerCase() !== 'k' : event.key !== '/' || inField) return
      // Also where it opens nothing: the browser's own search would be a surprise.
      event.preventDefault()
      if (document.querySelector(covers) === null) open()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [open])
}
