/**
 * The fixed-length mark set beside a printed figure: its end says how sure the number is, its filling whether it is there
 * yet, its height what it is counted over. Its length says nothing; the printed value carries the size.
 */
import {
  dots,
  ends,
  fade,
  fill,
  fillings,
  hatching,
  line,
  outline,
  type Box,
  type End,
  type Filling,
  type MarkFacts,
  type MarkPiece,
} from './pieces.ts'

/** Where the certain part of the mark ends, as a share of its width. */
const bodyEnds: Record<End, number> = { sharp: 0.78, fade: 0.52, arrow: 0.5, ceiling: 0.78, range: 0.86, dots: 0.56 }

/** A part or a project stands lower than a figure of the whole area. */
const partHeight = 0.46

/** The pieces of the mark in a box of `width` × `height` px; the same facts give the very same pieces. */
export function markPieces(facts: MarkFacts, width: number, height: number): readonly MarkPiece[] {
  const key = `${facts.qualifier} ${facts.nature} ${facts.scope} ${width} ${height}`
  const pieces = known.get(key) ?? piecesOf(facts, width, height)
  known.set(key, pieces)
  return pieces
}

/** There are few marks, and each is drawn in many places. */
const known = new Map<string, readonly MarkPiece[]>()

function piecesOf(facts: MarkFacts, width: number, height: number): readonly MarkPiece[] {
  const end = ends[facts.qualifier]
  const filling = fillings[facts.nature]
  const tall = facts.scope === 'area' ? height : Math.round(height * partHeight)
  const stroke = Math.max(1, height / 9)
  const top = (height - tall) / 2
  const body: Box = { x0: end === 'range' ? width * 0.4 : 0, x1: width * bodyEnds[end], y0: top, y1: top + tall }
  const open = end === 'fade' || end === 'arrow' || end === 'dots'
  const outlined = end === 'ceiling' && filling === 'solid'
  return [
    ...(outlined ? outline(body, stroke, 'closed', false) : fill(body, filling, stroke, open ? 'open' : 'closed')),
    ...endPieces(end, body, filling, width, height, stroke),
  ]
}

function endPieces(end: End, body: Box, filling: Filling, width: number, height: number, stroke: number): MarkPiece[] {
  const middle = height / 2
  const rest: Box = { ...body, x0: body.x1, x1: width }
  switch (end) {
    case 'sharp':
      return []
    case 'fade': {
      const edges = outline(rest, stroke, 'open', filling === 'dashed').filter(
        (piece) => piece.kind === 'line' && piece.y1 === piece.y2,
      )
      if (filling === 'solid') return [fade(rest), ...edges.map((edge) => ({ ...edge, opacity: 0.55 }))]
      return [...(filling === 'hatch' ? hatching(rest, stroke, 0.4) : []), ...edges.map((edge) => ({ ...edge, opacity: 0.5 }))]
    }
    case 'arrow': {
      const start = body.x1 + (filling === 'dashed' ? 0 : stroke * 1.5)
      const head = Math.min(height * 0.36, (width - start) * 0.55)
      const tip = width - stroke / 2
      return [
        line(start, middle, tip, middle, stroke * 1.2),
        line(tip - head, middle - head, tip, middle, stroke * 1.2),
        line(tip - head, middle + head, tip, middle, stroke * 1.2),
      ]
    }
    case 'ceiling': {
      const thick = stroke * 2
      return [line(body.x1, 0, body.x1, height, thick)]
    }
    case 'range':
      return dots(0, body.x0 - stroke, middle, stroke)
    case 'dots':
      return dots(body.x1 + stroke * 2, width, middle, stroke * 1.4)
  }
}
