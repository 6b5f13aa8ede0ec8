/** Bars on a common axis: what is measured and in what unit, ticks, one bar for each figure with its value at its end. */
import { statedInterval, valueInUnit } from '#domain/interval.ts'
import type { Observation } from '#domain/model.ts'
import { drawing } from '#figures/page/contents.ts'
import { barPieces, openEnd, partSpans } from '#figures/marks/bar.ts'
import type { Ruler, RulerBar } from '#figures/model.ts'
import { polyline, rect } from '#figures/page/scene.ts'
import { barParts } from './pageBar.ts'
import { reachOf, rowReach } from './reach.ts'
import { axisUnit, numberedEvery, tickLabels } from '#figures/page/axis.ts'
import { beside, labelled, nothing, padded, paragraph, row, stack, wrapped, type Box, type Face } from '#figures/page/box.ts'
import type { Block, Head } from '#figures/page/flow.ts'
import { areaInk, pieceNodes, sealBox } from '#figures/page/glyphs.ts'
import { leadOf } from '#figures/page/ledger.ts'
import { areaName, areaOf, face, sourcedDate, type Setting } from '#figures/page/setting.ts'
import { judgementBox, sealedName, valueBox } from '#figures/page/value.ts'
import { verdictBox, verdictsOf } from '#figures/page/verdict.ts'

/** Where a ruler's axis lies in the width it has. */
interface Axis {
  /** px from the left of the block to zero. */
  readonly zero: number
  readonly length: number
  /** Value at its end, in the unit. */
  readonly end: number
}

/** How large bars and their values are set: a few of them on the projector fill the page. */
interface BarType {
  /** px. */
  readonly height: number
  readonly value: Face
  readonly around: Face
}

const few = 3

function barType({ format }: Setting, { bars }: Ruler): BarType {
  const [value, around] = [face(format, 'value', 'bold'), face(format, 'body', 'plain')]
  if (format.use === 'picture') return { height: Math.round(format.marks * 20), value, around }
  if (bars.length > few) return { height: Math.round(format.marks * 18), value, around }
  return { height: Math.round(format.marks * 30), value: scaled(value, 1.6), around: scaled(around, 1.3) }
}

function scaled(type: Face, factor: number): Face {
  return { ...type, size: Math.round(type.size * factor), line: Math.round(type.line * factor) }
}

/**
 * The value, its date where the bars have different ones, and what it counts where that is not what the title says, at the end of a bar.
 */
function barLabel(setting: Setting, ruler: Ruler, { observation, judgement }: RulerBar['plotted']): Box {
  const { format, say } = setting
  const own = say.measured(observation) === countedOn(setting, ruler) ? '' : say.measured(observation)
  const { value, around } = barType(setting, ruler)
  const printed = valueBox(setting, observation, value, around, format.width / 4)
  return stack(
    [
      row([printed, judgementBox(setting, judgement, value.size)], format.space * 0.6),
      ...(ruler.basis === 'graded'
        ? [
            paragraph(sourcedDate(setting, observation), face(format, 'note', 'quiet'), format.width / 4),
            paragraph(own, face(format, 'note', 'plain'), format.width / 4),
          ]
        : []),
    ],
    0,
  )
}

/** What the figures of different areas on a ruler count: the first of them. */
function countedOn({ say }: Setting, { bars }: Ruler): string {
  const first = bars[0]?.plotted.observation
  return first === undefined ? '' : say.measured(first)
}

/** The longest axis with which every bar, its open end and its label still fit in the width. */
function axisOf(setting: Setting, ruler: Ruler, width: number): Axis {
  const { format } = setting
  const { lead, gap } = leadOf(setting, width)
  const zero = ruler.basis === 'graded' ? lead + gap : Math.round(width * 0.3)
  const end = ruler.ticks.at(-1) ?? 1
  const room = width - zero
  const lengths = ruler.bars.map((bar) => {
    const label = barLabel(setting, ruler, bar.plotted).width + openEnd * format.marks + format.space
    return (room - label) / Math.max(rowReach(bar) / end, 0.001)
  })
  return { zero, length: Math.min(room - format.space * 4, ...lengths), end }
}

/** The axis with its ticks and numbers, the line at its foot. */
function axisBox(setting: Setting, ruler: Ruler, axis: Axis): Box {
  const { format } = setting
  const type = face(format, 'note', 'quiet')
  const tick = format.space * 0.7
  const thickness = Math.max(format.hairline, 2)
  const height = type.line + tick
  const labels = tickLabels(ruler.ticks, setting.words.lang)
  const every = numberedEvery(labels, axis.length, type.size)
  return {
    width: axis.zero + axis.length,
    height,
    baseline: 0,
    draw: (x, y) => [
      rect(x + axis.zero, y + height - thickness, axis.length, thickness, format.theme.ink),
      ...ruler.ticks.flatMap((value, index) => {
        const at = x + axis.zero + (value / axis.end) * axis.length
        const label = paragraph(index % every === 0 ? (labels[index] ?? '') : '', type, axis.length, 'middle')
        return [
          polyline(
            [
              [at, y + height - tick],
              [at, y + height],
            ],
            format.theme.ink,
            thickness,
          ),
          ...label.draw(at - label.width / 2, y),
        ]
      }),
    ],
  }
}

/** A bar as it is drawn, and what is said of it in lines wider than it is: they stand under the whole row, not beside its label. */
interface DrawnBar {
  readonly bar: Box
  readonly below: Box
}

/** The bar with marks at what else its area gives and, below it, brackets and names of its parts and what fits under it. */
function drawnBar(setting: Setting, ruler: Ruler, rulerBar: RulerBar, axis: Axis): DrawnBar {
  const { format } = setting
  const { plotted, parts, against, others: othersOfArea } = rulerBar
  const { observation } = plotted
  const { height, value } = barType(setting, ruler)
  const colour = areaInk(format, areaOf(setting, observation.refArea))
  const { lo } = statedInterval(observation)
  const at = (amount: number) => (amount / axis.end) * axis.length
  const counts = parts.length > 0 ? parts.map(valueInUnit) : [valueInUnit(observation)]
  const length = at(reachOf(observation))
  const geometry = { length, units: ruler.countable ? counts : [], scale: format.marks }
  const from = observation.qualifier === 'range' ? at(lo?.value ?? 0) : 0
  const pieces = barPieces(observation, { ...geometry, from, height })
  const others = [...against, ...othersOfArea].map((other) => at(reachOf(other.observation)))
  const { brackets, list } = barParts(setting, parts, partSpans({ ...geometry, units: counts }), length, axis.length)
  const said = stack([list, paragraph(setting.say.besides(rulerBar), face(format, 'note', 'quiet'), axis.length)], 0)
  const isNarrow = said.width <= length
  const hanging = stack([brackets, isNarrow ? said : nothing], 0)
  const bar: Box = {
    width: Math.max(length, ...others),
    height: height + hanging.height,
    baseline: height / 2 + value.size * 0.38,
    draw: (x, y) => [
      ...pieceNodes(pieces, x, y, colour),
      ...others.map((other) =>
        polyline(
          [
            [x + other, y - height * 0.2],
            [x + other, y + height * 1.2],
          ],
          format.theme.ink,
          Math.max(format.hairline, 2),
        ),
      ),
      ...hanging.draw(x, y + height),
    ],
  }
  return { bar, below: isNarrow ? nothing : said }
}

/** What a bar is: the area where areas are compared, what is counted where one source's kinds stand side by side. */
function barName(setting: Setting, ruler: Ruler, observation: Observation, width: number): Box {
  const { format, say } = setting
  return ruler.basis === 'graded'
    ? sealedName(setting, observation, width)
    : paragraph(say.measured(observation), face(format, 'body', 'plain'), width)
}

/** The name of the indicator with its unit; for one source the area and the date of all its bars too. */
function rulerTitle(setting: Setting, ruler: Ruler, width: number): Box {
  const { format, say, words } = setting
  const type = face(format, 'heading', 'bold')
  const unit = axisUnit(ruler.ticks, ruler.unit, words.lang)
  const name = `${say.indicator(ruler.indicator)}${unit === '' ? '' : words.pick(`，${unit}`, `, ${unit}`)}`
  const first = ruler.bars[0]?.plotted.observation
  if (first === undefined) return nothing
  if (ruler.basis === 'graded') {
    return wrapped(
      [paragraph(name, type, width), paragraph(countedOn(setting, ruler), face(format, 'note', 'plain'), width)],
      width,
      format.space * 1.5,
      0,
    )
  }
  const area = areaOf(setting, first.refArea)
  const seal = sealBox(area, first.scope, format, type.size)
  const gap = format.space * 0.75
  const room = width - seal.width - gap
  const title = paragraph(`${areaName(setting, area.areaId)}${words.pick('：', ': ')}${name}`, type, room)
  const date = paragraph(sourcedDate(setting, first), face(format, 'note', 'quiet'), room)
  return row([seal, wrapped([title, date], room, format.space * 1.5, 0)], gap)
}

/** Share of a page that a ruler may take with all its bars to stand over what is said of them, wherever the page breaks. */
const tallestRuler = 0.34

/**
 * A ruler as blocks: title, axis and bars over what may be said of the figures, and again on every page that goes on with it. A ruler
 * too tall for that goes from page to page under its title and axis.
 */
export function rulerBlocks(setting: Setting, ruler: Ruler, width: number): readonly Block[] {
  const { format } = setting
  const axis = axisOf(setting, ruler, width)
  const title = stack([rulerTitle(setting, ruler, width), axisBox(setting, ruler, axis)], format.space)
  const bars = ruler.bars.map((bar) => barRow(setting, ruler, bar, axis))
  const whole = stack([title, blank(format.space * 0.4), stack(bars, format.space * 1.2)], 0)
  const isTall = whole.height > format.height * tallestRuler
  const head: Head = { box: isTall ? title : whole, gap: format.space * 2.5 }
  const common = { heads: [head], lead: null, run: head, separator: null }
  const drawnAbove = isTall ? [] : [ruler]
  const verdicts = verdictsOf(setting, ruler.comparisons).map((verdict, index): Block => ({
    ...common,
    box: padded(verdictBox(setting, verdict, width - axis.zero, ruler.bars.length > 2 ? 'with-seals' : 'plain', 'note'), {
      left: axis.zero,
    }),
    gap: format.space * (index === 0 ? 1.2 : 0.5),
    contents: drawing({ rulers: drawnAbove, comparisons: verdict.comparisons }),
  }))
  if (!isTall && verdicts.length > 0) return verdicts
  if (!isTall) return [{ ...common, box: blank(format.space * 0.4), gap: 0, contents: drawing({ rulers: [ruler] }) }]
  const rows = ruler.bars.map((bar, index): Block => ({
    ...common,
    box: bars[index] ?? nothing,
    gap: format.space * (index === 0 ? 0.8 : 1.2),
    contents: drawing({ rulers: [{ ...ruler, bars: [bar], comparisons: [] }] }),
  }))
  return [...rows, ...verdicts]
}

/** A bar with what it is before it and its value behind it. */
function barRow(setting: Setting, ruler: Ruler, bar: RulerBar, axis: Axis): Box {
  const { format, say } = setting
  const { observation } = bar.plotted
  const { bar: drawn, below } = drawnBar(setting, ruler, bar, axis)
  const label = barLabel(setting, ruler, bar.plotted)
  const end = axis.zero + drawn.width + (observation.qualifier === 'exact' ? 0 : openEnd * format.marks) + format.space
  const cells = beside([
    { x: 0, box: barName(setting, ruler, observation, axis.zero - format.space * 1.5) },
    { x: axis.zero, box: drawn },
    { x: end, box: label },
  ])
  return labelled(stack([cells, padded(below, { left: axis.zero })], 0), say.announced(bar.plotted))
}

/** White space. */
function blank(height: number): Box {
  return { width: 0, height, baseline: 0, draw: () => [] }
}
