/** Places of figures from the largest to the smallest, as far as the sources prove them. */
import type { Dataset, Observation } from './model.ts'
import { provedAbove, provedNoLess } from './order.ts'
import { sidesOf } from './sides.ts'

/** The places that a figure may have, 1 being that of the largest; the same twice where only one place is left. */
export interface Position {
  readonly from: number
  readonly to: number
}

/**
 * The places of figures of one indicator, in the order given. Of every two the grade is A or B, and each is of another area.
 *
 * A figure stands behind all that are proved to be more, and no further back than all that are not proved to be no more: 40余, whose
 * ceiling is not stated, may be the first. Equal numbers share a place. Only what the sources state counts; what the words usually mean
 * (40余 under 50) does not.
 * @throws {RangeError} where the figures are of different indicators, or one restates another figure
 */
export function positionsAmong(dataset: Dataset, figures: readonly Observation[]): readonly Position[] {
  return figures.map((figure) => {
    const others = figures.filter((other) => other !== figure).map((other) => sidesOf(dataset, figure, other))
    const ahead = others.filter((sides) => provedAbove(dataset, sides, 'b'))
    const maybeAhead = others.filter((sides) => !provedNoLess(dataset, sides, 'a'))
    return { from: 1 + ahead.length, to: 1 + maybeAhead.length }
  })
}
