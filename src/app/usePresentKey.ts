import { pageKeys } from '#ui/pageKeys.ts'
import { usePageKey } from '#ui/usePageKey.ts'
import { startPresenting } from './startPresenting.ts'

const framed = ':is(figure, [role="figure"])[id]'

/** The figure the reader is at: the one with the focus, else under the pointer, else the first of the page. */
function figureAtHand(): Element | null {
  return document.activeElement?.closest(framed) ?? document.querySelector(`${framed}:hover`) ?? document.querySelector(framed)
}

function present(): boolean {
  const figure = figureAtHand()
  if (figure === null) return false
  startPresenting(figure.id)
  return true
}

/** `f` puts the figure at hand on the projector. */
export function usePresentKey(): void {
  usePageKey(pageKeys.present, present)
}
