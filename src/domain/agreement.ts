/** Figures that should say the same, because they count the same of one area at one time: whether they do. Computed, never typed. */
import { trustTiers } from './codes.ts'
import { apart, statedInterval, valueInUnit, type Interval } from './interval.ts'
import { lookup } from './lookup.ts'
import type { Dataset, ObsId, Observation, SourceId } from './model.ts'
import { isOfPeriod } from './nature.ts'
import { onceFor } from './onceFor.ts'
import { periodOf, periodsMeet } from './period.ts'
import { firstOfEach, grouped } from './grouped.ts'
import { sameUnit } from './unit.ts'

/** What other figures of one area, count and time say beside a figure. */
export interface Agreement {
  /** The figure that is shown for all that agree: itself, or another that says the same, or says it more narrowly. */
  readonly stands: Observation
  /** Of the figure that stands: those that say the same or leave room for it, in the order of the data. Nothing for any other. */
  readonly also: readonly Observation[]
  /** Figures that stand beside it and contradict it: their stated intervals do not meet. In the order of the data. */
  readonly against: readonly Observation[]
}

/** The agreement of a figure with the others; for most nothing else is said of the same. */
export function agreementOf(dataset: Dataset, figure: Observation): Agreement {
  return agreements(dataset).get(figure) ?? { stands: figure, also: [], against: [] }
}

/** Whether a figure is shown by itself: neither a restatement, nor one for which another stands. */
export function stands(dataset: Dataset, figure: Observation): boolean {
  return figure.restates === null && agreementOf(dataset, figure).stands === figure
}

/** How the sources of a figure agree: `same` all print it, `meets` one leaves room for it, `conflict` one contradicts it. */
export const accords = ['same', 'meets', 'conflict'] as const
export type Accord = (typeof accords)[number]

/** How what else is said of a figure agrees with it; `null` where nothing is. A contradiction goes before an agreement. */
export function accordOf(dataset: Dataset, figure: Observation): Accord | null {
  const { also, against } = agreementOf(dataset, figure)
  if (against.length > 0) return 'conflict'
  if (also.length === 0) return null
  return also.every((other) => saysTheSame(other, figure)) ? 'same' : 'meets'
}

/** The same for figures that contradict each other: what is proved of one of them is proved of all, and said once. */
export function disputeOf(dataset: Dataset, figure: Observation): ObsId {
  return agreementOf(dataset, figure).against.reduce((first, { obsId }) => (obsId < first ? obsId : first), figure.obsId)
}

/** All figures, of those that contradict each other the first alone: whoever prints it names the others. */
export function disputesOnce(dataset: Dataset, figures: readonly Observation[]): readonly Observation[] {
  return firstOfEach(figures, (figure) => disputeOf(dataset, figure))
}

/** Where a figure is printed, and where else the same is: its own source first, then those that agree, then those that contradict it. */
export function sourcesOfFigure(dataset: Dataset, figure: Observation): readonly SourceId[] {
  const { also, against } = agreementOf(dataset, figure)
  return [...new Set([figure, ...also, ...against].map(({ sourceId }) => sourceId))]
}

/** Only the figures of which others say something too. */
const agreements = onceFor((dataset: Dataset): ReadonlyMap<Observation, Agreement> => {
  const found = new Map<Observation, Agreement>()
  const places = new Map(dataset.observations.map((figure, place) => [figure, place]))
  const wholes = new Set(dataset.observations.flatMap(({ partOf }) => partOf ?? []))
  const inOrder = (a: Observation, b: Observation) => (places.get(a) ?? 0) - (places.get(b) ?? 0)
  for (const group of meetingFigures(dataset)) {
    const standFor = new Map<Observation, Observation[]>()
    for (const figure of [...group].sort((a, b) => byNarrowness(dataset, wholes, a, b) || inOrder(a, b))) {
      const stand = [...standFor.keys()].find((other) => saysOfTheSame(other, figure) && !contradicts(other, figure))
      if (stand === undefined) standFor.set(figure, [])
      else {
        standFor.get(stand)?.push(figure)
        found.set(figure, { stands: stand, also: [], against: [] })
      }
    }
    for (const [stand, also] of standFor) {
      const against = [...standFor.keys()].filter((other) => other !== stand && saysOfTheSame(other, stand))
      if (also.length + against.length === 0) continue
      found.set(stand, { stands: stand, also: also.sort(inOrder), against: against.sort(inOrder) })
    }
  }
  return found
})

/** Groups of figures of one area and definition in which some say something of the same; restatements left out. */
function meetingFigures(dataset: Dataset): readonly (readonly Observation[])[] {
  const counted = dataset.observations.filter(({ restates }) => restates === null)
  return [...grouped(counted, ({ definition }) => definition).values()]
    .flatMap((alike) => [...grouped(alike, ({ refArea }) => refArea).values()])
    .filter(hasMeeting)
}

/** Walked through by date: a figure is held against those whose periods have not ended when its own begins. */
function hasMeeting(figures: readonly Observation[]): boolean {
  if (figures.length < 2) return false
  const dated = figures.map((figure) => ({ figure, ...periodOf(figure.timePeriod) })).sort((a, b) => a.start - b.start)
  let open: typeof dated = []
  return dated.some((one) => {
    open = open.filter(({ end }) => end >= one.start)
    const meets = open.some(({ figure }) => saysOfTheSame(figure, one.figure))
    open.push(one)
    return meets
  })
}

/**
 * Whether two figures say something of the same: area, indicator, definition, scope, `per`, nature, start of counting and unit are the
 * same, neither is part of the other, and their times meet. What is of a period as a whole meets only the very same period; a date
 * that is known to lie within a period meets every date in it.
 */
function saysOfTheSame(a: Observation, b: Observation): boolean {
  return (
    a.refArea === b.refArea &&
    a.indicator === b.indicator &&
    a.definition === b.definition &&
    a.scope === b.scope &&
    a.scopeName === b.scopeName &&
    a.per === b.per &&
    a.nature === b.nature &&
    a.countStart === b.countStart &&
    a.partOf !== b.obsId &&
    b.partOf !== a.obsId &&
    sameUnit(a.unitMeasure, b.unitMeasure) &&
    timesMeet(a, b)
  )
}

function timesMeet(a: Observation, b: Observation): boolean {
  const [first, second] = [periodOf(a.timePeriod), periodOf(b.timePeriod)]
  return isOfPeriod(a) || isOfPeriod(b) ? first.start === second.start && first.end === second.end : periodsMeet(first, second)
}

/** Whether two figures say something of the same that cannot both be right as it is stated. */
export function contradicts(a: Observation, b: Observation): boolean {
  return saysOfTheSame(a, b) && apart(statedInterval(a), statedInterval(b))
}

/**
 * The narrower first; of two that leave as much open, the one whose parts are known, then the one whose source is to be trusted more,
 * then the one whose date is known more closely.
 */
function byNarrowness(dataset: Dataset, wholes: ReadonlySet<ObsId>, a: Observation, b: Observation): number {
  const [first, second] = [statedInterval(a), statedInterval(b)]
  const parts = ({ obsId }: Observation) => (wholes.has(obsId) ? 0 : 1)
  const trust = ({ sourceId }: Observation) => trustTiers.indexOf(lookup(dataset.sourceById, sourceId).trust)
  const days = ({ timePeriod }: Observation) => periodOf(timePeriod).end - periodOf(timePeriod).start
  return (
    widthOf(first) - widthOf(second) ||
    closerEnd(first, second) ||
    parts(a) - parts(b) ||
    trust(a) - trust(b) ||
    days(a) - days(b)
  )
}

/** Large and finite, so that two unknown widths are equal. */
function widthOf({ lo, hi }: Interval): number {
  return lo === null || hi === null ? Number.MAX_VALUE : hi.value - lo.value
}

/** Of two intervals with the same end unknown, the one whose known end leaves less room comes first. */
function closerEnd(a: Interval, b: Interval): number {
  if (a.hi === null && b.hi === null && a.lo !== null && b.lo !== null) return b.lo.value - a.lo.value
  if (a.lo === null && b.lo === null && a.hi !== null && b.hi !== null) return a.hi.value - b.hi.value
  return 0
}

function saysTheSame(a: Observation, b: Observation): boolean {
  return a.qualifier === b.qualifier && valueInUnit(a) === valueInUnit(b) && a.upperBound === b.upperBound
}
