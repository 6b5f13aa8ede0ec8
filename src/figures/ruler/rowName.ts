import { textLines } from '#figures/page/lineBreak.ts'
import { textWidth } from '#figures/page/measure.ts'

/** The first of some names that fits in the room, px, at a type size; the last one cut where none does. */
export function fittingName(names: readonly string[], room: number, size: number): string {
  const width = (text: string) => textWidth(text, size, 400, 'sans')
  const fits = names.find((name) => width(name) <= room)
  if (fits !== undefined) return fits
  let kept = ''
  for (const sign of names.at(-1) ?? '') {
    if (width(`${kept}${sign}…`) > room) break
    kept += sign
  }
  return `${kept}…`
}

/** A text in at most two lines of a room, px, at a type size; what has no room is cut, and the end says so. */
export function fittingLines(text: string, room: number, size: number): readonly string[] {
  const [first = '', ...rest] = textLines(text, room, (line) => textWidth(line, size, 400, 'sans'))
  if (rest.length < 2) return [first, ...rest]
  // What follows the first line as it is written: between lines stands the space that parts two words.
  return [first, fittingName([text.slice(first.length).trimStart()], room, size)]
}
