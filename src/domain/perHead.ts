import { agreementOf } from './agreement.ts'
import { trustTiers } from './codes.ts'
import { isDateInferred, natureTraits } from './nature.ts'
import { gapDays, threeYearsInDays, yearInDays } from './sides.ts'
import { statedInterval, type End, type Interval, quotient } from './interval.ts'
import { lookup } from './lookup.ts'
import type { Dataset, Indicator, Observation, Source } from './model.ts'
import { isMixedUnit, sameUnit } from './unit.ts'

/** A figure per head is given for so many residents. */
const residentsPerFigure = 10_000

/** Why a figure is of no kind that may be held against residents at all, whatever is known of them. */
export const unfitReasons = [
  /** It says another figure again. */
  'restatement',
  /** It is of a part of the area, a programme or a single project. */
  'scope',
  /** It is promised, aimed at, or itself a proportion. */
  'unrealised',
  /** Its indicator says nothing by its size: consultations, numbers of measures, the residents themselves. */
  'not-rankable',
  /** It is money: sums of different kinds of money would look alike per head. */
  'money',
  /** It counts different kinds of thing together: 人(个). */
  'mixed-unit',
  /** It counts neither things that stay nor people. */
  'subject',
] as const
export type UnfitReason = (typeof unfitReasons)[number]

/** What a reader has to be told beside a figure per head. */
export const perHeadRemarks = ['conflict', 'gap', 'inferred-date', 'cumulative', 'trust'] as const
export type PerHeadRemark = (typeof perHeadRemarks)[number]

export type PerHead =
  | {
      readonly kind: 'figure'
      readonly population: Observation
      /** Per 10,000 residents, from what both figures state; at most one end is unknown. */
      readonly interval: Interval
      readonly gapDays: number
      readonly remarks: readonly PerHeadRemark[]
    }
  | { readonly kind: 'unfit'; readonly reason: UnfitReason }
  /** The count has no known window: a part of a year, or people counted since nobody says when. */
  | { readonly kind: 'window' }
  /** No source counts the residents of the area. */
  | { readonly kind: 'no-population' }
  /** There is a count of residents, but it is not, or not known to be, of the territory that the figure is about. */
  | { readonly kind: 'territory'; readonly population: Observation }
  /** The two dates may lie more than three years apart. */
  | { readonly kind: 'gap'; readonly population: Observation; readonly gapDays: number }
  /** Neither end of the quotient is stated: 约500. */
  | { readonly kind: 'no-end'; readonly population: Observation }

/**
 * A figure per 10,000 residents of its area, or why there is none. The residents are those that `areas.csv` names for the area: a
 * person judged there that they live on the territory the area's other figures are about. No code knows any area by name.
 */
export function perHead(dataset: Dataset, figure: Observation): PerHead {
  const indicator = lookup(dataset.indicatorById, figure.indicator)
  const reason = unfitReasons.find((code) => unfitRules[code](figure, indicator))
  if (reason !== undefined) return { kind: 'unfit', reason }
  if (!hasKnownWindow(figure, indicator)) return { kind: 'window' }
  return heldAgainst(dataset, figure)
}

function heldAgainst(dataset: Dataset, figure: Observation): PerHead {
  const named = lookup(dataset.areaById, figure.refArea).population
  const population = named === null ? anyPopulationOf(dataset, figure) : lookup(dataset.observationById, named)
  if (population === undefined) return { kind: 'no-population' }
  if (named === null) return { kind: 'territory', population }
  const gap = gapDays(figure, population)
  if (gap > threeYearsInDays) return { kind: 'gap', population, gapDays: gap }
  const { lo, hi } = quotient(statedInterval(figure), statedInterval(population))
  if (lo === null && hi === null) return { kind: 'no-end', population }
  const source = lookup(dataset.sourceById, figure.sourceId)
  const facts = {
    disputed: [figure, population].some((one) => agreementOf(dataset, one).against.length > 0),
    figure,
    source,
    gap,
    trust: lookup(dataset.sourceById, population.sourceId).trust,
  }
  return {
    kind: 'figure',
    population,
    interval: { lo: timesResidents(lo), hi: timesResidents(hi) },
    gapDays: gap,
    remarks: perHeadRemarks.filter((code) => remarkRules[code](facts)),
  }
}

const unfitRules: Record<UnfitReason, (figure: Observation, indicator: Indicator) => boolean> = {
  restatement: ({ restates }) => restates !== null,
  scope: ({ scope }) => scope !== 'area',
  unrealised: ({ nature }) => !natureTraits[nature].realised,
  'not-rankable': (_, { rankable }) => !rankable,
  money: ({ unitMeasure }) => sameUnit(unitMeasure, '元'),
  'mixed-unit': ({ unitMeasure }) => isMixedUnit(unitMeasure),
  subject: ({ unitMeasure }, { durable }) => !durable && !sameUnit(unitMeasure, '人'),
}

interface RemarkFacts {
  /** Whether sources contradict each other about one of the two figures. */
  readonly disputed: boolean
  readonly figure: Observation
  readonly source: Source
  readonly gap: number
  /** Of the source that counts the residents. */
  readonly trust: (typeof trustTiers)[number]
}

const remarkRules: Record<PerHeadRemark, (facts: RemarkFacts) => boolean> = {
  conflict: ({ disputed }) => disputed,
  gap: ({ gap }) => gap > yearInDays,
  'inferred-date': ({ figure, source }) => isDateInferred(figure, source),
  cumulative: ({ figure }) => figure.nature === 'cumulative',
  trust: ({ trust }) => !trustTiers.slice(0, 2).includes(trust),
}

/** Things that stay need none, nor does what there is at a date, nor a full year; a count up to a date needs its start. */
function hasKnownWindow({ nature, countStart }: Observation, { durable }: Indicator): boolean {
  if (nature === 'period-flow') return false
  return nature !== 'cumulative' || durable || countStart !== null
}

/** A count of the residents of an area of this name, whatever its territory. */
function anyPopulationOf(dataset: Dataset, { refArea }: Observation): Observation | undefined {
  return dataset.observations.find(
    (row) => row.refArea === refArea && lookup(dataset.indicatorById, row.indicator).family === 'population',
  )
}

function timesResidents(end: End | null): End | null {
  return end && { ...end, value: end.value * residentsPerFigure }
}
