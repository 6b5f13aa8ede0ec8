/** What recharts is told of a ruler: rows, axes and the room around the bars. */
import type { ObsId } from '#domain/model.ts'
import type { Ruler } from '#figures/model.ts'
import { numberedEvery, tickLabels } from '#figures/page/axis.ts'
import type { Lang } from '#i18n/language.ts'
import { reachOf } from './reach.ts'
import { labelRoom } from './labelRoom.ts'
import { liftOf, nameRoom, rulerHeight, rulerSizes, slackOf } from './rulerSize.ts'

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

export function rulerChartProps(ruler: Ruler, width: number, lang: Lang): RulerChartProps {
  const names = nameRoom(ruler, width)
  const labels = labelRoom(ruler, width - names, lang)
  const lift = liftOf(ruler)
  return {
    width,
    height: rulerHeight(ruler),
    rows: ruler.bars.map(({ plotted: { observation } }) => ({ id: observation.obsId, reach: reachOf(observation) })),
    ticks: ruler.ticks,
    tickInterval: numberedEvery(tickLabels(ruler.ticks, lang), width - names - labels, rulerSizes.number) - 1,
    nameRoom: names,
    labelRoom: labels,
    // The plot ends at the edge, right under what hangs from the last bar; every bar stands in the middle of its row, and its row higher
    // by half of what hangs from it.
    padding: { top: -lift, bottom: lift - slackOf(ruler) },
  }
}
