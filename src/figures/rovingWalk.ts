/** The walk of the arrow keys over the values of a figure: which value is the tab stop, and to which a key leads. */

const selector = '[data-roving]'

/** A link or button beside a mark, or a link around a bar inside a drawing. */
type Stop = HTMLElement | SVGElement

function stopsIn(figure: HTMLElement): Stop[] {
  return [...figure.querySelectorAll<Stop>(selector)]
}

function placeOf(stop: Stop): RovingPlace {
  return { row: stop.dataset['roving'] ?? '', column: stop.dataset['rovingColumn'] ?? '' }
}

/**
 * One value is the tab stop: the one that had the focus last, else the first. A link without a tabindex is not counted as the tab stop,
 * though the Tab key would reach it.
 */
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
  const key = rovingKey(event.key)
  if (key === null || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const stops = stopsIn(this)
  const at = stops.findIndex((stop) => stop === event.target)
  if (at < 0) return
  // The page must not scroll, nor the evidence drawer turn its page.
  event.preventDefault()
  stops[rovingStep(stops.map(placeOf), at, key)]?.focus()
}

/** Keeps one value of a figure as its tab stop, and lets the arrow keys lead from one to another. @returns what ends it */
export function walkOver(figure: HTMLElement): () => void {
  settle(figure, null)
  const observer = new MutationObserver(() => settle(figure, null))
  observer.observe(figure, { childList: true, subtree: true })
  figure.addEventListener('focusin', onFocus)
  figure.addEventListener('keydown', onKey)
  return () => {
    observer.disconnect()
    figure.removeEventListener('focusin', onFocus)
    figure.removeEventListener('keydown', onKey)
  }
}

/** Where a value stands in its figure. Rows and columns are compared, not counted: any two texts will do. */
export interface RovingPlace {
  readonly row: string
  readonly column: string
}

const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const
export type RovingKey = (typeof keys)[number]

/** The key as one that walks; null for any other. */
export function rovingKey(key: string): RovingKey | null {
  return keys.find((known) => known === key) ?? null
}

/**
 * Index of the value a key leads to from `at`, in values in reading order. Left and right take the next one, over the end of a row;
 * up and down stay in the column where it has another value, else take the nearest value of another row. At an end nothing moves.
 */
export function rovingStep(places: readonly RovingPlace[], at: number, key: RovingKey): number {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(at - 1, 0)
    case 'ArrowRight':
      return Math.min(at + 1, places.length - 1)
    case 'ArrowUp':
      return inColumn(places, at, -1)
    case 'ArrowDown':
      return inColumn(places, at, 1)
    case 'Home':
      return 0
    case 'End':
      return places.length - 1
  }
}

function inColumn(places: readonly RovingPlace[], at: number, direction: 1 | -1): number {
  const from = places[at]
  if (from === undefined) return at
  let nearest = at
  for (let index = at + direction; index >= 0 && index < places.length; index += direction) {
    const place = places[index]
    if (place === undefined || place.row === from.row) continue
    if (place.column === from.column) return index
    if (nearest === at) nearest = index
  }
  return nearest
}
