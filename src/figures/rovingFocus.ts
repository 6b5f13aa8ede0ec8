/** The arrow keys walk over the values of a figure: one tab stop for all of them, each spoken by its own name as it gets the focus. */
import { useEffect, useRef, type RefObject } from 'react'
import { walkKey, walkStep, type WalkPlace } from './rovingStep.ts'

const selector = '[data-walk]'

/** A link or button beside a mark, or a link around a bar inside a drawing. */
type Stop = HTMLElement | SVGElement

/** The attributes of a value (a link or button) that the walk may reach. */
export interface WalkStop {
  readonly 'data-walk': string
  readonly 'data-walk-column': string
}

export function walkStop(row: string, column: string): WalkStop {
  return { 'data-walk': row, 'data-walk-column': column }
}

function stopsIn(figure: HTMLElement): Stop[] {
  return [...figure.querySelectorAll<Stop>(selector)]
}

function placeOf(stop: Stop): WalkPlace {
  return { row: stop.dataset['walk'] ?? '', column: stop.dataset['walkColumn'] ?? '' }
}

/** One value is the tab stop: the one that had the focus last, else the first. A link that has just come is a stop, but not by our word. */
function settle(figure: HTMLElement, preferred: EventTarget | null): void {
  const stops = stopsIn(figure)
  const chosen =
    stops.find((stop) => stop === preferred) ?? stops.find((stop) => stop.getAttribute('tabindex') === '0') ?? stops[0]
  for (const stop of stops) stop.tabIndex = stop === chosen ? 0 : -1
}

function onFocus(this: HTMLElement, event: FocusEvent): void {
  if (event.target instanceof Element && event.target.matches(selector)) settle(this, event.target)
}

function onKey(this: HTMLElement, event: KeyboardEvent): void {
  const key = walkKey(event.key)
  if (key === null || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const stops = stopsIn(this)
  const at = stops.findIndex((stop) => stop === event.target)
  if (at < 0) return
  // The page must not scroll, nor the evidence drawer turn its page.
  event.preventDefault()
  stops[walkStep(stops.map(placeOf), at, key)]?.focus()
}

/**
 * Put the ref on the figure and `walkStop` on its values. The tab stop is kept on the elements and not in React's state, so that a
 * step renders nothing; values that appear later, with a chart that was on its way, are taken in when they do.
 */
export function useWalk<Figure extends HTMLElement>(): RefObject<Figure | null> {
  const figure = useRef<Figure>(null)
  useEffect(() => {
    const element = figure.current
    if (!element) return undefined
    settle(element, null)
    const observer = new MutationObserver(() => settle(element, null))
    observer.observe(element, { childList: true, subtree: true })
    element.addEventListener('focusin', onFocus)
    element.addEventListener('keydown', onKey)
    return () => {
      observer.disconnect()
      element.removeEventListener('focusin', onFocus)
      element.removeEventListener('keydown', onKey)
    }
  }, [])
  return figure
}
