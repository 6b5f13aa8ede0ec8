/** The small things that one page is set from: numbers of sources behind what they are cited for, large values, tags. */
import type { ObsId, Observation } from '#domain/model.ts'
import type { Judgement } from '#domain/threshold.ts'
import { sourcesOfFigure } from '#domain/agreement.ts'
import type { Plotted } from '#figures/model.ts'
import { paragraph, row, stack, words, wrapped, type Box, type Face, type WordsPart } from '#figures/page/box.ts'
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

/** The number of the source of a value, by itself. */
function signAlone(setting: Setting, figure: Observation): WordsPart {
  return { text: figureCitation(setting, figure), face: face(setting.format, 'note', 'bold') }
}

/** A value in one line, its numeral of `px`, its words and unit smaller, and raised behind it the number of its source. */
function valueInLine(setting: Setting, figure: Observation, px: number): Box {
  const { format } = setting
  const numeral: Face = { ...face(format, 'note', 'bold'), size: px, line: Math.round(px * 1.15) }
  const around: Face = {
    ...face(format, 'note', 'plain'),
    size: Math.max(unitOf(format), Math.round(px * unitShare)),
    line: numeral.line,
  }
  const { text, face: small } = signAlone(setting, figure)
  return words([
    ...valueRuns(setting, figure).map((run) => ({ text: run.text, face: run.numeral ? numeral : around })),
    // Its top is that of the numeral.
    { text: ` ${text}`, face: small, raised: Math.max(0, (numeral.size - small.size) * capHeight) },
  ])
}

/** Height of a digit, in em. */
const capHeight = 0.72

/** Width of a value in one line with the number of its source, px, its numeral of `size` px. */
export function valueWidth(setting: Setting, figure: Observation, size: number): number {
  return valueInLine(setting, figure, size).width
}

/** The largest size of its numeral, px, with which a value fits one line of `width` px; `least` where it fits in none above it. */
export function fittedSize(setting: Setting, figure: Observation, width: number, size: number, least: number): number {
  if (size <= least || valueWidth(setting, figure, size) <= width) return size
  let [fits, tooLarge] = [least, size]
  while (tooLarge - fits > 1) {
    const tried = Math.floor((fits + tooLarge) / 2)
    if (valueWidth(setting, figure, tried) <= width) fits = tried
    else tooLarge = tried
  }
  return fits
}

/**
 * A value with its numeral large, its words and unit smaller, and the number of its source raised behind it: one thing, never broken
 * while it fits. Where it is too wide it is set smaller, down to `least` px, and then in lines.
 */
export function largeValue(setting: Setting, figure: Observation, width: number, size: number, least: number): Box {
  const value = valueInLine(setting, figure, fittedSize(setting, figure, width, size, least))
  if (value.width <= width) return value
  const said = valueRuns(setting, figure)
    .map((run) => run.text)
    .join('')
  const type: Face = { ...face(setting.format, 'note', 'bold'), size: least, line: Math.round(least * 1.2) }
  return stack([paragraph(said, type, width), words([signAlone(setting, figure)])], 0)
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
