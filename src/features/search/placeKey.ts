/** The key of what is drawn anew at every letter: its place and not what it shows, so that its elements stay and say something else. */
export function placeKey(place: number): string {
  return String(place)
}
