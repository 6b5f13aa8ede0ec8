/** Where the dots of figures stand on an axis of time: the same on screen, in a picture and on the projector. */
import type { AgeRow, AgesBody } from '#figures/model.ts'

/** So many dots stand above each other at one date. */
export const mostAbove = 5

/** How many dots of a row stand above each other. */
export function tallOf({ dots }: AgeRow): number {
  return Math.min(mostAbove, Math.max(0, ...stacksOf(dots.map(({ day }) => day)).map(({ count }) => count)))
}

/** Middle of a dot: px from the left of the plot, and up or down from the middle of its row. */
export interface DotPlace {
  readonly x: number
  readonly y: number
}

export interface DotRoom {
  /** px from the left of the plot to a day. */
  readonly across: (day: number) => number
  /** px of the plot. */
  readonly width: number
  /** px from the middle of a dot to that of the next. */
  readonly pitch: number
}

interface Stack {
  readonly day: number
  readonly count: number
}

/** Runs of equal days. */
function stacksOf(days: readonly number[]): readonly Stack[] {
  const counts = new Map<number, number>()
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts].map(([day, count]) => ({ day, count }))
}

/**
 * The places of dots whose days ascend. Those of one day stand in columns around it; columns that would lie on each other are moved apart
 * by as little as that takes, and stay inside the plot as far as they fit.
 */
export function dotPlaces(days: readonly number[], { across, width, pitch }: DotRoom): readonly DotPlace[] {
  const stacks = stacksOf(days)
  const widths = stacks.map(({ count }) => Math.ceil(count / mostAbove) * pitch)
  const before = widths.map((_, index) => widths.slice(0, index).reduce((sum, one) => sum + one, 0))
  const total = widths.reduce((sum, one) => sum + one, 0)
  // Left edges less all that stands before them must not descend.
  const wanted = stacks.map(({ day }, index) => across(day) - (widths[index] ?? 0) / 2 - (before[index] ?? 0))
  const starts = ascending(wanted).map((start) => Math.max(0, Math.min(start, Math.max(0, width - total))))
  return stacks.flatMap(({ count }, index) => {
    const left = (starts[index] ?? 0) + (before[index] ?? 0)
    return Array.from({ length: count }, (_, at) => {
      const column = Math.floor(at / mostAbove)
      const inColumn = Math.min(mostAbove, count - column * mostAbove)
      return { x: left + (column + 0.5) * pitch, y: (inColumn - 1) * pitch * 0.5 - (at % mostAbove) * pitch }
    })
  })
}

/** The numbers nearest to these, by least squares, that do not descend (pool adjacent violators). */
function ascending(numbers: readonly number[]): readonly number[] {
  const pools: { sum: number; count: number }[] = []
  for (const number of numbers) {
    pools.push({ sum: number, count: 1 })
    for (;;) {
      const [last, previous] = [pools.at(-1), pools.at(-2)]
      if (last === undefined || previous === undefined || previous.sum / previous.count <= last.sum / last.count) break
      pools.splice(-2, 2, { sum: previous.sum + last.sum, count: previous.count + last.count })
    }
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
}

/** Days since 1970-01-01 on which the years begin. */
export function yearDays(years: readonly number[]): readonly number[] {
  return years.map((year) => Date.UTC(year, 0, 1) / 86_400_000)
}

/**
 * The years that are named along the axis, each in its middle: as many as `room` px leaves names of `name` px. From the newest back, which
 * is the one that matters; a column for all that is earlier has its name always, and no other name beside it.
 */
export function namedYears(
  { years, hasEarlier }: Pick<AgesBody, 'years' | 'hasEarlier'>,
  room: number,
  name: number,
): readonly number[] {
  const shown = years.slice(0, -1)
  const every = Math.max(1, Math.ceil((name * shown.length) / Math.max(1, room)))
  return shown.filter((_, index) => {
    if (hasEarlier && index < every) return index === 0
    return (shown.length - 1 - index) % every === 0
  })
}
