/** Two figures set against each other in type: what is counted, each value with its date and source, and why no order follows. */
import type { Comparison } from '#domain/grade.ts'
import type { Observation } from '#domain/model.ts'
import { blank, labelled, paragraph, stack, words, wrapped, type Box } from '#figures/page/box.ts'
import { face, lineBox, type Setting } from '#figures/page/setting.ts'
import { coordinate, polyline, type SceneNode } from '#figures/page/scene.ts'
import type { Contrast } from './model.ts'
import {
  dateBox,
  fittedSize,
  judged,
  judgementSaid,
  largeValue,
  sealAndName,
  unitOf,
  valueWidth,
  type JudgedSetting,
} from './set.ts'
import { betweenWord, contrastTags } from './verdict.ts'
import { leastNumeral, valueFloor } from './ruler.ts'

/** Sizes of values in contrasts, the largest first, in units of the smallest type. */
const valueSizes = [190 / 28, 160 / 28, 132 / 28, 112 / 28, 96 / 28, 78 / 28, valueFloor]

/** The name of an area stands above its value, or in its line where there is little room. */
export type NamePlace = 'above' | 'beside'

/**
 * Contrasts under each other with a line between them, their values as large as the room allows.
 * @param least size of values, in units of the smallest type
 */
export function contrastsBox(
  setting: JudgedSetting,
  contrasts: readonly Contrast[],
  width: number,
  room: number,
  least: number,
  names: NamePlace,
): Box {
  const sizes = valueSizes.filter((size) => size > least)
  for (const size of sizes) {
    const set = contrastsOfSize(setting, contrasts, width, room, size, names)
    if (set.height <= room) return set
  }
  return contrastsOfSize(setting, contrasts, width, room, least, names)
}

function contrastsOfSize(
  setting: JudgedSetting,
  contrasts: readonly Contrast[],
  width: number,
  room: number,
  size: number,
  names: NamePlace,
): Box {
  const { format } = setting
  const unit = unitOf(format)
  const boxes = contrasts.map((contrast) => contrastBox(setting, contrast, width, size, names))
  const line = lineBox(width, Math.max(2, format.hairline), format.theme.ink)
  const joined = (gap: number) =>
    stack(
      boxes.flatMap((box, index) => (index === 0 ? [box] : [blank(gap), line, blank(gap), box])),
      0,
    )
  const least = joined(unit * 0.4)
  const spare = Number.isFinite(room) ? (room - least.height) / Math.max(1, 2 * (boxes.length - 1)) : 0
  return spare <= 0 ? least : joined(unit * 0.4 + Math.min(spare * 0.8, unit * 1.4))
}

/** One contrast. */
function contrastBox(setting: JudgedSetting, { comparison, a, b }: Contrast, width: number, size: number, names: NamePlace): Box {
  const { format, say } = setting
  const unit = unitOf(format)
  const title = paragraph(
    say.indicator(a.indicator),
    { ...face(format, 'note', 'bold'), size: Math.round(unit * 1.1), line: Math.round(unit * 1.5) },
    width,
  )
  const head = wrapped([title, ...contrastTags(setting, comparison)], width, unit * 0.5, unit * 0.2)
  const gap = unit * 0.5
  const room = betweenBox(setting, comparison, size * unit).width
  const side = (width - room - 2 * gap) / 2
  const facing = facingOf(setting, [a, b], side, size, names)
  const between = betweenBox(setting, comparison, facing.size)
  // The sign stands at the height of the numerals.
  const top = (facing.names === 'above' ? unit * 1.7 : 0) + facing.size * 0.2
  const [left, right] = [figureBox(setting, a, side, facing), figureBox(setting, b, side, facing)]
  const sides: Box = {
    width,
    height: Math.max(left.height, right.height, top + between.height),
    baseline: 0,
    draw: (x, y) => [
      ...left.draw(x, y),
      ...between.draw(x + side + gap + (room - between.width) / 2, y + top),
      ...right.draw(x + side + 2 * gap + room, y),
    ],
  }
  return labelled(stack([head, sides], unit * 0.3), `${say.indicator(a.indicator)} ${betweenWord(setting, comparison)}`)
}

/** The sign ≠, or ⊂ for an area and its whole, drawn beside numerals of `size` px, with what it means under it. */
function betweenBox(setting: Setting, comparison: Comparison, size: number): Box {
  const { format } = setting
  const said = words([{ text: betweenWord(setting, comparison), face: face(format, 'note', 'plain') }])
  const side = size * 0.62
  const stroke = Math.max(3, side * 0.085)
  const width = Math.max(said.width, side)
  const signOf = comparison.relation === 'part-of' ? partSign : unequalSign
  return {
    width,
    height: side + said.height,
    baseline: 0,
    draw: (x, y) => [
      ...signOf(x + (width - side) / 2, y, side, format.theme.ink, stroke),
      ...said.draw(x + (width - said.width) / 2, y + side),
    ],
  }
}

/** ≠ in a square, px. */
function unequalSign(x: number, y: number, side: number, ink: string, stroke: number): readonly SceneNode[] {
  const line = (points: readonly (readonly [number, number])[]) =>
    polyline(
      points.map(([right, down]) => [x + side * right, y + side * down] as const),
      ink,
      stroke,
    )
  return [
    line([
      [0, 0.38],
      [1, 0.38],
    ]),
    line([
      [0, 0.66],
      [1, 0.66],
    ]),
    line([
      [0.66, 0.06],
      [0.34, 0.98],
    ]),
  ]
}

/** ⊂ in a square, px. */
function partSign(x: number, y: number, side: number, ink: string, stroke: number): readonly SceneNode[] {
  const [right, bend, radius] = [coordinate(x + side * 0.95), coordinate(x + side * 0.4), coordinate(side * 0.32)]
  const [top, bottom] = [coordinate(y + side * 0.2), coordinate(y + side * 0.84)]
  const d = `M${right} ${top}H${bend}A${radius} ${radius} 0 0 0 ${bend} ${bottom}H${right}`
  return [{ kind: 'path', d, fill: null, stroke: ink, strokeWidth: stroke, dash: null, opacity: 1 }]
}

/** How figures are set that stand beside each other: the size of their numerals, px, and where the names of their areas stand. */
interface Facing {
  readonly size: number
  readonly names: NamePlace
}

/** White space between a name and the value behind it, in units of the smallest type. */
const nameGap = 0.4

/** Figures that face each other have one size, the largest with which none is broken: a numeral that is larger says more. */
function facingOf(
  setting: JudgedSetting,
  figures: readonly Observation[],
  width: number,
  size: number,
  wanted: NamePlace,
): Facing {
  const unit = unitOf(setting.format)
  const least = leastNumeral(setting.format)
  const besideName = (figure: Observation) => width - sealAndName(setting, figure, width).width - unit * nameGap
  // A value that would be broken beside the name stands under it.
  const isBeside = wanted === 'beside' && figures.every((figure) => valueWidth(setting, figure, least) <= besideName(figure))
  const sizes = figures.map((figure) =>
    fittedSize(setting, figure, isBeside ? besideName(figure) : width, Math.round(size * unit), least),
  )
  return { size: Math.min(...sizes), names: isBeside ? 'beside' : 'above' }
}

/** A figure as large type: its area, its value with the source, what is counted, when. */
function figureBox(setting: JudgedSetting, figure: Observation, width: number, { size, names }: Facing): Box {
  const { format, say } = setting
  const name = sealAndName(setting, figure, width)
  const gap = unitOf(format) * nameGap
  const value = (room: number) => largeValue(setting, figure, room, size, leastNumeral(setting.format))
  return labelled(
    stack(
      [
        ...(names === 'beside' ? [wrapped([name, value(width - name.width - gap)], width, gap, 0)] : [name, value(width)]),
        paragraph(say.measured(figure), face(format, 'note', 'plain'), width),
        dateBox(setting, say.date(figure), judgementSaid(setting, figure), 'quiet', width),
      ],
      0,
    ),
    say.announced(judged(setting, figure)),
  )
}

/** One figure of each area, in as many rows as they need, where no two areas give figures of one thing. */
export function figuresBox(setting: JudgedSetting, figures: readonly Observation[], width: number, size: number): Box {
  const { format, say } = setting
  const unit = unitOf(format)
  const columns = figures.length > 2 && width >= unit * 40 ? 3 : 2
  const gap = unit * 1.2
  const side = (width - gap * (columns - 1)) / columns
  const cells = figures.map((figure) =>
    stack(
      [
        paragraph(say.indicator(figure.indicator), face(format, 'note', 'bold'), side),
        figureBox(setting, figure, side, facingOf(setting, [figure], side, size, 'above')),
      ],
      0,
    ),
  )
  const lines = Array.from({ length: Math.ceil(cells.length / columns) }, (_, line) =>
    cells.slice(line * columns, (line + 1) * columns),
  )
  return stack(
    lines.map((line): Box => ({
      width,
      height: Math.max(...line.map((box) => box.height)),
      baseline: 0,
      draw: (x, y) => line.flatMap((box, index) => box.draw(x + index * (side + gap), y)),
    })),
    unit,
  )
}

/** Figures in a list, each its area, value with source, what it counts and when: those that stand on no ruler of the page. */
export function otherFiguresBox(
  setting: JudgedSetting,
  figures: readonly Observation[],
  title: string,
  more: string,
  width: number,
): Box {
  const { format } = setting
  const unit = unitOf(format)
  const heading = paragraph(
    title,
    { ...face(format, 'title', 'bold'), size: format.type.heading[0], line: format.type.heading[1] },
    width,
  )
  const several = new Set(figures.map(({ indicator }) => indicator)).size > 1
  const items = figures.map((figure) => figureItem(setting, figure, several ? 'with-indicator' : 'plain', width))
  return stack([heading, ...items, paragraph(more, face(format, 'note', 'quiet'), width)], unit * 0.5)
}

/** One figure of a list: its area and value, what it counts and when; with the name of its indicator where the list has several. */
export function figureItem(setting: JudgedSetting, figure: Observation, named: 'with-indicator' | 'plain', width: number): Box {
  const { format, say } = setting
  const unit = unitOf(format)
  const name = sealAndName(setting, figure, width * 0.5)
  const value = largeValue(setting, figure, width - name.width - unit * 0.5, Math.round(unit * 1.35), unit)
  const [indicator, measured] = [say.indicator(figure.indicator), say.measured(figure)]
  const what = [
    ...(named === 'with-indicator' && !measured.startsWith(indicator) ? [indicator] : []),
    measured,
    say.date(figure),
    judgementSaid(setting, figure),
  ]
  return labelled(
    stack(
      [
        wrapped([name, value], width, unit * 0.5, 0),
        paragraph([...new Set(what)].filter(Boolean).join(setting.words.pick('，', ', ')), face(format, 'note', 'plain'), width),
      ],
      0,
    ),
    say.announced(judged(setting, figure)),
  )
}
