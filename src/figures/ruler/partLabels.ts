/** Where the names of a bar's parts stand under their brackets. */
import type { PartSpan } from '#figures/marks/bar.ts'

/** px of a character of the 13 px labels: a Chinese one is a square, a Latin one at most this wide. */
const squareWidth = 13
const latinWidth = 7.6

/** Least px between two names. */
const apart = 8

/** A name stands no further left than this, px from zero: it must not run into the name of the row. */
const narrowest = 24

function widthOf(label: string): number {
  return [...label].reduce((width, character) => width + (/[\u2e80-\uffef]/.test(character) ? squareWidth : latinWidth), 0)
}

/** The middle of each name, px from zero: under its bracket, moved to the right where the name before it would be touched. */
export function labelMiddles(labels: readonly string[], spans: readonly PartSpan[]): readonly number[] {
  const middles: number[] = []
  let taken = Number.NEGATIVE_INFINITY
  labels.forEach((label, index) => {
    const span = spans[index]
    const half = widthOf(label) / 2
    const wanted = span === undefined ? narrowest : Math.max((span.from + span.to) / 2, narrowest)
    const middle = Math.max(wanted, taken + apart + half)
    taken = middle + half
    middles.push(middle)
  })
  return middles
}
