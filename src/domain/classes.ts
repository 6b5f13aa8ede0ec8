/**
 * Figures by class, so that much can be said of many of them without asking of every two. What is found here is what `compare` would
 * find, pair by pair: a property test holds the two together.
 */
import { agreementOf } from './agreement.ts'
import { areApart, containersAmong, contains } from './area.ts'
import { chainsAmong, countsAlike } from './definition.ts'
import { compare, gradeOf, type Comparison } from './grade.ts'
import { exceeds, valueInUnit, type End, type Interval } from './interval.ts'
import { lookup } from './lookup.ts'
import type { AreaId, Dataset, Observation } from './model.ts'
import { allowsGap, asCounted, readings, type Reading } from './order.ts'
import { largestGapDays } from './period.ts'
import { grouped } from './grouped.ts'
import { partsOf } from './places.ts'
import { dated, threeYearsInDays } from './sides.ts'
import { kinOf, signatureOf } from './signature.ts'

/**
 * The figures of each class, in the order given; those of none are left out. Figures of one class may stand on one ruler as far as their
 * dates allow: of every two of them the grade is A or B, so none of them has to be asked. A class is of one definition, or of several of
 * which each counts a part of the one before; where those of some kin count different parts of one whole, each part is a class.
 */
export function classesAmong(dataset: Dataset, figures: readonly Observation[]): readonly (readonly Observation[])[] {
  return kinAmong(dataset, figures).flatMap((kin) => {
    const widestOfChain = chainsAmong(
      dataset,
      kin.map(({ definition }) => definition),
    )
    return [...grouped(kin, ({ definition }) => widestOfChain.get(definition)).values()]
  })
}

function kinAmong(dataset: Dataset, figures: readonly Observation[]): readonly (readonly Observation[])[] {
  return [...grouped(figures, (figure) => kinOf(dataset, figure))].flatMap(([name, members]) => (name === null ? [] : [members]))
}

/**
 * Figures of one class in groups whose extreme dates are no more than 1096 days apart, the newest group first; as few groups as the dates
 * need. Within a group the figures stand in the order given. A group that would hold figures of a single area takes in those newer ones
 * that still lie within 1096 days of its oldest, so that an order between two groups has a ruler to stand on.
 */
export function dateGroups(figures: readonly Observation[]): readonly (readonly Observation[])[] {
  const when = new Map(figures.map((figure) => [figure, dated(figure)]))
  const startOf = (figure: Observation) => when.get(figure)?.start ?? 0
  const endOf = (figure: Observation) => when.get(figure)?.end ?? 0
  const groups: (readonly Observation[])[] = []
  let rest = [...figures].sort((a, b) => endOf(b) - endOf(a))
  for (let [newest] = rest; newest !== undefined; [newest] = rest) {
    const last = endOf(newest)
    const reaches = (from: number, to: number) => Math.ceil(to - from) <= threeYearsInDays
    const within = rest.filter((figure) => reaches(startOf(figure), last))
    // A date so vague that it is three years away from itself stands alone.
    const fits = new Set(within.includes(newest) ? within : [newest])
    rest = rest.filter((figure) => !fits.has(figure))
    const isOfOneArea = new Set([...fits].map(({ refArea }) => refArea)).size < 2
    const oldest = Math.min(...[...fits].map(startOf))
    const joins = (figure: Observation) =>
      isOfOneArea && startOf(figure) >= oldest && endOf(figure) >= last && reaches(oldest, endOf(figure))
    groups.push(figures.filter((figure) => fits.has(figure) || joins(figure)))
  }
  return groups
}

/**
 * The proved order between figures of one indicator whose floor lies highest above its ceiling, one that needs no usage before any that
 * does; `null` where none is proved. Of each definition and date the largest floor is held against the smallest ceiling of each other: no
 * pair is made but the one that is given.
 */
export function strongestOrder(dataset: Dataset, figures: readonly Observation[]): Comparison | null {
  const found = kinAmong(dataset, figures).flatMap((kin) => strongestOfKin(dataset, kin) ?? [])
  const all = found.length > 0 ? found : ordersOfContainers(dataset, figures)
  return all.find(({ order }) => order.kind === 'proved' && order.basis === 'stated') ?? all[0] ?? null
}

function strongestOfKin(dataset: Dataset, figures: readonly Observation[]): Comparison | null {
  const containers = containersAmong(dataset, areasOf(figures))
  const members = figures.filter(({ refArea }) => !containers.has(refArea))
  const buckets = bucketsOf(members, (figure) =>
    hasOtherDates(dataset, figure) ? figure.obsId : `${figure.definition} ${figure.nature} ${figure.timePeriod}`,
  )
  for (const { read } of readings) {
    const ends = endsOf(dataset, read)
    const candidates = buckets
      .flatMap((above) => buckets.flatMap((below) => candidateBetween(dataset, ends, above, below) ?? []))
      .sort((a, b) => b.lead - a.lead)
    for (const { larger, smaller } of candidates) {
      const comparison = compare(dataset, larger, smaller)
      if (comparison.order.kind === 'proved') return comparison
    }
  }
  return null
}

/**
 * Whether what contradicts a figure, or is a part of it or of that, has another date: an order must hold against these too, each at its own
 * distance, so that no other figure of its date stands for it.
 */
function hasOtherDates(dataset: Dataset, figure: Observation): boolean {
  const wholes = wholesOf(dataset, figure)
  return [...wholes, ...wholes.flatMap(({ obsId }) => partsOf(dataset, obsId))].some(
    ({ timePeriod }) => timePeriod !== figure.timePeriod,
  )
}

/** Figures that are alike in what stands between them and any other: one stands for all. At least one. */
interface Bucket {
  readonly first: Observation
  readonly figures: readonly Observation[]
}

function bucketsOf(figures: readonly Observation[], keyOf: (figure: Observation) => string): readonly Bucket[] {
  return [...grouped(figures, keyOf).values()].flatMap((members) => {
    const [first] = members
    return first === undefined ? [] : [{ first, figures: members }]
  })
}

interface Candidate {
  readonly larger: Observation
  readonly smaller: Observation
  /** How many times the ceiling the floor is. */
  readonly lead: number
}

/**
 * The highest floor of one bucket above the lowest ceiling of another area's in the other; `null` where it is not above it, or they count
 * different parts. What other dates change is left to the comparison of the two.
 */
function candidateBetween(dataset: Dataset, ends: Ends, above: Bucket, below: Bucket): Candidate | null {
  if (!countsAlike(dataset, above.first.definition, below.first.definition)) return null
  const days = Math.ceil(largestGapDays(dated(above.first), dated(below.first)))
  if (days > threeYearsInDays) return null
  const isOfOneDate = ![above, below].some(({ first }) => hasOtherDates(dataset, first))
  for (const { figure: larger, end: lo } of ends.floors(above, below.first)) {
    for (const { figure: smaller, end: hi } of ends.ceilings(below, above.first)) {
      if (larger.refArea === smaller.refArea || !exceeds({ lo }, { hi })) continue
      if (isOfOneDate && !allowsGap({ lo }, { hi }, days)) continue
      return { larger, smaller, lead: hi.value > 0 ? lo.value / hi.value : Number.MAX_VALUE }
    }
  }
  return null
}

type EndsOfBucket = (bucket: Bucket, facing: Observation) => readonly Reached[]

interface Ends {
  readonly floors: EndsOfBucket
  readonly ceilings: EndsOfBucket
}

/** The best ends of buckets, found once for all that they face alike. */
function endsOf(dataset: Dataset, read: Reading): Ends {
  const ofBuckets = (endOf: (interval: Interval) => End | null, isBetter: (a: End, b: End) => boolean): EndsOfBucket => {
    const known = new Map<string, readonly Reached[]>()
    return ({ first, figures }, facing) => {
      const key = [first.obsId, facing.definition, facing.nature].join(' ')
      const found =
        known.get(key) ??
        bestOfTwoAreas(figures, (figure) => worst(intervalsOf(dataset, figure, facing, read).map(endOf), isBetter), isBetter)
      known.set(key, found)
      return found
    }
  }
  return { floors: ofBuckets(({ lo }) => lo, isHigher), ceilings: ofBuckets(({ hi }) => hi, isLower) }
}

interface Reached {
  readonly figure: Observation
  readonly end: End
}

/** The figure with the best end, and the best of another area; figures whose end is not known are left out. */
function bestOfTwoAreas(
  figures: readonly Observation[],
  endOf: (figure: Observation) => End | null,
  isBetter: (a: End, b: End) => boolean,
): readonly Reached[] {
  let first: Reached | null = null
  let second: Reached | null = null
  for (const figure of figures) {
    const end = endOf(figure)
    if (end === null) continue
    if (first === null || isBetter(end, first.end)) {
      if (first !== null && first.figure.refArea !== figure.refArea) second = first
      first = { figure, end }
    } else if (figure.refArea !== first.figure.refArea && (second === null || isBetter(end, second.end))) {
      second = { figure, end }
    }
  }
  return [first, second].filter((one) => one !== null)
}

const isHigher = (a: End, b: End) => a.value > b.value || (a.value === b.value && a.open && !b.open)
const isLower = (a: End, b: End) => a.value < b.value || (a.value === b.value && a.open && !b.open)

/** The end that is the worst of all; `null` where one is not known. */
function worst(all: readonly (End | null)[], isBetter: (a: End, b: End) => boolean): End | null {
  const known = all.filter((end) => end !== null)
  return known.length < all.length ? null : (known.sort((a, b) => (isBetter(a, b) ? 1 : -1))[0] ?? null)
}

/** A figure and what contradicts it. */
function wholesOf(dataset: Dataset, figure: Observation): readonly Observation[] {
  return [figure, ...agreementOf(dataset, figure).against]
}

/** What has to be above or below another figure: the figure, what contradicts it and, against a count of unstated breadth, its parts. */
function intervalsOf(dataset: Dataset, figure: Observation, facing: Observation, read: Reading): readonly Interval[] {
  const wholes = wholesOf(dataset, figure)
  const { breadthStated } = lookup(dataset.definitionById, facing.definition)
  const parts = breadthStated ? [] : wholes.flatMap(({ obsId }) => partsOf(dataset, obsId))
  return [...wholes, ...parts].map((one) => asCounted(dataset, one, facing, read))
}

/** A city's figure stands to those of its districts as the whole; it may still be ordered with areas outside of it. */
function ordersOfContainers(dataset: Dataset, figures: readonly Observation[]): readonly Comparison[] {
  const containers = containersAmong(dataset, areasOf(figures))
  for (const figure of figures.filter(({ refArea }) => containers.has(refArea))) {
    for (const other of figures) {
      if (!areApart(dataset, figure.refArea, other.refArea)) continue
      const comparison = compare(dataset, figure, other)
      if (comparison.order.kind === 'proved') return [comparison]
    }
  }
  return []
}

function areasOf(figures: readonly Observation[]): readonly AreaId[] {
  return figures.map(({ refArea }) => refArea)
}

/** Two figures, one of each list, whose areas are a pair; `null` where there are none. */
function pairBetween(
  dataset: Dataset,
  some: readonly Observation[],
  others: readonly Observation[],
): readonly [Observation, Observation] | null {
  const [ofSome, ofOthers] = [some, others].map((figures) => [
    ...new Map(figures.map((figure) => [figure.refArea, figure])).values(),
  ])
  for (const one of ofSome ?? []) {
    const other = ofOthers?.find(({ refArea }) => areApart(dataset, one.refArea, refArea))
    if (other !== undefined) return [one, other]
  }
  return null
}

/** How near the figures of two areas may come to each other without an order: `side-by-side` some stand at C or better, `apart` none do. */
export type Nearness = 'side-by-side' | 'apart' | 'no-pair'

/**
 * How near figures of one indicator come to each other. Figures of one signature and date stand to all others alike, so one of each is
 * asked, and none where two of a class tell it.
 */
export function nearnessAmong(dataset: Dataset, figures: readonly Observation[]): Nearness {
  if (pairBetween(dataset, figures, figures) === null) return 'no-pair'
  if (classesAmong(dataset, figures).some((members) => pairBetween(dataset, members, members) !== null)) return 'side-by-side'
  const buckets = bucketsOf(
    figures.filter((figure) => !standsAlone(dataset, figure)),
    (figure) => `${signatureOf(figure)} ${figure.timePeriod}`,
  )
  const found = buckets.some((bucket, index) =>
    buckets.slice(index).some((other) => {
      const pair = pairBetween(dataset, bucket.figures, other.figures)
      return pair !== null && gradeOf(dataset, ...pair) !== 'D'
    }),
  )
  return found ? 'side-by-side' : 'apart'
}

/** Whether a figure stands beside no other whatever the other is: of a single project, or of an indicator that is never ranked. */
function standsAlone(dataset: Dataset, { indicator, scope }: Observation): boolean {
  return scope === 'project' || !lookup(dataset.indicatorById, indicator).rankable
}

/**
 * Pairs of figures of one indicator that say most about many, at most about as many as there are figures: in each class the neighbours by
 * printed number, the largest first, and the strongest order; the first figure of each other signature with one of the commonest; an area
 * that contains others with each of those.
 */
export function tellingPairs(
  dataset: Dataset,
  figures: readonly Observation[],
): readonly (readonly [Observation, Observation])[] {
  const containers = containersAmong(dataset, areasOf(figures))
  const peers = figures.filter(({ refArea }) => !containers.has(refArea))
  const order = strongestOrder(dataset, figures)
  const signatures = [...grouped(peers, signatureOf).values()].sort((a, b) => b.length - a.length)
  const [commonest = []] = signatures
  return [
    ...(order === null ? [] : [[lookup(dataset.observationById, order.a), lookup(dataset.observationById, order.b)] as const]),
    ...classesAmong(dataset, peers).flatMap(neighbours),
    ...signatures.slice(1).flatMap((others) => {
      const pair = pairBetween(dataset, others, commonest)
      return pair === null ? [] : [pair]
    }),
    ...figures
      .filter(({ refArea }) => containers.has(refArea))
      .flatMap((whole) =>
        firstOfAreas(peers)
          .filter(({ refArea }) => contains(dataset, whole.refArea, refArea))
          .slice(0, mostNeighbours)
          .map((part) => [whole, part] as const),
      ),
  ]
}

/** Of the largest so many are held against their neighbours: more nobody reads. */
const mostNeighbours = 60

/** Each with the next smaller number of another area. */
function neighbours(figures: readonly Observation[]): readonly (readonly [Observation, Observation])[] {
  const bySize = [...figures].sort((a, b) => valueInUnit(b) - valueInUnit(a)).slice(0, mostNeighbours + 1)
  return bySize.flatMap((figure, index) => {
    const next = bySize[index + 1]
    return next === undefined || next.refArea === figure.refArea ? [] : [[figure, next] as const]
  })
}

function firstOfAreas(figures: readonly Observation[]): readonly Observation[] {
  return [...grouped(figures, ({ refArea }) => refArea).values()].flatMap((ofArea) => ofArea.slice(0, 1))
}
