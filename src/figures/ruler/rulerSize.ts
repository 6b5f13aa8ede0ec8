/** Sizes of a ruler on the page, px: known before the chart is loaded, so that nothing moves when it is. */
import type { Ruler, RulerBar } from '#figures/model.ts'

export const rulerSizes = {
  bar: 16,
  /** From one bar to the next. */
  row: 30,
  /** The same with a date under the name. */
  rowWithDate: 38,
  /** The same with brackets and names under the parts of a bar, or the area's other figures. */
  rowWithBelow: 52,
  axis: 28,
  /** A division of the edge that has a number, and from its end to the baseline of the number. */
  division: 9,
  numberBelow: 13,
  /** Type of the numbers along the axis and of the values behind the bars. */
  number: 13,
  value: 15,
} as const

/** Height of a row. All rows of a ruler are alike, so that bars stay on their line. */
export function rowHeight(ruler: Ruler): number {
  if (ruler.bars.some(hasBelow)) return rulerSizes.rowWithBelow
  return sharesDate(ruler) ? rulerSizes.row : rulerSizes.rowWithDate
}

/** Whether something hangs from a bar: its parts, what else its area gives, or that it counts only a part. */
function hasBelow({ counts, parts, against, others }: RulerBar): boolean {
  return counts === 'part' || parts.length + against.length + others.length > 0
}

/** How much higher a bar stands than in the middle of its row: below it is what hangs from it. */
export function liftOf(ruler: Ruler): number {
  return (rowHeight(ruler) - rulerSizes.row) / 2
}

/** How much higher the edge is drawn than the last row ends: the last bar needs no room for brackets it does not have. */
export function slackOf(ruler: Ruler): number {
  const last = ruler.bars.at(-1)
  return last === undefined || hasBelow(last)
    ? 0
    : rowHeight(ruler) - (sharesDate(ruler) ? rulerSizes.row : rulerSizes.rowWithDate)
}

/** Height of the whole ruler on the page: rows and axis. */
export function rulerHeight(ruler: Ruler): number {
  return ruler.bars.length * rowHeight(ruler) - slackOf(ruler) + rulerSizes.axis
}

/** Whether all bars are of one date, which then stands in the title of the ruler. */
export function sharesDate({ bars }: Ruler): boolean {
  return new Set(bars.map(({ plotted: { observation } }) => `${observation.timePeriod} ${observation.timeBasis}`)).size < 2
}
