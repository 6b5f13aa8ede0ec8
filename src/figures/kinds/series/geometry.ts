/** Where the figures of a series stand on a plot, in px: the same on screen, in a picture and on the projector. */
import type { Observation } from '#domain/model.ts'
import { periodOf } from '#domain/period.ts'
import type { SeriesBody } from '#figures/model.ts'
import { reachOf, startOf } from '#figures/ruler/reach.ts'

/** A figure on the plot. */
export interface SeriesPoint {
  readonly observation: Observation
  /** From the first to the last day of its date; the point stands in the middle. */
  readonly from: number
  readonly to: number
  readonly x: number
  /** Of the end its source states; of a range the upper one. */
  readonly y: number
  /** Of the lower end of a range; the same as `y` for all others. */
  readonly foot: number
}

/** A line between two figures that count alike and follow each other. */
export interface SeriesSegment {
  readonly from: SeriesPoint
  readonly to: SeriesPoint
  /** Both are exact numbers. */
  readonly exact: boolean
}

export interface SeriesGeometry {
  readonly points: readonly SeriesPoint[]
  readonly segments: readonly SeriesSegment[]
  /** Distance from the left of each year of the axis of time. */
  readonly years: readonly { readonly year: number; readonly x: number }[]
  /** Distance from the top of each value of the axis. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[]
}

/** Days since 1970 of the first of January. */
export function newYear(year: number): number {
  return periodOf(`${year}-01-01`).start
}

/** The two axes: distance from the left of a day (since 1970), from the top of a value in the unit. */
export interface SeriesScales {
  readonly across: (day: number) => number
  readonly down: (value: number) => number
}

/** Where a figure stands between two axes. */
export function pointOf(observation: Observation, { across, down }: SeriesScales): SeriesPoint {
  const period = periodOf(observation.timePeriod)
  const [from, to] = [across(period.start), across(period.end)]
  const y = down(reachOf(observation))
  return {
    observation,
    from,
    to,
    x: (from + to) / 2,
    y,
    foot: observation.qualifier === 'range' ? down(startOf(observation)) : y,
  }
}

/** The lines between the figures of a strand. */
export function segmentsOf(points: readonly SeriesPoint[]): readonly SeriesSegment[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index]
    if (from === undefined) return []
    return [{ from, to, exact: [from, to].every(({ observation }) => observation.qualifier === 'exact') }]
  })
}

/** Lays a series out on a plot of this size. Time runs from left to right, values from 0 at the bottom to the last tick at the top. */
export function seriesGeometry(
  { strands, ticks, years }: Pick<SeriesBody, 'strands' | 'ticks' | 'years'>,
  { width, height }: { readonly width: number; readonly height: number },
): SeriesGeometry {
  const [start, end] = [newYear(years[0] ?? 1970), newYear(years.at(-1) ?? 1971)]
  const top = ticks.at(-1) ?? 1
  const across = (day: number) => ((day - start) / (end - start)) * width
  const down = (value: number) => height - (value / top) * height
  const lines = strands.map((strand) => strand.map((observation) => pointOf(observation, { across, down })))
  return {
    points: lines.flat(),
    segments: lines.flatMap(segmentsOf),
    years: years.map((year) => ({ year, x: across(newYear(year)) })),
    ticks: ticks.map((value) => ({ value, y: down(value) })),
  }
}

/** A rectangle a text takes. */
interface TextPlace {
  readonly x: number
  readonly y: number
  readonly width: number
}

/**
 * Middles and baselines of the printed values, each above its figure and what rises from it, moved up where it would touch another.
 * @param widths px of each text
 * @param line px from one baseline to the next
 * @param clear px that a figure with an open end needs above it, and any other
 * @param plot which no text leaves at its sides
 */
export function labelPlaces(
  points: readonly SeriesPoint[],
  widths: readonly number[],
  line: number,
  clear: { readonly open: number; readonly sharp: number },
  plot: { readonly x: number; readonly width: number },
): readonly TextPlace[] {
  const placed: TextPlace[] = []
  for (const [index, point] of points.entries()) {
    const width = widths[index] ?? 0
    const first = plot.x + width / 2
    const x = Math.min(Math.max(point.x, first), Math.max(plot.x + plot.width - width / 2, first))
    const rises = ['more-than', 'at-least', 'over', 'about'].includes(point.observation.qualifier)
    let y = point.y - (rises ? clear.open : clear.sharp)
    // A baseline that was moved by a line, in fractions of px, may come out less than a line away.
    const touches = (other: TextPlace) =>
      Math.abs(other.x - x) < (other.width + width) / 2 + line / 3 && Math.abs(other.y - y) < line - 0.01
    for (let moved = placed.find(touches); moved !== undefined; moved = placed.find(touches)) y = moved.y - line
    placed.push({ x, y, width })
  }
  return placed
}

/** Whether a series is drawn, or only listed: two dates are two sentences, and many strands at once are a tangle. */
export function isDrawn({ strands }: Pick<SeriesBody, 'strands'>): boolean {
  return strands.length <= 4 && strands.some((strand) => new Set(strand.map((figure) => figure.timePeriod)).size > 2)
}
