/** A figure as it is set: its value as printed, what is counted, when. */
import type { Observation } from '#domain/model.ts'
import { lookup } from '#domain/lookup.ts'
import type { Plotted } from '#figures/model.ts'
import type { MarkSize } from '#figures/theme.ts'
import { printedFigure } from '#i18n/printed.ts'
import type { SceneNode } from './scene.ts'
import { followed, paragraph, row, words, type Box, type Face } from './box.ts'
import { areaName, areaOf, face, sourcedDate, type Setting } from './setting.ts'
import { markBox, areaInk, sealBox } from './glyphs.ts'

/** The printed value in words; the unit is strong where it follows the numeral itself, and not in 40余家 or 1亿元/年. */
function valueWords({ say, words: { lang } }: Setting, observation: Observation, strong: Face, around: Face) {
  if (lang === 'en') return [{ text: say.value(observation), face: strong }]
  const printed = printedFigure(observation).words
  return printed.map(({ text, strong: numeral }, index) => {
    const unit = printed[index - 1]?.strong === true && !/^[余多以左/]/.test(text)
    return { text, face: numeral || unit ? strong : around }
  })
}

/** The value with its numeral strong and the words around it in `around`; where that does not fit it is set strong and wraps. */
export function valueBox(setting: Setting, observation: Observation, strong: Face, around: Face, width: number): Box {
  const parts = valueWords(setting, observation, strong, around)
  const line = words(parts)
  return line.width <= width ? line : paragraph(parts.map((part) => part.text).join(''), strong, width)
}

/** The sign of a threshold's judgement: a tick, a question mark, a dash. */
export function judgementBox({ format }: Setting, judgement: Plotted['judgement'], size: number): Box {
  const { ink } = format.theme
  const side = size * 0.7
  const strokeWidth = Math.max(size / 9, format.use === 'projector' ? format.hairline : 0)
  const path = (d: string): SceneNode => ({ kind: 'path', d, fill: null, stroke: ink, strokeWidth, dash: null, opacity: 1 })
  const at = (draw: Box['draw']): Box => ({ width: side, height: side, baseline: side / 2 + size * 0.38, draw })
  switch (judgement) {
    case null:
      return { width: 0, height: 0, baseline: 0, draw: () => [] }
    case 'passes':
      return at((x, y) => [path(`M${x} ${y + side * 0.55}L${x + side * 0.38} ${y + side * 0.9}L${x + side} ${y + side * 0.12}`)])
    case 'undecided':
      return words([{ text: '?', face: face(format, 'body', 'bold') }])
    case 'fails':
      return at((x, y) => [path(`M${x + side * 0.1} ${y + side / 2}H${x + side * 0.9}`)])
  }
}

/** The seal of a figure's area with the name beside it. */
export function sealedName(setting: Setting, observation: Pick<Observation, 'refArea' | 'scope'>, width: number): Box {
  const { format } = setting
  const area = areaOf(setting, observation.refArea)
  const type = face(format, 'body', 'bold')
  const seal = sealBox(area, observation.scope, format, type.size)
  const gap = format.space * 0.75
  return row([seal, paragraph(areaName(setting, area.areaId), type, width - seal.width - gap)], gap)
}

/** The mark of a figure in its area's colour. */
export function figureMark({ dataset, format }: Setting, observation: Observation, size: number, place: MarkSize): Box {
  const colour = areaInk(format, lookup(dataset.areaById, observation.refArea))
  return markBox(observation, format, colour, size, place)
}

/** What is counted, then when, with the number of the source: on the last line of the words where that has room. */
export function detailBox(setting: Setting, observation: Observation, width: number): Box {
  const { format, say } = setting
  const date = paragraph(sourcedDate(setting, observation), face(format, 'note', 'quiet'), width)
  return followed(say.measured(observation), face(format, 'note', 'plain'), date, width, format.space)
}
