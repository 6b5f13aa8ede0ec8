/**
 * What is dated of one area, on one axis of whole years. The date of a figure is the day it is counted at or the period it is counted
 * over, never the day something happened.
 */
import type { TimeBasis } from '#domain/codes.ts'
import { isOfPeriod } from '#domain/nature.ts'
import type { Observation, Policy, Source } from '#domain/model.ts'
import { periodOf, periodYears } from '#domain/period.ts'
import type { AreaProfile } from './areaProfile.ts'

/** `point`: a known day. `window`: all of the period is meant. `span`: somewhere within, the day is not known. */
export type TimeShape = 'point' | 'window' | 'span'

export type Dated =
  | { readonly kind: 'figures'; readonly figures: readonly Observation[] }
  | { readonly kind: 'policies'; readonly policies: readonly Policy[] }
  | { readonly kind: 'source'; readonly source: Source }
  /** The area came to be, or ceased to be, in this form. */
  | { readonly kind: 'begins' | 'ends' }

export interface TimeEntry {
  readonly dated: Dated
  /** ISO 8601 as in the data. */
  readonly period: string
  /** Null where the data do not say where the date comes from. */
  readonly basis: TimeBasis | null
  readonly shape: TimeShape
  /** Where it starts and how long it is, as shares of the axis. */
  readonly start: number
  readonly length: number
}

export interface TimeTick {
  readonly year: number
  /** Where the year starts, as a share of the axis. */
  readonly start: number
}

export interface TimeLine {
  /** Every year, or every second, fifth … where there are many. */
  readonly ticks: readonly TimeTick[]
  /** Earliest first; of one date what the sources say of themselves last. */
  readonly entries: readonly TimeEntry[]
  /** Policies without a year. */
  readonly undated: number
}

type Undrawn = Omit<TimeEntry, 'start' | 'length'>

/** More labels than these run into each other on a phone. */
const mostTicks = 8
const tickSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/** The time line of an area; without a single date it has no entries. */
export function timeLineOf({ area, groups, policies, sources }: AreaProfile): TimeLine {
  const figures = groups.flatMap((group) => group.rows).flatMap((row) => row.figures)
  const full = policies.flatMap((group) => group.policies)
  const entries = [
    ...(area.validFrom === null ? [] : [changed('begins', area.validFrom)]),
    ...(area.validTo === null ? [] : [changed('ends', area.validTo)]),
    ...datedFigures(figures),
    ...datedPolicies(full),
    ...sources.map(({ source }): Undrawn => {
      const { published, publishedBasis } = source
      return { dated: { kind: 'source', source }, period: published, basis: publishedBasis, shape: shapeOf(published) }
    }),
  ]
  return drawn(entries, full.filter((policy) => policy.year === null).length)
}

function shapeOf(period: string): TimeShape {
  const { start, end } = periodOf(period)
  return start === end ? 'point' : 'span'
}

function changed(kind: 'begins' | 'ends', period: string): Undrawn {
  return { dated: { kind }, period, basis: null, shape: shapeOf(period) }
}

/** Figures of one date, one basis and one shape together. */
function datedFigures(figures: readonly Observation[]): readonly Undrawn[] {
  const shapeOfFigure = (figure: Observation): TimeShape => (isOfPeriod(figure) ? 'window' : shapeOf(figure.timePeriod))
  const keyOf = (figure: Observation) => `${figure.timePeriod} ${figure.timeBasis} ${shapeOfFigure(figure)}`
  return [...new Set(figures.map(keyOf))].flatMap((key) => {
    const together = figures.filter((figure) => keyOf(figure) === key)
    const [first] = together
    if (first === undefined) return []
    return {
      dated: { kind: 'figures', figures: together },
      period: first.timePeriod,
      basis: first.timeBasis,
      shape: shapeOfFigure(first),
    }
  })
}

function datedPolicies(policies: readonly Policy[]): readonly Undrawn[] {
  const years = new Set(policies.flatMap((policy) => policy.year ?? []))
  return [...years].map((year) => ({
    dated: { kind: 'policies', policies: policies.filter((policy) => policy.year === year) },
    period: year,
    basis: null,
    shape: shapeOf(year),
  }))
}

function drawn(entries: readonly Undrawn[], undated: number): TimeLine {
  const years = entries.flatMap(({ period }) => periodYears(periodOf(period)))
  if (years.length === 0) return { ticks: [], entries: [], undated }
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const origin = periodOf(String(first)).start
  const days = periodOf(String(last)).end + 1 - origin
  const step = tickSteps.find((candidate) => (last - first + 1) / candidate <= mostTicks) ?? last - first + 1
  return {
    ticks: Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, index) => first + index * step).map((year) => ({
      year,
      start: (periodOf(String(year)).start - origin) / days,
    })),
    entries: entries
      .map((entry) => {
        const { start, end } = periodOf(entry.period)
        return { ...entry, start: (start - origin) / days, length: (end + 1 - start) / days }
      })
      .sort((a, b) => a.start - b.start || a.length - b.length),
    undated,
  }
}
