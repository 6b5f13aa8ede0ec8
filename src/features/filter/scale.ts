/**
 * Where numbers and figures stand on a threshold's slider: by their logarithm, because funds run from ten thousand to a thousand million.
 */
import type { Family } from '#domain/codes.ts'
import { valueInUnit } from '#domain/interval.ts'
import type { AreaId, Dataset, ObsId, Observation } from '#domain/model.ts'
import { judgementOf, type Judgement } from '#domain/threshold.ts'

/** Steps of the slider within a power of ten. */
const steps = [1, 1.5, 2, 3, 4, 5, 6, 8] as const

/** The slider's own positions; 0 is “no threshold”, and the stops begin a little to the right of it. */
export const sliderEnd = 1000
const firstStopAt = 60

export interface SliderScale {
  /** Round numbers the slider stops at, ascending; the last is at or above every figure. */
  readonly stops: readonly number[]
}

/** The stops for figures of these values: from the power of ten at or under the smallest to the first stop above the largest. */
export function scaleFor(values: readonly number[]): SliderScale {
  const positive = values.filter((value) => value > 0)
  const [least, most] = positive.length === 0 ? [1, 100] : [Math.min(...positive), Math.max(...positive)]
  const [from, to] = [Math.floor(Math.log10(least)), Math.floor(Math.log10(most)) + 1]
  const all = Array.from({ length: to - from + 1 }, (_, power) =>
    steps.map((step) => Number((step * 10 ** (from + power)).toPrecision(3))),
  )
  const whole = all.flat().filter((stop) => least < 1 || Number.isInteger(stop))
  const last = whole.findIndex((stop) => stop > most)
  return { stops: whole.slice(0, last + 1) }
}

/** Position of a number, 0 to `sliderEnd`; numbers beyond the ends stand at the ends, 0 stands for no threshold. */
export function positionOf({ stops }: SliderScale, value: number): number {
  const [first, last] = [stops[0] ?? 1, stops.at(-1) ?? 1]
  if (value <= 0) return 0
  if (value <= first) return firstStopAt
  if (value >= last) return sliderEnd
  return firstStopAt + ((sliderEnd - firstStopAt) * Math.log(value / first)) / Math.log(last / first)
}

/** The stop nearest to a position; null left of the first: no threshold. */
export function stopAt(scale: SliderScale, position: number): number | null {
  if (position < firstStopAt / 2) return null
  const distance = (stop: number) => Math.abs(positionOf(scale, stop) - position)
  return scale.stops.reduce((nearest, stop) => (distance(stop) < distance(nearest) ? stop : nearest))
}

/** The stop before or after a number, for the arrow keys; before the first there is no threshold. */
export function nextStop({ stops }: SliderScale, value: number | null, direction: 1 | -1): number | null {
  if (direction === 1) return stops.find((stop) => stop > (value ?? 0)) ?? stops.at(-1) ?? null
  return value === null ? null : (stops.filter((stop) => stop < value).at(-1) ?? null)
}

/** A figure of a family as a tick above its slider. */
export interface Tick {
  readonly id: ObsId
  readonly area: AreaId
  /** Share of the slider's length, 0 to 1. */
  readonly at: number
  /** Row above the slider, 0 nearest to it: ticks that would cover each other stand above each other. */
  readonly lane: number
  /** Null while no threshold is set. */
  readonly judgement: Judgement | null
}

/** Ticks nearer than this share of the length would cover each other. */
const apart = 0.035
export const lanes = 4
const laneNumbers = Array.from({ length: lanes }, (_, lane) => lane)

/** More ticks than these cannot be told apart: beyond, only those are drawn that cover no other. The tally counts all figures. */
const most = 200

/** One tick for each figure, from the left; of very many only those that find a place of their own. */
export function ticksOf(
  dataset: Dataset,
  figures: readonly Observation[],
  { scale, family, min }: { readonly scale: SliderScale; readonly family: Family; readonly min: number | null },
): readonly Tick[] {
  const ends: number[] = []
  return figures
    .map((figure) => ({ figure, at: positionOf(scale, valueInUnit(figure)) / sliderEnd }))
    .sort((a, b) => a.at - b.at)
    .flatMap(({ figure, at }) => {
      const free = laneNumbers.find((lane) => at - (ends[lane] ?? -1) >= apart)
      if (free === undefined && figures.length > most) return []
      const lane = free ?? lanes - 1
      ends[lane] = at
      return {
        id: figure.obsId,
        area: figure.refArea,
        at,
        lane,
        judgement: min === null ? null : judgementOf(dataset, figure, [{ family, min }]),
      }
    })
}
