/** The element that marks where the words of a figure or policy begin in the opened original. */
export function placeId(id: string): string {
  return `place-${id}`
}

/** Scrolls a box, and nothing around it, until a mark inside it is in its middle; not where the mark is in sight already. */
export function bringWithin(box: Element, id: string): void {
  const place = document.getElementById(placeId(id))
  if (place === null || !box.contains(place)) return
  const [outer, inner] = [box.getBoundingClientRect(), place.getBoundingClientRect()]
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return
  box.scrollTop += (inner.top + inner.bottom - outer.top - outer.bottom) / 2
}

/** Brings the words of a figure or policy into sight in the opened original, and the focus to them. */
export function showPlace(id: string): void {
  const place = document.getElementById(placeId(id))
  place?.scrollIntoView({ block: 'center' })
  place?.focus({ preventScroll: true })
}
