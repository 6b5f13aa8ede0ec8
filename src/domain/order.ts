import type { Dataset, ObsId, Observation } from './model.ts'
import { countsPartOf } from './definition.ts'
import { gapDays, yearInDays, type Side, type Sides } from './sides.ts'
import { exceeds, reaches, statedInterval, usageInterval, type Interval } from './interval.ts'
import { lookup } from './lookup.ts'
import { partsOf } from './places.ts'

/** What may be said about which of two figures is larger. */
export type Order =
  | {
      readonly kind: 'proved'
      readonly larger: ObsId
      readonly smaller: ObsId
      /** `stated`: follows from what the sources state; `usage`: also needs what the words usually mean (40余 and 超40 under 50). */
      readonly basis: 'stated' | 'usage'
    }
  /** The figures may be compared, but their intervals meet or an end is unknown. */
  | { readonly kind: 'undecided' }
  /** The figures may not be ordered at all. */
  | { readonly kind: 'none' }

/** Which interval a figure is read as. */
export type Reading = (figure: Observation) => Interval

/** Stated ends come first, so that usage is named only where it was needed. */
export const readings = [
  { basis: 'stated', read: statedInterval },
  { basis: 'usage', read: usageInterval },
] as const

/**
 * Times by which the larger floor has to exceed the smaller ceiling where more than a year lies between the figures; of two declines, by
 * which the deeper has to be the deeper.
 */
const marginAfterAYear = 2

/**
 * The order of two figures that a grade of A or B allows to be compared. It has to be provable from the intervals of the two
 * wholes and of all figures that contradict them and, where one side does not say how widely it counts, of every known part of the
 * other.
 */
export function orderOf(dataset: Dataset, sides: Sides): Order {
  for (const { basis, read } of readings) {
    for (const [larger, smaller] of [
      [sides.a, sides.b],
      [sides.b, sides.a],
    ] as const) {
      if (holds(dataset, sides, larger, smaller, { read, outdoes: exceeds })) {
        return { kind: 'proved', larger: larger.figure.obsId, smaller: smaller.figure.obsId, basis }
      }
    }
  }
  return { kind: 'undecided' }
}

/** Whether the sources state that one side is more than the other. The grade is A or B. */
export function provedAbove(dataset: Dataset, sides: Sides, side: 'a' | 'b'): boolean {
  return holds(dataset, sides, sides[side], sides[side === 'a' ? 'b' : 'a'], { read: statedInterval, outdoes: exceeds })
}

/** Whether the sources state that one side is as much as the other or more. The grade is A or B. */
export function provedNoLess(dataset: Dataset, sides: Sides, side: 'a' | 'b'): boolean {
  return holds(dataset, sides, sides[side], sides[side === 'a' ? 'b' : 'a'], { read: statedInterval, outdoes: reaches })
}

interface Claim {
  readonly read: Reading
  /** What everything in the interval of the larger has to be to everything in that of the smaller. */
  readonly outdoes: typeof exceeds
}

function holds(dataset: Dataset, sides: Sides, larger: Side, smaller: Side, claim: Claim): boolean {
  return encounters(dataset, larger, smaller).every(([more, less]) => isAbove(dataset, more, less, sides, claim))
}

/**
 * The pairs of figures for which an order has to hold: the two wholes, and whatever contradicts one of them; where the smaller side
 * leaves its breadth open, each known part of the larger against it (22 stations of unstated level are not fewer than 8 + 23); and the
 * same the other way round.
 */
function encounters(dataset: Dataset, larger: Side, smaller: Side): readonly (readonly [Observation, Observation])[] {
  const [above, below] = [larger, smaller].map(({ figure, against }) => [figure, ...against])
  const partsAbove = smaller.definition.breadthStated ? [] : partsOfAll(dataset, above)
  const partsBelow = larger.definition.breadthStated ? [] : partsOfAll(dataset, below)
  return [...everyTwo(above, below), ...everyTwo(partsAbove, below), ...everyTwo(above, partsBelow)]
}

function partsOfAll(dataset: Dataset, figures: readonly Observation[] = []): readonly Observation[] {
  return figures.flatMap((figure) => partsOf(dataset, figure.obsId))
}

function everyTwo(
  some: readonly Observation[] = [],
  others: readonly Observation[] = [],
): readonly (readonly [Observation, Observation])[] {
  return some.flatMap((one) => others.map((other) => [one, other] as const))
}

function isAbove(
  dataset: Dataset,
  more: Observation,
  less: Observation,
  { gapDays: gap }: Sides,
  { read, outdoes }: Claim,
): boolean {
  const floor = asCounted(dataset, more, less, read)
  const ceiling = asCounted(dataset, less, more, read)
  return outdoes(floor, ceiling) && allowsGap(floor, ceiling, Math.max(gap, gapDays(more, less)))
}

/** Whether a floor is so far above a ceiling that the days between the two figures do not matter. */
export function allowsGap({ lo }: Pick<Interval, 'lo'>, { hi }: Pick<Interval, 'hi'>, days: number): boolean {
  if (days <= yearInDays) return true
  if (lo === null || hi === null) return false
  return lo.value < 0 ? marginAfterAYear * lo.value >= hi.value : lo.value >= marginAfterAYear * hi.value
}

/**
 * The interval of a figure in the face of another. A count of durable things ever set up, faced with how many there are, loses its
 * floor: some may have closed since. A count of a part, faced with a count of more, loses its ceiling: what it leaves out is not known.
 */
export function asCounted(dataset: Dataset, figure: Observation, facing: Observation, read: Reading): Interval {
  const { lo, hi } = read(figure)
  const stays = [figure, facing].some(({ indicator }) => lookup(dataset.indicatorById, indicator).durable)
  const mayHaveShrunk = stays && figure.nature === 'cumulative' && facing.nature === 'stock'
  return { lo: mayHaveShrunk ? null : lo, hi: countsPartOf(dataset, figure.definition, facing.definition) ? null : hi }
}
