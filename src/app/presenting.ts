/** How a figure gets onto the projector: by its button, by `f`, by a link. */
import { usePageKey } from '#ui/usePageKey.ts'
import { pageKeys } from '#ui/shortcuts.ts'
import { viewEvents } from '#view/store.ts'
import type { FigureRef } from '#view/view.ts'
import { presenting } from './parts.ts'

/**
 * Puts a figure on the projector once its code is here: the page behind it must not lose the focus before the projector has seen where to
 * give it back.
 */
export function startPresenting(figure: FigureRef): void {
  const start = () => viewEvents.presentingStarted({ figure, page: 0 })
  presenting.load().then(start, start)
}

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
