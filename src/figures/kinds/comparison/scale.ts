/** Sizes and rooms of the bars of the comparison page, px: known before the chart is there, so that nothing moves when it comes. */
import type { Observation } from '#domain/model.ts'
import type { Ruler, RulerBar } from '#figures/model.ts'
import { axisUnit, tickLabels } from '#figures/page/axis.ts'
import { textWidth } from '#figures/page/measure.ts'
import { rowReach } from '#figures/ruler/reach.ts'
import { englishFigure } from '#i18n/amount.ts'
import type { Lang } from '#i18n/language.ts'
import { printedFigure } from '#i18n/printed.ts'

/** `large`: areas at A or B, the axis above. `kinds`: what one text counts of one area, the axis below. */
export type ScaleLook = 'large' | 'kinds'

export const scaleSizes = {
  large: { bar: 46, row: 66, rowWithBelow: 88, axis: 34, value: 32, unit: 17 },
  kinds: { bar: 19, row: 32, rowWithBelow: 32, axis: 30, value: 17, unit: 15 },
} as const

/** Room behind a bar for the date and the number of its source, px. */
export const dateRoom = 132

/** Whether something hangs from a bar: its parts, what else its area gives, or that it counts only a part. */
function hangsFrom({ parts, against, others, counts }: RulerBar): boolean {
  return parts.length + against.length + others.length > 0 || counts === 'part'
}

/** Whether something hangs from one of the bars, so that all rows are higher. */
function hasBelow({ bars }: Ruler, look: ScaleLook): boolean {
  return look === 'large' && bars.some(hangsFrom)
}

/** What the last row leaves empty where nothing hangs from its bar, px. */
export function scaleSpare(ruler: Ruler, look: ScaleLook): number {
  const last = ruler.bars.at(-1)
  const { row, rowWithBelow } = scaleSizes[look]
  return hasBelow(ruler, look) && last !== undefined && !hangsFrom(last) ? rowWithBelow - row : 0
}

/** Whether values stand behind their bars or, where the page is too narrow for that, over them, with the date on a line of its own. */
export type LabelPlace = 'behind' | 'over'

/** Over a bar: the size of its value, and how much higher its row is. */
export const labelOver = { value: 24, height: 50 } as const

/** How much higher than the middle of its row a bar stands, so that what hangs from it has its room; lower under its value. */
export function scaleLift(ruler: Ruler, look: ScaleLook, place: LabelPlace): number {
  return (hasBelow(ruler, look) ? 12 : 0) - (place === 'over' ? labelOver.height / 2 : 0)
}

/** Height of the chart: its rows and its axis. Few kinds have thicker rows, so that panels in a row are of one height. */
export function scaleHeight(ruler: Ruler, look: ScaleLook, place: LabelPlace): number {
  const size = scaleSizes[look]
  const few = look === 'kinds' && ruler.bars.length < 4
  const row = few ? 53 : hasBelow(ruler, look) ? size.rowWithBelow : size.row
  return ruler.bars.length * (row + (place === 'over' ? labelOver.height : 0)) + size.axis
}

/** The ticks up to the largest value drawn, where the axis ends; values in the unit. */
export function scaleTicks({ ticks, bars }: Ruler): { readonly ticks: readonly number[]; readonly end: number } {
  const end = Math.max(...bars.map(rowReach))
  const within = ticks.filter((tick) => tick <= end)
  return end > 0 && within.length > 1 ? { ticks: within, end } : { ticks, end: ticks.at(-1) ?? 1 }
}

/** How wide a figure is as it stands behind its bar, its number large and the words around it smaller. */
export function valueRoom(observation: Observation, look: ScaleLook, lang: Lang): number {
  const { value, unit } = scaleSizes[look]
  if (lang === 'en') return textWidth(englishFigure(observation), value, 700, 'sans')
  return printedFigure(observation).words.reduce(
    (width, { text, strong }) => width + textWidth(text, strong ? value : unit, 700, 'sans'),
    0,
  )
}

export interface ScaleRoom {
  /** px left of zero for names, and right of the end of the axis for values. */
  readonly names: number
  readonly labels: number
  readonly place: LabelPlace
}

/** Room for names and values on a chart of `width` px. */
export function scaleRoom(ruler: Ruler, look: ScaleLook, width: number, lang: Lang): ScaleRoom {
  const names = look === 'large' ? (lang === 'en' ? 128 : width < 520 ? 84 : 112) : Math.min(Math.max(96, width * 0.38), 150)
  const { ticks, end } = scaleTicks(ruler)
  const beyond = ruler.bars.map((bar) => {
    const { observation, judgement } = bar.plotted
    const open = observation.qualifier === 'exact' ? 0 : 26
    const date = look === 'large' ? dateRoom : 0
    const label = open + 10 + valueRoom(observation, look, lang) + 10 + date + (judgement === null ? 0 : 20)
    const share = rowReach(bar) / end
    // A short bar's label stands within the plot.
    return width - names - (width - names - label) / Math.max(share, 0.01)
  })
  const unit =
    textWidth(axisUnit(ticks, ruler.unit, lang), 13, 400, 'sans') +
    textWidth(tickLabels(ticks, lang).at(-1) ?? '', 13, 400, 'sans') / 2
  const room = Math.max(unit, 24, ...beyond)
  const most = Math.max(width - names - 60, 24)
  if (room <= most) return { names, labels: room, place: 'behind' }
  return look === 'large' ? { names, labels: Math.max(unit, 24), place: 'over' } : { names, labels: most, place: 'behind' }
}
