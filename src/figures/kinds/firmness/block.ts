/** A figure as a block that says how firmly it is said: full, fading, dashed, low. */
import type { Firmness } from '#domain/firmness.ts'
import { fade, outline, type MarkPiece } from '#figures/marks/pieces.ts'

/** A part of the area stands lower than the area. */
const partHeight = 0.4

/** @param scale factor of lines: 1 on screen */
export function blockPieces(firmness: Firmness, width: number, height: number, scale: number): readonly MarkPiece[] {
  const box = { x0: 0, x1: width, y0: 0, y1: height }
  switch (firmness) {
    case 'exact':
      return [{ kind: 'rect', x: 0, y: 0, width, height, opacity: 1 }]
    case 'bound':
      return [fade(box), ...outline(box, scale, 'open', false).map((side) => ({ ...side, opacity: 0.55 }))]
    case 'planned':
      return outline(box, scale, 'closed', true)
    case 'part': {
      const tall = Math.round(height * partHeight)
      return [{ kind: 'rect', x: 0, y: (height - tall) / 2, width, height: tall, opacity: 1 }]
    }
  }
}
