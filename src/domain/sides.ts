import type { Area, Dataset, Definition, Indicator, Observation, Source } from './model.ts'
import { overlap } from './area.ts'
import { daysBetween, dated } from './gap.ts'
import { lookup } from './lookup.ts'
import { onceForBoth } from './onceFor.ts'
import type { Period } from './period.ts'

/** A figure with the rows its ids lead to. */
export interface Side {
  readonly figure: Observation
  readonly definition: Definition
  readonly area: Area
  readonly source: Source
  /** When it is, see `gapDays`. */
  readonly date: Period
}

/** Two figures of one indicator side by side, with everything the rules of comparison ask about. */
export interface Sides {
  readonly indicator: Indicator
  readonly a: Side
  readonly b: Side
  /** Days between the two, see `gapDays`. */
  readonly gapDays: number
  /** Whether the two areas share territory without one containing the other. */
  readonly overlap: boolean
}

/** Made once for each figure: it stands on a side of many comparisons. */
const sideOf = onceForBoth((dataset: Dataset, figure: Observation): Side => ({
  figure,
  definition: lookup(dataset.definitionById, figure.definition),
  area: lookup(dataset.areaById, figure.refArea),
  source: lookup(dataset.sourceById, figure.sourceId),
  date: dated(figure),
}))

/**
 * Sets two figures side by side.
 * @throws {RangeError} where they are of different indicators, or one restates another figure: such two are never compared
 */
export function sidesOf(dataset: Dataset, a: Observation, b: Observation): Sides {
  if (a.indicator !== b.indicator) throw new RangeError(`“${a.obsId}” and “${b.obsId}” are of different indicators`)
  const restatement = a.restates !== null ? a : b
  if (restatement.restates !== null) throw new RangeError(`“${restatement.obsId}” restates another figure`)
  const [sideA, sideB] = [sideOf(dataset, a), sideOf(dataset, b)]
  return {
    indicator: lookup(dataset.indicatorById, a.indicator),
    a: sideA,
    b: sideB,
    gapDays: daysBetween(sideA.date, sideB.date),
    overlap: overlap(dataset, a.refArea, b.refArea),
  }
}

/** Whether something holds for either side. */
export function either(sides: Sides, holds: (side: Side) => boolean): boolean {
  return holds(sides.a) || holds(sides.b)
}

/** Whether a property of the two sides is not the same. */
export function differs(sides: Sides, property: (side: Side) => string | boolean | null): boolean {
  return property(sides.a) !== property(sides.b)
}
