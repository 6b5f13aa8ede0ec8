/** The axis of a ruler: ticks from zero, and whether its bars may be drawn as blocks to count. */
import { statedInterval, valueInUnit } from '#domain/interval.ts'
import type { Observation } from '#domain/model.ts'

const mostTicks = 7
const steps = [1, 2, 5] as const
/** Room behind a bar whose upper end is not stated, so that its fade or arrow does not run into the end of the axis. */
const headroom = 1.08
/** More blocks than this are no longer counted at a glance. */
const mostBlocks = 40
/** Measures, not counts: a block per yuan or square metre means nothing. */
const measures = new Set(['元', '平方米', '%', '比', '份额', '倍', '—'])

/** How far along the axis a figure reaches. */
function extent(figure: Observation): number {
  const { hi } = statedInterval(figure)
  return hi === null ? valueInUnit(figure) * headroom : hi.value
}

/** Ticks at 1, 2 or 5 times a power of ten, from 0 to the first at or beyond every figure: 31 → 0, 10, 20, 30, 40. At most seven. */
export function ticksFor(figures: readonly Observation[]): readonly number[] {
  const longest = Math.max(...figures.map(extent))
  if (!(longest > 0)) return [0, 1]
  const power = 10 ** Math.floor(Math.log10(longest / (mostTicks - 1)))
  const step = [...steps, 10].map((factor) => factor * power).find((size) => Math.ceil(longest / size) < mostTicks) ?? 10 * power
  return Array.from({ length: Math.ceil(longest / step) + 1 }, (_, index) => Number((index * step).toPrecision(12)))
}

/** Whether every bar is a whole, exact number of things and all of them together are few enough to be counted. */
export function isCountable(figures: readonly Observation[]): boolean {
  const counted = figures.every(
    (figure) => figure.qualifier === 'exact' && Number.isInteger(valueInUnit(figure)) && !measures.has(figure.unitMeasure),
  )
  return counted && figures.reduce((total, figure) => total + valueInUnit(figure), 0) <= mostBlocks
}
