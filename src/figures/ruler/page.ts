/** Bars on a common axis: what is measured and in what unit, ticks, one bar for each figure with its value at its end. */
import { statedInterval, valueInUnit } from '#domain/interval.ts'
import type { Observation } from '#domain/model.ts'
import { drawing } from '#figures/page/contents.ts'
import { barPieces, openEnd, partSpans } from '#figures/marks/bar.ts'
import type { Drawn } from '#figures/legend.ts'
import type { Ruler, RulerBar } from '#figures/model.ts'
import { polyline, rect } from '#figures/page/scene.ts'
import { barParts } from './pageBar.ts'
import { reachOf, rowReach } from './reach.ts'
import { axisUnit, numberedEvery, tickLabels } from '#figures/page/axis.ts'
import {
  beside,
  blank,
  labelled,
  nothing,
  padded,
  paragraph,
  row,
  stack,
  wrapped,
  type Box,
  type Face,
} from '#figures/page/box.ts'
import { blockOf, type Block, type Head } from '#figures/page/flow.ts'
import { areaInk, pieceNodes, sealBox } from '#figures/page/glyphs.ts'
import { grouped, piecesOf, type Rest, type Saying } from '#figures/page/group.ts'
import { leadOf } from '#figures/page/ledger.ts'
import { areaName, areaOf, face, sourcedDate, type Setting } from '#figures/page/setting.ts'
import { judgementBox, sealedName, valueBox } from '#figures/page/value.ts'
import { verdictBox, verdictsOf } from '#figures/page/verdict.ts'

/** Where a ruler's axis lies in the width it has. */
interface Axis {
  /** px from the left of the block. */
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
  /** Where the date stands, seen from the value. */
  readonly date: 'below' | 'beside'
}

const few = 3

/** The sizes that a ruler is tried in, the smallest first, which is for rulers that no page holds else with what is said of them. */
function barTypes({ format }: Setting, { bars }: Ruler): readonly [BarType, BarType, ...BarType[]] {
  const [value, around, small] = [face(format, 'value', 'bold'), face(format, 'body', 'plain'), face(format, 'body', 'bold')]
  const tall = (marks: number) => Math.round(format.marks * marks)
  const low: BarType = { height: tall(13), value: small, around, date: 'beside' }
  const plain: BarType = { height: tall(format.use === 'picture' ? 20 : 18), value, around, date: 'below' }
  const large: BarType = { height: tall(30), value: scaled(value, 1.6), around: scaled(around, 1.3), date: 'below' }
  return format.use === 'projector' && bars.length <= few ? [low, plain, large] : [low, plain]
}

function scaled(type: Face, factor: number): Face {
  return { ...type, size: Math.round(type.size * factor), line: Math.round(type.line * factor) }
}

/**
 * The value, its date where the bars have different ones, and what it counts where that is not what the title says, at the end of a bar.
 */
function barLabel(setting: Setting, ruler: Ruler, type: BarType, { observation, judgement }: RulerBar['plotted']): Box {
  const { format, say } = setting
  const room = format.width / 4
  const printed = valueBox(setting, observation, type.value, type.around, room)
  const judged = judgementBox(setting, judgement, type.value.size)
  const gap = format.space * 0.6
  if (ruler.basis !== 'graded') return row([printed, judged], gap)
  const measured = say.measured(observation)
  const own = paragraph(measured === countedOn(setting, ruler) ? '' : measured, face(format, 'note', 'plain'), room)
  const date = paragraph(sourcedDate(setting, observation), face(format, 'note', 'quiet'), room)
  return type.date === 'beside'
    ? stack([row([printed, judged, date], gap), own], 0)
    : stack([row([printed, judged], gap), date, own], 0)
}

/** What the figures of different areas on a ruler count: the first of them. */
function countedOn({ say }: Setting, { bars }: Ruler): string {
  const first = bars[0]?.plotted.observation
  return first === undefined ? '' : say.measured(first)
}

/** px from the left of a ruler to its zero. */
function zeroOf(setting: Setting, { basis }: Ruler, width: number): number {
  const { lead, gap } = leadOf(setting, width)
  return basis === 'graded' ? lead + gap : Math.round(width * 0.3)
}

/** The longest axis with which every bar, its open end and its label still fit in the width. */
function axisOf(setting: Setting, ruler: Ruler, type: BarType, width: number): Axis {
  const { format } = setting
  const zero = zeroOf(setting, ruler, width)
  const end = ruler.ticks.at(-1) ?? 1
  const room = width - zero
  const lengths = ruler.bars.map((bar) => {
    const label = barLabel(setting, ruler, type, bar.plotted).width + openEnd * format.marks + format.space
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
function drawnBar(setting: Setting, ruler: Ruler, { height, value }: BarType, rulerBar: RulerBar, axis: Axis): DrawnBar {
  const { format } = setting
  const { plotted, parts, against, others: othersOfArea } = rulerBar
  const { observation } = plotted
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

/**
 * A ruler with what may be said of its figures, as one block under its title: in the largest of its sizes that a page holds. Where none
 * does it falls into the ruler, or its bars under their axis, and what is said of them.
 * @param rest what stands below the verdicts, for the width beside the names of bars
 */
export function rulerBlocks(setting: Setting, ruler: Ruler, width: number, rest: Rest | null = null): readonly Block[] {
  const [low, plain, ...larger] = barTypes(setting, ruler)
  const left = zeroOf(setting, ruler, width)
  const title: Head = { box: rulerTitle(setting, ruler, width), gap: setting.format.space * 2.5 }
  const last = rest === null ? null : { ...rest, box: padded(rest.box, { left }) }
  const pieces = () => {
    const { drawn, sayings } = partsOf(setting, ruler, plain, title, width)
    return piecesOf(setting, [drawn], sayings)
  }
  const sized = (type: BarType) => {
    const { drawn, sayings } = partsOf(setting, ruler, type, title, width)
    return grouped(setting, [drawn], sayings, last, pieces)
  }
  const largest = [plain, ...larger].reduce<() => readonly Block[]>(
    (smaller, type) => () => sized(type).map((block) => ({ ...block, apart: smaller })),
    () => sized(low),
  )
  return largest()
}

/** A ruler whose bars have this size, and what is said of its figures, all under its title. */
function partsOf(
  setting: Setting,
  ruler: Ruler,
  type: BarType,
  title: Head,
  width: number,
): { readonly drawn: Block; readonly sayings: readonly Saying[] } {
  const { format } = setting
  const axis = axisOf(setting, ruler, type, width)
  const ticks: Head = { box: axisBox(setting, ruler, axis), gap: format.space }
  const block = (box: Box, gap: number, drawn: Partial<Drawn>, more: Partial<Block> = {}) =>
    blockOf(box, { gap, contents: drawing(drawn), heads: [title], run: title, ...more })
  const bars = ruler.bars.map((bar) => barRow(setting, ruler, type, bar, axis))
  const oneByOne = () =>
    ruler.bars.map((bar, index) =>
      block(
        bars[index] ?? nothing,
        format.space * (index === 0 ? 0.8 : 1.2),
        { rulers: [{ ...ruler, bars: [bar], comparisons: [] }] },
        { heads: [title, ticks] },
      ),
    )
  const drawn = block(
    stack([ticks.box, blank(format.space * 0.4), stack(bars, format.space * 1.2)], 0),
    format.space * 2,
    { rulers: [ruler] },
    { apart: oneByOne },
  )
  const seals = ruler.bars.length > 2 ? 'with-seals' : 'plain'
  const room = width - axis.zero
  const sayings = verdictsOf(setting, ruler.comparisons).map((verdict, index): Saying => ({
    block: (wording) =>
      block(
        padded(verdictBox(setting, verdict, room, seals, 'note', wording), { left: axis.zero }),
        format.space * (index === 0 ? 1.2 : 0.5),
        { comparisons: verdict.comparisons },
      ),
    comparisons: verdict.comparisons,
    counted: countedOn(setting, ruler),
    left: axis.zero,
    width: room,
  }))
  return { drawn, sayings }
}

/** A bar with what it is before it and its value behind it. */
function barRow(setting: Setting, ruler: Ruler, type: BarType, bar: RulerBar, axis: Axis): Box {
  const { format, say } = setting
  const { observation } = bar.plotted
  const { bar: drawn, below } = drawnBar(setting, ruler, type, bar, axis)
  const label = barLabel(setting, ruler, type, bar.plotted)
  const end = axis.zero + drawn.width + (observation.qualifier === 'exact' ? 0 : openEnd * format.marks) + format.space
  const cells = beside([
    { x: 0, box: barName(setting, ruler, observation, axis.zero - format.space * 1.5) },
    { x: axis.zero, box: drawn },
    { x: end, box: label },
  ])
  return labelled(stack([cells, padded(below, { left: axis.zero })], 0), say.announced(bar.plotted))
}
