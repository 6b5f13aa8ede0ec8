import { useEffect } from 'react'
import { viewEvents } from '#view/store.ts'

const framed = ':is(figure, [role="figure"])[id]'
const keepsItsKeys = 'input, textarea, select, [contenteditable], dialog'

/** The figure the reader is at: the one with the focus, else under the pointer, else the first of the page. */
function figureAtHand(): Element | null {
  return document.activeElement?.closest(framed) ?? document.querySelector(`${framed}:hover`) ?? document.querySelector(framed)
}

/** `f` puts the figure at hand on the projector. */
export function usePresentKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'f' || event.defaultPrevented || event.isComposing) return
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (event.target instanceof Element && event.target.closest(keepsItsKeys) !== null) return
      const figure = figureAtHand()
      if (figure === null) return
      event.preventDefault()
      viewEvents.presentingStarted(figure.id)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
