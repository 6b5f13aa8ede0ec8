/** Room for what stands to the right of a ruler's bars, px: as wide as its longest value is printed in the language shown. */
import type { Observation } from '#domain/model.ts'
import { openEnd } from '#figures/marks/bar.ts'
import type { Ruler, RulerBar } from '#figures/model.ts'
import { axisUnit, tickLabels } from '#figures/page/axis.ts'
import { textWidth } from '#figures/page/measure.ts'
import { englishFigure } from '#i18n/amount.ts'
import type { Lang } from '#i18n/language.ts'
import { printedText } from '#i18n/printed.ts'
import { lastMarkAt, rowReach } from './reach.ts'
import { rulerSizes } from './rulerSize.ts'

/** Between the end of a bar and its value. */
const valueGap = 8
/** The sign of a threshold and the gap before it. */
const signRoom = 18
/** Between the number of the last tick and the unit. */
const unitGap = 4
/** Rulers whose values are short end at the same place. */
const leastRoom = { zh: 60, en: 96 } as const
/** An axis is no shorter, however narrow the page. */
const leastAxis = 40

/** How wide a figure is as it is printed behind its bar. */
export function valueWidth(observation: Observation, lang: Lang): number {
  const text = lang === 'en' ? englishFigure(observation) : printedText(observation)
  return textWidth(text, rulerSizes.value, 700, 'sans')
}

/** From the end of a bar that the source states to its value: behind an open end. */
export function beforeValue({ qualifier }: Observation): number {
  return (qualifier === 'exact' ? 0 : openEnd) + valueGap
}

/** From zero to the value of a bar of this length, px: behind its end, and behind the last mark of what else its area gives. */
export function valueStart(bar: RulerBar, length: number): number {
  return Math.max(length + beforeValue(bar.plotted.observation), lastMarkAt(bar, length) + valueGap)
}

/** From the middle of the last tick's number to the unit behind it. */
export function beforeUnit(label: string): number {
  return textWidth(label, rulerSizes.number, 400, 'sans') / 2 + unitGap
}

/** The sign of a threshold. Every row keeps it where one row has it: what the sign says changes from row to row, the axis does not. */
function signIn({ bars }: Ruler): number {
  return bars.some(({ plotted }) => plotted.judgement !== null) ? signRoom : 0
}

/** From the end of a bar to the end of its value. */
function labelWidth({ plotted: { observation } }: RulerBar, lang: Lang): number {
  return beforeValue(observation) + valueWidth(observation, lang)
}

/** What the shortest axis and the longest value behind it leave of a width, px. */
export function roomBesideValues(ruler: Ruler, width: number, lang: Lang): number {
  return width - leastAxis - signIn(ruler) - Math.max(...ruler.bars.map((bar) => labelWidth(bar, lang)))
}

/**
 * Room right of the end of the axis: the least with which the value of every bar, the sign of a threshold behind it and the unit of the
 * axis stay within the ruler. A value begins at the end of its bar, so that only what reaches beyond the axis needs room.
 * @param width px from zero to the right edge of the ruler
 */
export function labelRoom(ruler: Ruler, width: number, lang: Lang): number {
  const { bars, ticks, unit } = ruler
  const end = ticks.at(-1) ?? 1
  const sign = signIn(ruler)
  const lengths = bars.map((bar) => (width - labelWidth(bar, lang) - sign) / (rowReach(bar) / end))
  const unitRoom =
    beforeUnit(tickLabels(ticks, lang).at(-1) ?? '') + textWidth(axisUnit(ticks, unit, lang), rulerSizes.number, 400, 'sans')
  const length = Math.min(...lengths, width - Math.max(unitRoom, leastRoom[lang] + sign))
  return Math.max(0, width - Math.max(length, leastAxis))
}
