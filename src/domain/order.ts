import type { Dataset, ObsId, Observation } from './model.ts'
import { yearInDays, type Side, type Sides } from './sides.ts'
import { statedInterval, usageInterval, type Interval } from './interval.ts'
import { partsOf } from './places.ts'

/** What may be said about which of two figures is larger. */
export type Order =
  | {
      readonly kind: 'proved'
      readonly larger: ObsId
      readonly smaller: ObsId
      /** `stated`: follows from what the sources state; `usage`: also needs what the words usually mean (40余 under 50). */
      readonly basis: 'stated' | 'usage'
    }
  /** The figures may be compared, but their intervals meet or an end is unknown. */
  | { readonly kind: 'undecided' }
  /** The figures may not be ordered at all. */
  | { readonly kind: 'none' }

/** Which interval a figure is read as. */
type Reading = (figure: Observation) => Interval

/** Stated ends come first, so that usage is named only where it was needed. */
const readings = [
  { basis: 'stated', read: statedInterval },
  { basis: 'usage', read: usageInterval },
] as const

/** Times by which the larger floor has to exceed the smaller ceiling where more than a year lies between the figures. */
const marginAfterAYear = 2

/**
 * The order of two figures that a grade of A or B allows to be compared. It has to be provable from the intervals of the two
 * wholes and, where one side does not say how widely it counts, of every known part of the other.
 */
export function orderOf(dataset: Dataset, sides: Sides): Order {
  for (const { basis, read } of readings) {
    for (const [larger, smaller] of [
      [sides.a, sides.b],
      [sides.b, sides.a],
    ] as const) {
      if (encounters(dataset, larger, smaller).every(([more, less]) => exceeds(more, less, sides, read))) {
        return { kind: 'proved', larger: larger.figure.obsId, smaller: smaller.figure.obsId, basis }
      }
    }
  }
  return { kind: 'undecided' }
}

/**
 * The pairs of figures for which an order has to hold: the two wholes; where the smaller side leaves its breadth open, each known
 * part of the larger against it (22 stations of unstated level are not fewer than 8 + 23); and the same the other way round.
 */
function encounters(dataset: Dataset, larger: Side, smaller: Side): readonly (readonly [Observation, Observation])[] {
  const partsOfLarger = smaller.definition.breadthStated ? [] : partsOf(dataset, larger.figure.obsId)
  const partsOfSmaller = larger.definition.breadthStated ? [] : partsOf(dataset, smaller.figure.obsId)
  return [
    [larger.figure, smaller.figure],
    ...partsOfLarger.map((part) => [part, smaller.figure] as const),
    ...partsOfSmaller.map((part) => [larger.figure, part] as const),
  ]
}

function exceeds(more: Observation, less: Observation, { indicator, gapDays }: Sides, read: Reading): boolean {
  const floor = asCounted(more, less, indicator.durable, read).lo
  const ceiling = asCounted(less, more, indicator.durable, read).hi
  if (floor === null || ceiling === null) return false
  const above = floor.value > ceiling.value || (floor.value === ceiling.value && (floor.open || ceiling.open))
  return above && (gapDays <= yearInDays || floor.value >= marginAfterAYear * ceiling.value)
}

/**
 * The interval of a figure in the face of another. A count of durable things ever set up, faced with how many there are, loses its
 * floor: some may have closed since.
 */
function asCounted(figure: Observation, facing: Observation, durable: boolean, read: Reading): Interval {
  const interval = read(figure)
  const mayHaveShrunk = durable && figure.nature === 'cumulative' && facing.nature === 'stock'
  return mayHaveShrunk ? { ...interval, lo: null } : interval
}
