/** What recharts is told of a ruler: rows, axes and the room around the bars. */
import type { ObsId } from '#domain/model.ts'
import type { Ruler } from '#figures/model.ts'
import { reachOf } from './reach.ts'
import { labelRoom, liftOf, nameRoom, rulerHeight, slackOf } from './rulerSize.ts'

/** Ticks nearer to each other than this have numbers that touch, px. */
const leastTickDistance = 30

/** A row of the chart's data. */
export interface RulerRow {
  /** The category: the figure's id, which stays the same whatever is filtered. */
  readonly id: ObsId
  /** Length of the bar in the unit of the axis, up to the end that its source states. */
  readonly reach: number
}

/** Props of the chart. Equal for two rulers that differ in nothing but what is said of their figures. */
export interface RulerChartProps {
  /** px */
  readonly width: number
  readonly height: number
  readonly rows: readonly RulerRow[]
  /** Values in the unit of the axis, ascending from 0; the last is the end of the axis. */
  readonly ticks: readonly number[]
  /** How many ticks without a number stand between two with one. */
  readonly tickInterval: number
  /** Room for names left of zero and for printed values right of the last tick, px. */
  readonly nameRoom: number
  readonly labelRoom: number
  /** px added to the plot above the first row and below the last one; negative where a row reaches beyond the plot. */
  readonly padding: { readonly top: number; readonly bottom: number }
}

export function rulerChartProps(ruler: Ruler, width: number, lang: 'zh' | 'en'): RulerChartProps {
  const rooms = { nameRoom: nameRoom(ruler), labelRoom: labelRoom(ruler, lang) }
  const lift = liftOf(ruler)
  return {
    width,
    height: rulerHeight(ruler),
    rows: ruler.bars.map(({ plotted: { observation } }) => ({ id: observation.obsId, reach: reachOf(observation) })),
    ticks: ruler.ticks,
    tickInterval: tickInterval(ruler.ticks.length, width - rooms.nameRoom - rooms.labelRoom),
    ...rooms,
    // The plot ends at the edge, right under what hangs from the last bar; every bar stands in the middle of its row, and its row higher
    // by half of what hangs from it.
    padding: { top: -lift, bottom: lift - slackOf(ruler) },
  }
}

/**
 * Every tick has a number, or every second one, or only the first and the last.
 * @param count of ticks
 * @param length px from the first to the last
 */
export function tickInterval(count: number, length: number): number {
  const steps = count - 1
  if (length / steps >= leastTickDistance) return 0
  return steps % 2 === 0 ? 1 : steps - 1
}
