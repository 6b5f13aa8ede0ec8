/** How a figure of a series is drawn: a small box with the filling of its nature, its ends as sure as its source makes them. */
import { dots, ends, fill, fillings, line, outline, type MarkPiece } from '#figures/marks/pieces.ts'
import type { SeriesPoint, SeriesSegment } from './geometry.ts'

/** px on screen; pages draw the same larger. */
const side = 9
/** What rises from a figure without an upper end; not to scale. */
const open = 24

/** px above a figure that its value must leave free. */
export function clearance(scale: number): { readonly open: number; readonly sharp: number } {
  return { open: (side / 2 + open + 4) * scale, sharp: (side / 2 + 5) * scale }
}

/** The pieces of a figure around its place on the plot. */
export function pointPieces({ observation, from, to, x, y, foot }: SeriesPoint, scale: number): readonly MarkPiece[] {
  const half = (side / 2) * scale
  const stroke = 1.4 * scale
  const box = { x0: x - half, x1: x + half, y0: y - half, y1: y + half }
  const end = ends[observation.qualifier]
  const filling = fillings[observation.nature]
  const body =
    end === 'ceiling' && filling === 'solid' ? outline(box, stroke, 'closed', false) : fill(box, filling, stroke, 'closed')
  const span = to - from > side * scale ? [line(from, y, to, y, stroke), ...caps(from, to, y, half, stroke)] : []
  const top = y - half
  const tip = top - open * scale
  switch (end) {
    case 'sharp':
      return [...span, ...body]
    case 'ceiling':
      return [...span, ...body, line(box.x0 - 3 * scale, top, box.x1 + 3 * scale, top, stroke * 1.8)]
    case 'arrow': {
      const head = half * 0.9
      return [
        ...span,
        ...body,
        line(x, top - 2 * scale, x, tip, stroke),
        line(x - head, tip + head, x, tip, stroke),
        line(x + head, tip + head, x, tip, stroke),
      ]
    }
    case 'fade':
      return [...span, ...body, ...rising(box.x0, top, side * scale, open * scale)]
    case 'range':
      return [...span, line(x, y, x, foot, stroke), line(x - half, foot, x + half, foot, stroke), ...body]
    case 'dots':
      return [...span, ...body, ...turned(dots(0, open * scale * 0.8, 0, stroke * 1.6), x, top - 3 * scale)]
  }
}

/** Ticks at both ends of a date that is only known to lie between them. */
function caps(from: number, to: number, y: number, half: number, stroke: number): readonly MarkPiece[] {
  return [line(from, y - half / 2, from, y + half / 2, stroke), line(to, y - half / 2, to, y + half / 2, stroke)]
}

const steps = [0.6, 0.4, 0.25, 0.12, 0.05] as const

/** A fade upwards in steps. */
function rising(left: number, bottom: number, width: number, height: number): readonly MarkPiece[] {
  const step = height / steps.length
  return steps.map((opacity, index) => ({
    kind: 'rect',
    x: left,
    y: bottom - (index + 1) * step,
    width,
    height: step,
    opacity,
  }))
}

/** Pieces along a level line as pieces along one that goes up from a point. */
function turned(pieces: readonly MarkPiece[], x: number, y: number): readonly MarkPiece[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'line' ? [] : [{ ...piece, x: x - piece.height / 2, y: y - piece.x - piece.width }],
  )
}

/** The line between two figures, from the edge of one box to that of the other. */
export function segmentPieces({ from, to, exact }: SeriesSegment, scale: number): readonly MarkPiece[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  const gap = (side / 2 + 3) * scale
  if (length <= 2 * gap) return []
  const [ux, uy] = [(dx / length) * gap, (dy / length) * gap]
  const drawn = line(from.x + ux, from.y + uy, to.x - ux, to.y - uy, 1.5 * scale)
  return drawn.kind === 'line' ? [{ ...drawn, dashed: !exact }] : []
}
