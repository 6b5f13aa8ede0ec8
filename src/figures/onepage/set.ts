/** The small things that one page is set from: numbers of sources behind what they are cited for, large values, tags. */
import type { ObsId, Observation } from '#domain/model.ts'
import type { Judgement } from '#domain/threshold.ts'
import { sourcesOfFigure } from '#domain/agreement.ts'
import type { Plotted } from '#figures/model.ts'
import { paragraph, row, stack, words, wrapped, type Box, type Face } from '#figures/page/box.ts'
import type { Format } from '#figures/page/format.ts'
import { textWidth } from '#figures/page/measure.ts'
import { coordinate, type SceneNode } from '#figures/page/scene.ts'
import { areaName, areaOf, citation, face, type Setting } from '#figures/page/setting.ts'
import { sealBox } from '#figures/page/glyphs.ts'
import { printedFigure } from '#i18n/printed.ts'

/** A setting that knows what the thresholds of the page say of its figures; a figure that none judges has no entry. */
export interface JudgedSetting extends Setting {
  readonly judgements: ReadonlyMap<ObsId, Judgement>
}

/** A figure with what its threshold says of it. */
export function judged({ judgements }: JudgedSetting, observation: Observation): Plotted {
  return { observation, judgement: judgements.get(observation.obsId) ?? null }
}

/** What the threshold says of a figure, in words; empty where none judges it. */
export function judgementSaid(setting: JudgedSetting, observation: Observation): string {
  const { judgement } = judged(setting, observation)
  return judgement === null ? '' : setting.say.context.phrases.judgement[judgement]
}

/** The smallest type of a page, px: everything on it is set in multiples of it. */
export function unitOf({ type }: Format): number {
  return type.note[0]
}

/** The citation of one figure. */
export function figureCitation(setting: Setting, figure: Observation): string {
  return citation(setting, sourcesOfFigure(setting.dataset, figure))
}

/** A run of a printed value: its numeral, or the words and the unit around it. */
interface ValueRun {
  readonly text: string
  readonly numeral: boolean
}

/** The printed value in runs; in English its numerals are found in its English form. */
function valueRuns({ say, words: { lang } }: Setting, figure: Observation): readonly ValueRun[] {
  if (lang === 'zh') return printedFigure(figure).words.map(({ text, strong }) => ({ text, numeral: strong }))
  return say
    .value(figure)
    .split(/(\d(?:[\d.,–—-]*\d)?%?)/)
    .filter((text) => text !== '')
    .map((text) => ({ text, numeral: /^\d/.test(text) }))
}

/** Share of the numeral's size in which words and unit are set. */
const unitShare = 0.54

/** A value in one line, its numeral of `px`, its words and unit smaller. */
function valueInLine(setting: Setting, figure: Observation, px: number): Box {
  const { format } = setting
  const numeral: Face = { ...face(format, 'note', 'bold'), size: px, line: Math.round(px * 1.15) }
  const around: Face = {
    ...face(format, 'note', 'plain'),
    size: Math.max(unitOf(format), Math.round(px * unitShare)),
    line: numeral.line,
  }
  return words(valueRuns(setting, figure).map((run) => ({ text: run.text, face: run.numeral ? numeral : around })))
}

/** The number of the source of a value, and the white space before it, px. */
function signBehind(setting: Setting, figure: Observation): { readonly sign: Box; readonly gap: number } {
  const { format } = setting
  return { sign: words([{ text: figureCitation(setting, figure), face: face(format, 'note', 'bold') }]), gap: format.space * 0.3 }
}

/** Width of a value in one line with the number of its source, px, its numeral of `size` px. */
export function valueWidth(setting: Setting, figure: Observation, size: number): number {
  const { sign, gap } = signBehind(setting, figure)
  return valueInLine(setting, figure, size).width + gap + sign.width
}

/**
 * A value with its numeral large, its words and unit smaller, and the number of its source raised behind it: one thing, never broken
 * while it fits. Where it is too wide it is set smaller, down to `least` px, and then in lines.
 */
export function largeValue(setting: Setting, figure: Observation, width: number, size: number, least: number): Box {
  const { sign, gap } = signBehind(setting, figure)
  const room = width - sign.width - gap
  const natural = valueInLine(setting, figure, size)
  const fitted = Math.max(least, Math.floor((size * room) / Math.max(1, natural.width)))
  const value = natural.width <= room ? natural : valueInLine(setting, figure, Math.min(size, fitted))
  if (value.width > room) {
    const said = valueRuns(setting, figure)
      .map((run) => run.text)
      .join('')
    const type: Face = { ...face(setting.format, 'note', 'bold'), size: least, line: Math.round(least * 1.2) }
    return stack([paragraph(said, type, width), sign], 0)
  }
  return {
    width: value.width + gap + sign.width,
    height: value.height,
    baseline: value.baseline,
    draw: (x, y) => [...value.draw(x, y), ...sign.draw(x + value.width + gap, y + value.height * 0.08)],
  }
}

/** A few words in a frame: the reason that decides a comparison. */
export function tagBox({ format }: Pick<Setting, 'format'>, text: string): Box {
  const type = face(format, 'note', 'plain')
  const said = words([{ text, face: type }])
  const [side, line] = [type.size * 0.45, Math.max(format.hairline, type.size / 14)]
  const height = Math.round(type.size * 1.36)
  const lift = (height - said.height) / 2
  return {
    width: said.width + 2 * side,
    height,
    baseline: said.baseline + lift,
    draw: (x, y) => {
      const frame: SceneNode = {
        kind: 'path',
        d: `M${coordinate(x + line / 2)} ${coordinate(y + line / 2)}H${coordinate(x + 2 * side + said.width - line / 2)}V${coordinate(y + height - line / 2)}H${coordinate(x + line / 2)}Z`,
        fill: null,
        stroke: format.theme.ink,
        strokeWidth: line,
        dash: null,
        opacity: 1,
      }
      return [frame, ...said.draw(x + side, y + lift)]
    },
  }
}

/** The seal of an area with its name beside it. */
export function sealAndName(setting: Setting, figure: Pick<Observation, 'refArea' | 'scope'>, width: number): Box {
  const { format } = setting
  const type = face(format, 'body', 'bold')
  const seal = sealBox(areaOf(setting, figure.refArea), figure.scope, format, type.size)
  const gap = unitOf(format) * 0.4
  return row([seal, paragraph(areaName(setting, figure.refArea), type, width - seal.width - gap)], gap)
}

/** Words that are each kept whole, one after the other in as many lines as they need: names with the mark between them. */
export function unbroken(names: readonly string[], mark: string, type: Face, width: number): Box {
  const boxes = names.map((name, index) => {
    const text = index < names.length - 1 ? `${name}${mark}` : name
    const whole = words([{ text, face: type }])
    return whole.width <= width ? whole : paragraph(text, type, width)
  })
  return wrapped(boxes, width, 0, 0)
}

/** The date, and a word on the figure behind it, on one line where both fit. */
export function dateBox(setting: Setting, date: string, word: string, look: 'plain' | 'quiet', width: number): Box {
  const type = face(setting.format, 'note', look)
  const together = [date, word].filter(Boolean).join(setting.words.pick('，', ', '))
  const isOneLine = textWidth(together, type.size, type.weight, type.family) <= width
  return isOneLine ? paragraph(together, type, width) : stack([paragraph(date, type, width), paragraph(word, type, width)], 0)
}

/** White space. */
export function blank(height: number): Box {
  return { width: 0, height, baseline: 0, draw: () => [] }
}
