/**
 * The pieces of a mark or bar as few paths: what is drawn alike is drawn at once. A page holds thousands of pieces, and an element for
 * each is what drawing it costs most.
 */
import { onceFor } from '#domain/onceFor.ts'
import type { MarkPiece } from './pieces.ts'

/** Lines of one look, or blocks of one tint, in the path syntax of SVG; px. */
export interface Stroke {
  /** `null`: filled, not stroked. */
  readonly width: number | null
  readonly opacity: number
  readonly dashed: boolean
  readonly d: string
}

/** Hundredths of a px: what nobody sees is not written. */
const at = (px: number) => Math.round(px * 100) / 100

function subpath(piece: MarkPiece): string {
  if (piece.kind === 'line') return `M${at(piece.x1)} ${at(piece.y1)}L${at(piece.x2)} ${at(piece.y2)}`
  const [width, height] = [at(piece.width), at(piece.height)]
  return `M${at(piece.x)} ${at(piece.y)}h${width}v${height}h${-width}z`
}

/**
 * One path for each look among the pieces, in the order in which each look first comes. What fades needs a gradient and is left out.
 * Found once: a mark has the very same pieces wherever it is drawn.
 */
export const strokesOf = onceFor((pieces: readonly MarkPiece[]): readonly Stroke[] => {
  const strokes = new Map<string, Stroke>()
  for (const piece of pieces) {
    if (piece.kind === 'fade') continue
    const { opacity } = piece
    const [width, dashed] = piece.kind === 'line' ? [piece.stroke, piece.dashed] : [null, false]
    const look = `${width} ${opacity} ${dashed}`
    const d = (strokes.get(look)?.d ?? '') + subpath(piece)
    strokes.set(look, { width, opacity, dashed, d })
  }
  return [...strokes.values()]
})
