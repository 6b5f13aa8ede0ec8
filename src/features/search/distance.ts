/** How far from what was meant a word stands. */
import type { Readings } from '#domain/pinyin.ts'
import type { Field, Stretch } from './field.ts'
import { beginsWord, findIn, isLetterAt, type Found } from './match.ts'
import { ways } from './opening.ts'
import type { Term } from './query.ts'

/** Distances of places in a field, whole numbers without a unit; how a word was found comes on top. */
const nearness = { whole: 0, start: 1000, word: 2000, inside: 3000 } as const
/** What a way of finding adds by its rank: more than the length of a name. */
const aWay = 100

/** Below this a word stands at the start of a field. */
export const startsBelow = nearness.word

/** How far a place is from the whole of a field; of names the longer is the farther. A whole number below 4000. */
export function distanceOf(stretch: Stretch, found: Found): number {
  const length = stretch.kind === 'name' ? Math.min(stretch.end - stretch.start, aWay - 1) : 0
  return nearness[placeIn(stretch, found)] + aWay * ways.indexOf(found.way) + length
}

/** The smallest distance of a word in any of the fields; null where it is in none. */
export function nearest(fields: readonly Field[], term: Term, readings: Readings | null): number | null {
  const found = fields.flatMap((field) => {
    const place = findIn(field, term, readings)
    return place === null ? [] : distanceOf(field, place)
  })
  return found.length === 0 ? null : Math.min(...found)
}

function placeIn(stretch: Stretch, { start, end }: Found): keyof typeof nearness {
  const { folded } = stretch
  // Opening quotation marks and brackets do not count. Most texts begin with a letter, and are not read up to the place.
  const isStart =
    start === stretch.start || (!isLetterAt(folded, stretch.start) && !/[\p{L}\p{N}]/u.test(folded.slice(stretch.start, start)))
  if (isStart) return end === stretch.end ? 'whole' : 'start'
  return beginsWord(stretch, start) ? 'word' : 'inside'
}
