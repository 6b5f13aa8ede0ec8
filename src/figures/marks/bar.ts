/**
 * The bar on a ruler. Its length means its value, up to the end that the source states; what the source leaves open is drawn
 * with a fixed length and no closing line.
 */
import {
  dots,
  ends,
  fade,
  fill,
  fillings,
  line,
  outline,
  type Box,
  type End,
  type Filling,
  type MarkFacts,
  type MarkPiece,
} from './pieces.ts'

/** Fixed lengths on a ruler at screen size, px. */
const fadeLength = 24
const arrowLength = 22
const blockGap = 2
const partGap = 7
/** Share of a block's room that its gap may take. */
const widestGap = 0.35
const overhang = 3

export interface BarGeometry {
  /** px from the ruler's zero to the stated end; for a range to its upper end. */
  readonly length: number
  /** px from zero to the lower end of a range; 0 for all others. */
  readonly from: number
  readonly height: number
  /** Factor of the fixed lengths and lines: 1 on screen. */
  readonly scale: number
  /** How many units each part has, in order: [31], or [8, 23]. Empty where the bar is not drawn unit by unit. */
  readonly units: readonly number[]
}

/** Where a part of a bar stands, px from zero: what a bracket under it spans. */
export interface PartSpan {
  readonly from: number
  readonly to: number
}

/** How far a bar's open end may reach beyond its stated end, px at screen size. */
export const openEnd = Math.max(fadeLength, arrowLength) + blockGap

/** The parts of a bar; the gap between two is taken from the end of the left one, so that units stay under their ticks. */
export function partSpans({ length, units, scale }: Pick<BarGeometry, 'length' | 'units' | 'scale'>): readonly PartSpan[] {
  const total = units.reduce((sum, count) => sum + count, 0)
  let before = 0
  return units.map((count, index) => {
    const from = (before / total) * length
    before += count
    const to = (before / total) * length
    const gap = Math.min(partGap * scale, (to - from) * widestGap)
    return { from, to: index === units.length - 1 ? to : to - gap }
  })
}

/** The pieces of a bar, in px right of the ruler's zero and below the bar's top edge. */
export function barPieces(facts: Pick<MarkFacts, 'qualifier' | 'nature'>, geometry: BarGeometry): readonly MarkPiece[] {
  const { length, from, height, scale } = geometry
  const end = ends[facts.qualifier]
  const filling = fillings[facts.nature]
  const stroke = 1.5 * scale
  const body: Box = { x0: from, x1: length, y0: 0, y1: height }
  const right = end === 'fade' || end === 'arrow' || end === 'dots' ? 'open' : 'closed'
  const upToCeiling = end === 'ceiling' && filling === 'solid'
  return [
    ...(upToCeiling
      ? outline(body, stroke, right, false)
      : unitBoxes(geometry, body).flatMap((box) => fill(box, filling, stroke, right))),
    ...endOf(end, body, filling, scale),
  ]
}

/** One box per unit, or the whole bar. */
function unitBoxes(geometry: BarGeometry, body: Box): readonly Box[] {
  const boxes = partSpans(geometry).flatMap(({ from, to }, part) => {
    const count = geometry.units[part] ?? 0
    // On a narrow screen the gaps give way before the blocks do.
    const gap = Math.min(blockGap * geometry.scale, ((to - from) / count) * widestGap)
    const step = (to - from + gap) / count
    return Array.from({ length: count }, (_, unit): Box => ({
      ...body,
      x0: from + unit * step,
      x1: from + (unit + 1) * step - gap,
    }))
  })
  return boxes.length === 0 ? [body] : boxes
}

function endOf(end: End, body: Box, filling: Filling, scale: number): MarkPiece[] {
  const stroke = 1.5 * scale
  const middle = body.y1 / 2
  switch (end) {
    case 'sharp':
      return []
    case 'fade': {
      const rest: Box = { ...body, x0: body.x1, x1: body.x1 + fadeLength * scale }
      const edges = outline(rest, stroke, 'open', filling === 'dashed').filter(
        (piece) => piece.kind === 'line' && piece.y1 === piece.y2,
      )
      return [...(filling === 'dashed' ? [] : [fade(rest)]), ...edges.map((edge) => ({ ...edge, opacity: 0.55 }))]
    }
    case 'arrow': {
      const start = body.x1 + (filling === 'dashed' ? 0 : blockGap * scale)
      const tip = body.x1 + arrowLength * scale
      const head = Math.min(middle * 0.6, 8 * scale)
      return [
        line(start, middle, tip, middle, stroke * 1.4),
        line(tip - head, middle - head, tip, middle, stroke * 1.4),
        line(tip - head, middle + head, tip, middle, stroke * 1.4),
      ]
    }
    case 'ceiling':
      return [line(body.x1, -overhang * scale, body.x1, body.y1 + overhang * scale, 2.5 * scale)]
    case 'range':
      return [line(body.x0, 0, body.x0, body.y1, stroke), line(body.x1, 0, body.x1, body.y1, stroke)]
    case 'dots':
      return dots(body.x1 + 3 * scale, body.x1 + fadeLength * scale, middle, 3 * scale)
  }
}
