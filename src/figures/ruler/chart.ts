/** What recharts is told of a ruler: rows, axes and the room around the bars. */
import type { ObsId } from '#domain/model.ts'
import type { Ruler } from '#figures/model.ts'
import { numberedEvery, tickLabels } from '#figures/page/axis.ts'
import type { Lang } from '#i18n/language.ts'
import { reachOf } from './reach.ts'
import { labelRoom, roomBesideValues } from './labelRoom.ts'
import { roomInTwoLines } from './rowName.ts'
import { liftOf, rulerHeight, rulerSizes, slackOf } from './rulerSize.ts'

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

/** From a name to zero, px. */
export const nameGap = 6

/** Room for the names of areas, whose short forms are short. */
const areaRoom = 90
/** Room for what is counted: on a phone, elsewhere, and the share of the width that long names may take. */
const kindRoom = { narrow: 108, wide: 144, most: 0.5 } as const

/**
 * Room left of zero, px: what is counted has two lines, and takes as much of the width as it needs of what leaves bars their length and
 * values their room.
 */
function nameRoom(ruler: Ruler, width: number, lang: Lang, kinds: readonly string[]): number {
  if (ruler.basis === 'graded') return areaRoom
  const least = width < 400 ? kindRoom.narrow : kindRoom.wide
  const most = Math.min(width * kindRoom.most, roomBesideValues(ruler, width, lang))
  return nameGap + roomInTwoLines(kinds, rulerSizes.number, least - nameGap, most - nameGap)
}

/** @param kinds what is counted, where the bars are of one area and it stands before them */
export function rulerChartProps(ruler: Ruler, width: number, lang: Lang, kinds: readonly string[] = []): RulerChartProps {
  const names = nameRoom(ruler, width, lang, kinds)
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
