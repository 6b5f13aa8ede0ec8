/** Where a number stands on a threshold's slider: by its logarithm, because funds run from ten thousand to a thousand million. */

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
