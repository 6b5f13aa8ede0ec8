import type { Comparison } from '#domain/grade.ts'
import { drawing } from '#figures/page/contents.ts'
import { markPieces } from '#figures/marks/mark.ts'
import type { FigureModel, Plotted } from '#figures/model.ts'
import { markSizes } from '#figures/theme.ts'
import { polyline } from '#figures/page/scene.ts'
import { labelled, nothing, paragraph, row, stack, type Box } from '#figures/page/box.ts'
import { blockOf, type Block } from '#figures/page/flow.ts'
import { posterLayout, posterLift, type PageLayout } from '#figures/page/layout.ts'
import type { Format } from '#figures/page/format.ts'
import { areaInk, pieceNodes, sealBox, signBox } from '#figures/page/glyphs.ts'
import { rulerBlocks } from '#figures/ruler/page.ts'
import { areaName, areaOf, face, sourcedDate, type Setting } from '#figures/page/setting.ts'
import { valueBox } from '#figures/page/value.ts'
import { signOf, verdictBox } from '#figures/page/verdict.ts'

/** Two figures fill their page, a contrast in the upper middle of it and a ruler at the top. */
export const pairPage: PageLayout<FigureModel<'pair'>> = {
  ...posterLayout,
  blocks: pairBlocks,
  lift: ({ ruler }) => (ruler === null ? posterLift : 0),
}

/**
 * Two figures: on their ruler where there is one, else as a contrast: two numbers set as type, and between them the sign of the
 * verdict.
 * @param room px that a page has for them
 */
function pairBlocks(setting: Setting, model: FigureModel<'pair'>, width: number, room: number): readonly Block[] {
  if (model.ruler !== null) return rulerBlocks(setting, model.ruler, width)
  const { a, b, comparison } = model
  const box = fitted(room, (scale) => contrastBox(setting, model, width, scale))
  return [blockOf(box, { contents: drawing({ marks: [a, b], comparisons: [comparison] }) })]
}

/** Sizes of a poster's type, the first of which it fits with is taken. */
const posterScales = [1, 0.85, 0.7, 0.55, 0.4] as const

/** The largest setting of a poster that fits. */
export function fitted(room: number, set: (scale: number) => Box): Box {
  const boxes = posterScales.map(set)
  return boxes.find((box) => box.height <= room) ?? boxes[boxes.length - 1] ?? nothing
}

function contrastBox(setting: Setting, { a, b, comparison }: FigureModel<'pair'>, width: number, scale: number): Box {
  const { format } = setting
  const middle = Math.round(width * 0.1)
  const half = Math.floor((width - middle) / 2)
  const [left, right] = [posterBox(setting, a, half, scale), posterBox(setting, b, half, scale)]
  const height = Math.max(left.height, right.height)
  const sign = contrastSign(setting, comparison, middle * 0.42, middle * 0.9)
  const areas = [a.observation.refArea, b.observation.refArea] as const
  const verdict = verdictBox(setting, { areas, comparisons: [comparison] }, width, 'plain', scale === 1 ? 'body' : 'note')
  const halves: Box = {
    width,
    height,
    baseline: 0,
    draw: (x, y) => [
      ...left.draw(x, y),
      ...sign.draw(x + half + (middle - sign.width) / 2, y + (height - sign.height) / 2),
      ...right.draw(x + half + middle, y),
    ],
  }
  return stack([halves, verdict], format.space * 3 * scale)
}

/** ≠ where each goes by its own definition; else the sign of the verdict with its word below. */
function contrastSign(setting: Setting, comparison: Comparison, side: number, width: number): Box {
  const { format, say } = setting
  if (comparison.grade === 'D') return unlike(format, side)
  const word = paragraph(say.verdict(comparison).word, face(format, 'body', 'bold'), width, 'middle')
  const sign = signBox(signOf(comparison), format, side)
  return {
    width,
    height: sign.height + format.space + word.height,
    baseline: 0,
    draw: (x, y) => [...sign.draw(x + (width - sign.width) / 2, y), ...word.draw(x, y + sign.height + format.space)],
  }
}

function unlike({ theme }: Format, side: number): Box {
  const stroke = (points: Parameters<typeof polyline>[0]) => polyline(points, theme.ink, side / 9)
  return {
    width: side,
    height: side,
    baseline: 0,
    draw: (x, y) => [
      stroke([
        [x, y + side * 0.36],
        [x + side, y + side * 0.36],
      ]),
      stroke([
        [x, y + side * 0.64],
        [x + side, y + side * 0.64],
      ]),
      stroke([
        [x + side * 0.32, y + side],
        [x + side * 0.68, y],
      ]),
    ],
  }
}

/** One figure set large: area, mark, value, what is counted, when. */
export function posterBox(setting: Setting, { observation }: Plotted, width: number, scale: number): Box {
  const { format, say } = setting
  const area = areaOf(setting, observation.refArea)
  const colour = areaInk(format, area)
  const heading = face(format, 'heading', 'bold')
  const large = face(format, 'figure', 'bold')
  const size = Math.max(heading.size, Math.round(large.size * scale))
  const figure = { ...large, colour, size, line: Math.round((size * large.line) / large.size) }
  const around = { ...face(format, 'value', 'plain'), line: figure.line }
  const seal = sealBox(area, observation.scope, format, heading.size)
  const gap = format.space
  const markWidth = Math.min(width * 0.62, markSizes.panel.width * format.marks * 3.4 * scale)
  const markHeight = markSizes.panel.height * format.marks * 2.2 * scale
  const pieces = markPieces(observation, markWidth, markHeight)
  const mark: Box = { width: markWidth, height: markHeight, baseline: 0, draw: (x, y) => pieceNodes(pieces, x, y, colour) }
  // A poster that has to be set small gives its words the smallest type and leaves the indicator to the headline.
  const small = scale < 0.8
  const step = small ? 'note' : 'body'
  const box = stack(
    [
      row([seal, paragraph(areaName(setting, observation.refArea), heading, width - seal.width - gap)], gap),
      mark,
      stack(
        [
          valueBox(setting, observation, figure, around, width),
          paragraph(small ? '' : say.indicator(observation.indicator), face(format, 'heading', 'plain'), width),
          paragraph(say.measured(observation), face(format, step, 'plain'), width),
          paragraph(sourcedDate(setting, observation), face(format, step, 'quiet'), width),
        ],
        gap * 0.3,
      ),
    ],
    gap * 1.5 * scale,
  )
  return labelled(box, say.announced({ observation, judgement: null }))
}
