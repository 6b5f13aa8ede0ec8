/** The ruler of one page: axis above, one large bar for each area with its value behind it, below it what may be said of them. */
import { valueInUnit } from '#domain/interval.ts'
import type { Observation } from '#domain/model.ts'
import { barPieces, openEnd } from '#figures/marks/bar.ts'
import type { Ruler, RulerBar } from '#figures/model.ts'
import { axisUnit, tickLabels } from '#figures/page/axis.ts'
import { labelled, nothing, paragraph, stack, words, type Box } from '#figures/page/box.ts'
import { areaInk, pieceNodes } from '#figures/page/glyphs.ts'
import type { Format } from '#figures/page/format.ts'
import { textWidth } from '#figures/page/measure.ts'
import { polyline, rect, type SceneNode } from '#figures/page/scene.ts'
import { areaName, areaOf, face, type Setting } from '#figures/page/setting.ts'
import { reachOf, rowReach, startOf } from '#figures/ruler/reach.ts'
import { saidAgainst } from '#figures/sentences/figure.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { dateBox, figureCitation, fittedSize, largeValue, sealAndName, unitOf } from './set.ts'
import { rulerVerdict } from './verdict.ts'
import type { Main } from './model.ts'

/** How much of a ruler is drawn. */
export interface RulerDetail {
  readonly minorTicks: 'drawn' | 'left-out'
  readonly brackets: 'drawn' | 'left-out'
  /** Least height of a bar, in units of the smallest type. */
  readonly leastBar: number
  /** Size of values, in units of the smallest type. */
  readonly value: number
  /** Reasons in frames beside the verdict; how many more there are is said. */
  readonly tags: number
}

/** A value is no smaller than this, in units of the smallest type, unless it were broken else: then down to `brokenShare` of it. */
export const valueFloor = 60 / 28
/** Rather smaller than its unit on a line of its own. */
export const brokenShare = 0.7

/** The smallest numeral that a value is set with, px. */
export function leastNumeral(format: Format): number {
  return Math.round(valueFloor * brokenShare * unitOf(format))
}

/** Bars grow no taller than this, in units of the smallest type, whatever room there is. */
const tallestBar = 5.4

/** A ruler with its verdict, as tall as `room` where its bars may grow to that. */
export function rulerBox(
  setting: Setting,
  { ruler, unshown }: Extract<Main, { kind: 'ruler' }>,
  width: number,
  room: number,
  detail: RulerDetail,
): Box {
  const unit = unitOf(setting.format)
  const set = (bar: number, gap: number) => assembled(setting, ruler, unshown, width, detail, bar * unit, gap * unit)
  const draft = set(detail.leastBar, leastGap)
  const bars = Math.max(1, ruler.bars.length)
  const spare = (room - draft.height) / unit / bars
  if (spare <= 0) return draft
  const grown = Math.min(Math.max(tallestBar, detail.leastBar), detail.leastBar + spare)
  const larger = set(grown, leastGap)
  if (larger.height > room) return draft
  const looser = set(grown, Math.min(widestGap, leastGap + (room - larger.height) / unit / (bars + 1)))
  return looser.height <= room ? looser : larger
}

/** White space between two bars, in units of the smallest type. */
const leastGap = 0.55
const widestGap = 1.7

function assembled(
  setting: Setting,
  ruler: Ruler,
  unshown: number,
  width: number,
  detail: RulerDetail,
  barHeight: number,
  gap: number,
): Box {
  const { format } = setting
  const unit = unitOf(format)
  const plan = planOf(setting, ruler, width, detail)
  const rows = ruler.bars.map((bar) => rowBox(setting, ruler, bar, plan, detail, barHeight))
  const more =
    unshown === 0
      ? nothing
      : paragraph(longPhrasesOf(setting.say.context).onePage.moreBars(unshown), face(format, 'note', 'quiet'), width)
  return stack(
    [
      stack([axisBox(setting, ruler, plan, detail), stack(rows, gap)], unit * 0.45),
      more,
      rulerVerdict(setting, ruler, width, detail.tags),
    ],
    gap + unit * 0.2,
  )
}

/** Where the parts of a ruler stand, px from its left. */
interface Plan {
  readonly zero: number
  /** Length of the axis. */
  readonly length: number
  /** Value at its end, in the unit: the largest. */
  readonly end: number
  readonly labels: ReadonlyMap<RulerBar, Box>
}

/** A name before a bar may take this share of the width. */
const nameShare = 0.3
/** What stands behind a bar may take this share of the width. */
const labelShare = 0.4
/** And so many units of the smallest type. */
const widestLabel = 14.5

function planOf(setting: Setting, ruler: Ruler, width: number, detail: RulerDetail): Plan {
  const { format } = setting
  const unit = unitOf(format)
  const nameRoom = Math.max(width * nameShare, ...ruler.bars.map(({ plotted }) => unbrokenName(setting, plotted.observation)))
  const names = ruler.bars.map(({ plotted }) => sealAndName(setting, plotted.observation, nameRoom).width)
  const zero = Math.round(Math.max(0, ...names) + unit * 0.6)
  const narrow = Math.min(width * labelShare, unit * widestLabel)
  const least = leastNumeral(setting.format)
  const largest = Math.round(detail.value * unit)
  // Values on one ruler have one size: a larger numeral says more.
  const size = Math.min(...ruler.bars.map(({ plotted }) => fittedSize(setting, plotted.observation, narrow, largest, least)))
  const label = (bar: RulerBar, room: number) => labelBox(setting, ruler, bar, room, size)
  const end = Math.max(...ruler.bars.map(rowReach), 0.001)
  const share = (bar: RulerBar) => Math.max(rowReach(bar) / end, 0.001)
  const gap = (bar: RulerBar) => unit * 0.6 + openOf(setting, bar.plotted.observation)
  const lengths = ruler.bars.map((bar) => (width - zero - label(bar, narrow).width - gap(bar)) / share(bar))
  const length = Math.max(unit * 4, Math.min(width - zero - unit, ...lengths))
  // Behind a short bar there is room for a wider label.
  const labels = new Map(
    ruler.bars.map(
      (bar) => [bar, label(bar, Math.max(narrow, Math.min(unit * 24, width - zero - length * share(bar) - gap(bar))))] as const,
    ),
  )
  return { zero, length, end, labels }
}

/** px that a seal and name need so that no word of the name is broken; Chinese ones break anywhere. */
function unbrokenName(setting: Setting, figure: Observation): number {
  if (setting.words.lang === 'zh') return 0
  const { size, weight, family } = face(setting.format, 'body', 'bold')
  const widthOf = (text: string) => textWidth(text, size, weight, family)
  const name = areaName(setting, figure.refArea)
  const longest = Math.max(...name.split(' ').map(widthOf))
  return Math.ceil(sealAndName(setting, figure, Number.POSITIVE_INFINITY).width - widthOf(name) + longest) + 1
}

function openOf({ format }: Setting, { qualifier }: Observation): number {
  return qualifier === 'exact' ? 0 : openEnd * format.marks
}

/** The value with its source; when, of what nature where the bars differ in it, and what is counted where that differs. */
function labelBox(setting: Setting, ruler: Ruler, bar: RulerBar, width: number, size: number): Box {
  const { format, say } = setting
  const { observation, judgement } = bar.plotted
  const natures = new Set(ruler.bars.map(({ plotted }) => plotted.observation.nature))
  const nature = natures.size > 1 ? say.context.labels.nature[observation.nature] : ''
  const counted = new Set(ruler.bars.map(({ plotted }) => say.measured(plotted.observation)))
  const quiet = face(format, 'note', 'plain')
  return stack(
    [
      largeValue(setting, observation, width, size, size),
      dateBox(setting, say.date(observation), nature, 'plain', width),
      paragraph(counted.size > 1 ? say.measured(observation) : '', quiet, width),
      paragraph(judgement === null ? '' : say.context.phrases.judgement[judgement], quiet, width),
      ...[...bar.against, ...bar.others].map((other) => {
        const said = bar.against.includes(other)
          ? saidAgainst(say.context, observation, [other.observation])
          : say.context.phrases.accord.besides(say.value(other.observation))
        const when = `${said}${setting.words.pick('，', ', ')}${say.date(other.observation)}`
        return paragraph(`${when} ${figureCitation(setting, other.observation)}`, quiet, width)
      }),
    ],
    0,
  )
}

/** The axis above the bars, its unit behind its last number; its end is the largest value. */
function axisBox(setting: Setting, ruler: Ruler, plan: Plan, detail: RulerDetail): Box {
  const {
    format,
    words: { lang },
  } = setting
  const unit = unitOf(format)
  const type = face(format, 'note', 'plain')
  const ticks = ruler.ticks.filter((tick) => tick <= plan.end * 1.0001)
  const step = (ticks[1] ?? plan.end) - (ticks[0] ?? 0)
  const at = (value: number) => (value / plan.end) * plan.length
  const name = axisUnit(ruler.ticks, ruler.unit, lang)
  const numbers = tickLabels(ruler.ticks, lang)
  const labels = ticks.map((_, index) =>
    index < ticks.length - 1
      ? (numbers[index] ?? '')
      : `${numbers[index] ?? ''}${lang === 'zh' ? name : name === '' ? '' : ` ${name}`}`,
  )
  const every = everyOf(labels, at(step), type.size)
  const tick = unit * 0.4
  const thickness = Math.max(2, format.hairline)
  const height = type.line + tick
  const mark = (x: number, y: number, length: number): SceneNode =>
    polyline(
      [
        [x, y + height - length],
        [x, y + height],
      ],
      format.theme.ink,
      thickness,
    )
  const minor = detail.minorTicks === 'drawn' ? ticks.map((value) => value + step / 2).filter((value) => value < plan.end) : []
  return {
    width: plan.zero + plan.length,
    height,
    baseline: 0,
    draw: (x, y) => [
      rect(x + plan.zero, y + height - tick - thickness / 2, plan.length, thickness, format.theme.ink),
      ...minor.map((value) => mark(x + plan.zero + at(value), y - tick * 0.45, tick * 0.55)),
      ...ticks.flatMap((value, index) => {
        const left = x + plan.zero + at(value)
        const said = (ticks.length - 1 - index) % every === 0 ? (labels[index] ?? '') : ''
        const box = paragraph(said, type, Number.POSITIVE_INFINITY)
        return [mark(left, y, tick), ...box.draw(left - box.width / 2, y)]
      }),
    ],
  }
}

/** From one numbered tick to the next, counted from the last. */
function everyOf(labels: readonly string[], step: number, size: number): number {
  const widest = Math.max(...labels.map((label) => textWidth(label, size, 400, 'sans')))
  return Math.max(1, Math.ceil((widest + size) / Math.max(1, step)))
}

/** An area's seal and name, its bar with brackets under its parts, its value. */
function rowBox(setting: Setting, ruler: Ruler, bar: RulerBar, plan: Plan, detail: RulerDetail, height: number): Box {
  const { format, say } = setting
  const unit = unitOf(format)
  const { observation } = bar.plotted
  const name = sealAndName(setting, observation, plan.zero - unit * 0.4)
  const label = plan.labels.get(bar) ?? nothing
  const colour = areaInk(format, areaOf(setting, observation.refArea))
  const at = (value: number) => (value / plan.end) * plan.length
  const length = at(reachOf(observation))
  const counts = bar.parts.length > 0 ? bar.parts.map(valueInUnit) : [valueInUnit(observation)]
  // One block for each unit and no gap between parts: their brackets part them, and every block stays under its tick.
  const geometry = { length, units: ruler.countable ? [valueInUnit(observation)] : [], scale: format.marks }
  const from = at(startOf(observation))
  const pieces = barPieces(observation, { ...geometry, from, height })
  const brackets = detail.brackets === 'drawn' ? bracketsBox(setting, bar, spansOf(counts, length), length) : nothing
  const others = [...bar.against, ...bar.others].map(({ observation: other }) => at(reachOf(other)))
  const thickness = Math.max(2, format.hairline)
  const full = Math.max(height + brackets.height, label.height, name.height)
  const top = Math.max(0, (Math.min(label.height, full) - height) / 2)
  const barTop = brackets.height > 0 || label.height <= height ? 0 : Math.min(top, full - height)
  const box: Box = {
    width: plan.zero + Math.max(length, ...others) + unit + label.width,
    height: full,
    baseline: 0,
    draw: (x, y) => [
      ...name.draw(x, y + barTop + (height - name.height) / 2),
      rect(x + plan.zero - thickness / 2, y + barTop - unit * 0.15, thickness, height + unit * 0.3, format.theme.ink),
      ...pieceNodes(pieces, x + plan.zero, y + barTop, colour),
      ...others.map((left) =>
        polyline(
          [
            [x + plan.zero + left, y + barTop - unit * 0.15],
            [x + plan.zero + left, y + barTop + height + unit * 0.15],
          ],
          format.theme.ink,
          thickness,
        ),
      ),
      ...brackets.draw(x + plan.zero, y + barTop + height),
      ...label.draw(
        x + plan.zero + Math.max(length + openOf(setting, observation), ...others) + unit * 0.6,
        y + Math.max(0, barTop + (height - label.height) / 2),
      ),
    ],
  }
  return labelled(box, say.announced(bar.plotted))
}

/** Where the parts of a bar stand, px from zero. */
function spansOf(counts: readonly number[], length: number): readonly { readonly from: number; readonly to: number }[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const ends = counts.map((_, index) => counts.slice(0, index + 1).reduce((sum, count) => sum + count, 0))
  return ends.map((end, index) => ({
    from: ((index === 0 ? 0 : (ends[index - 1] ?? 0)) / total) * length,
    to: (end / total) * length,
  }))
}

/** A bracket under each part of a bar with its short name and number; nothing where they do not fit under it. */
function bracketsBox(
  setting: Setting,
  { plotted, parts }: RulerBar,
  spans: readonly { readonly from: number; readonly to: number }[],
  length: number,
): Box {
  if (parts.length === 0) return nothing
  const { format, say } = setting
  const unit = unitOf(format)
  const type = face(format, 'note', 'plain')
  const indicator = say.indicator(plotted.observation.indicator)
  const names = parts.map((part) => {
    const name = shortName(say.measured(part), indicator)
    return words([
      { text: `${name} ${say.value(part).replace(/[^\d.,–—~～-]+$/u, '')} ${figureCitation(setting, part)}`, face: type },
    ])
  })
  const lefts: number[] = []
  for (const [index, name] of names.entries()) {
    const span = spans[index] ?? { from: 0, to: 0 }
    const before = index === 0 ? 0 : (lefts[index - 1] ?? 0) + (names[index - 1]?.width ?? 0) + unit * 0.6
    lefts.push(Math.max(before, (span.from + span.to - name.width) / 2))
  }
  const right = Math.max(0, ...names.map((name, index) => (lefts[index] ?? 0) + name.width))
  if (right > Math.max(length, unit * 8)) return nothing
  const [gap, hook] = [unit * 0.25, unit * 0.3]
  const thickness = Math.max(2, format.hairline)
  return {
    width: right,
    height: gap + hook + type.line,
    baseline: 0,
    draw: (x, y) => [
      ...spans.map(({ from, to }) =>
        polyline(
          [
            [x + from, y + gap],
            [x + from, y + gap + hook],
            [x + to, y + gap + hook],
            [x + to, y + gap],
          ],
          format.theme.ink,
          thickness,
        ),
      ),
      ...names.flatMap((name, index) => name.draw(x + (lefts[index] ?? 0), y + gap + hook)),
    ],
  }
}

/** What a part counts, without the words that the title of its page says already: 国家级 for 国家级博士后科研工作站. */
function shortName(name: string, indicator: string): string {
  const short = name.replace(indicator, '').trim()
  return short === '' ? name : short
}
