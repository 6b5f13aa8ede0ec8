import { viewEvents } from '#view/store.ts'
import type { FigureRef } from '#view/view.ts'
import { presenting } from './pages.ts'

/**
 * Puts a figure on the projector once its code is here: the page behind it must not lose the focus before the projector has seen where to
 * give it back.
 */
export function startPresenting(figure: FigureRef): void {
  const start = () => viewEvents.presentingStarted(figure)
  presenting.load().then(start, start)
}
