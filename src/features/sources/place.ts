/** The element that marks where the words of a figure or policy begin in the opened original. */
export function placeId(id: string): string {
  return `place-${id}`
}

/** Brings the words of a figure or policy into sight in the opened original, and the focus to them. */
export function showPlace(id: string): void {
  const place = document.getElementById(placeId(id))
  place?.scrollIntoView({ block: 'center' })
  place?.focus({ preventScroll: true })
}
