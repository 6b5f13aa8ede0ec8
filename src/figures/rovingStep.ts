/** Which value of a figure the arrow keys lead to. */

/** Where a value stands in its figure. Rows and columns are compared, not counted: any two texts will do. */
export interface WalkPlace {
  readonly row: string
  readonly column: string
}

const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const
export type WalkKey = (typeof keys)[number]

/** The key as one that walks; null for any other. */
export function walkKey(key: string): WalkKey | null {
  return keys.find((known) => known === key) ?? null
}

/**
 * Index of the value a key leads to from `at`, in values in reading order. Left and right take the next one, over the end of a row;
 * up and down stay in the column where it has another value, else take the nearest value of another row. At an end nothing moves.
 */
export function walkStep(places: readonly WalkPlace[], at: number, key: WalkKey): number {
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

function inColumn(places: readonly WalkPlace[], at: number, direction: 1 | -1): number {
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
