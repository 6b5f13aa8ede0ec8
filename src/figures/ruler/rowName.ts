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

/** Room is tried in steps of so many px. */
const roomStep = 6

/** The least room, px, between two ends in which each of some texts of a type size stands in two lines; the larger end where none does. */
export function roomInTwoLines(texts: readonly string[], size: number, least: number, most: number): number {
  const isEnough = (room: number) =>
    texts.every((text) => textLines(text, room, (line) => textWidth(line, size, 400, 'sans')).length <= 2)
  let room = least
  while (room < most && !isEnough(room)) room = Math.min(most, room + roomStep)
  return room
}

/** A text in at most two lines of a room, px, at a type size; what has no room is cut, and the end says so. */
export function fittingLines(text: string, room: number, size: number): readonly string[] {
  const [first = '', ...rest] = textLines(text, room, (line) => textWidth(line, size, 400, 'sans'))
  if (rest.length < 2) return [first, ...rest]
  // What follows the first line as it is written: between lines stands the space that parts two words.
  return [first, fittingName([text.slice(first.length).trimStart()], room, size)]
}
