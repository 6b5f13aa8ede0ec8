/**
 * The small drawn things: seals, marks, signs of grades, squares of policies. Each a box that stands on the baseline of the text beside it.
 */
import type { Grade } from '#domain/grade.ts'
import type { Area, Observation } from '#domain/model.ts'
import { markPieces } from '#figures/marks/mark.ts'
import { sealBreadth } from '#figures/marks/sealBreadth.ts'
import type { MarkPiece } from '#figures/marks/pieces.ts'
import { coordinate, type PathNode, type RectNode, type SceneNode } from './scene.ts'
import { markSizes, type MarkSize } from '#figures/theme.ts'
import type { Box } from './box.ts'
import type { Format } from './format.ts'

/** The colour of an area on a page. */
export function areaInk(
  { theme, slots }: Pick<Format, 'theme' | 'slots'>,
  { areaId, slot }: Pick<Area, 'areaId' | 'slot'>,
): string {
  const shown = slots === null ? slot : slots.get(areaId)
  return theme.areas[(shown ?? 0) - 1] ?? theme.others
}

/** Pieces of a mark or a bar as nodes, moved to a point. Lines of one kind become one path. */
export function pieceNodes(pieces: readonly MarkPiece[], x: number, y: number, colour: string): readonly SceneNode[] {
  const solid = pieces.flatMap((piece): SceneNode[] => {
    if (piece.kind === 'line') return []
    const at = { x: x + piece.x, y: y + piece.y, width: piece.width, height: piece.height }
    return piece.kind === 'fade'
      ? [{ kind: 'fade', ...at, colour }]
      : [{ kind: 'rect', ...at, radius: 0, fill: colour, opacity: piece.opacity }]
  })
  const paths = new Map<string, PathNode>()
  for (const piece of pieces) {
    if (piece.kind !== 'line') continue
    const { stroke, opacity, dashed } = piece
    const key = `${stroke} ${opacity} ${dashed}`
    const d = `M${coordinate(x + piece.x1)} ${coordinate(y + piece.y1)}L${coordinate(x + piece.x2)} ${coordinate(y + piece.y2)}`
    const dash = dashed ? ([3.5 * stroke, 2.5 * stroke] as const) : null
    const same = paths.get(key)
    paths.set(
      key,
      same ? { ...same, d: same.d + d } : { kind: 'path', d, fill: null, stroke: colour, strokeWidth: stroke, dash, opacity },
    )
  }
  return [...solid, ...paths.values()]
}

/** Something `height` px tall whose middle stands at the middle of Chinese characters of `size` px. */
function onText(width: number, height: number, size: number, draw: Box['draw']): Box {
  return { width, height, baseline: height / 2 + size * 0.38, draw }
}

/** The fixed-length mark of a figure, for text of `size` px beside it. */
export function markBox(
  facts: Pick<Observation, 'qualifier' | 'nature' | 'scope'>,
  format: Format,
  colour: string,
  size: number,
  place: MarkSize,
): Box {
  const width = markSizes[place].width * format.marks
  const height = markSizes[place].height * format.marks
  const pieces = markPieces(facts, width, height)
  return onText(width, height, size, (x, y) => pieceNodes(pieces, x, y, colour))
}

/** The seal of an area, solid for the whole of it, outlined for a part, a programme or a project. */
export function sealBox(area: Area, scope: Observation['scope'], format: Format, size: number): Box {
  const side = format.seal
  const width = side * sealBreadth(area.seal)
  const colour = areaInk(format, area)
  const whole = scope === 'area'
  const line = side / 14
  return onText(width, side, size, (x, y) => {
    const edge: SceneNode = whole
      ? { kind: 'rect', x, y, width, height: side, radius: side / 9, fill: colour, opacity: 1 }
      : frame(x + line / 2, y + line / 2, width - line, side - line, colour, line, null)
    return [
      edge,
      {
        kind: 'text',
        x: x + width / 2,
        y: y + side * 0.735,
        anchor: 'middle',
        spans: [
          { text: area.seal, size: sealType(side), weight: 700, family: 'sans', colour: whole ? format.theme.ground : colour },
        ],
      },
    ]
  })
}

/** Type size of the character in a seal of this side. */
function sealType(side: number): number {
  return Math.round(side * 0.67)
}

/** An outlined rectangle. */
function frame(
  x: number,
  y: number,
  width: number,
  height: number,
  stroke: string,
  strokeWidth: number,
  dash: PathNode['dash'],
): PathNode {
  const d = `M${coordinate(x)} ${coordinate(y)}H${coordinate(x + width)}V${coordinate(y + height)}H${coordinate(x)}Z`
  return { kind: 'path', d, fill: null, stroke, strokeWidth, dash, opacity: 1 }
}

/** What a drawn sign stands for: a grade, a part of a whole, or the dash of a lone figure. */
export type SignName = Grade | 'part-of' | 'lone'

/** The sign of a grade in the colour of text: ● ◐ ○ ∥, ⊂ for a part of a whole, a dash for one area only. */
export function signBox(sign: SignName, format: Format, size: number): Box {
  const side = size * 0.78
  const r = side / 2
  const line = Math.max(size / 9, format.use === 'projector' ? format.hairline : 0)
  const ink = format.theme.ink
  return onText(side, side, size, (x, y) => {
    const stroke = (d: string): PathNode => ({
      kind: 'path',
      d,
      fill: null,
      stroke: ink,
      strokeWidth: line,
      dash: null,
      opacity: 1,
    })
    const filled = (d: string): PathNode => ({ kind: 'path', d, fill: ink, stroke: null, strokeWidth: 0, dash: null, opacity: 1 })
    const [cx, cy, inner] = [x + r, y + r, r - line / 2]
    const ring = `M${coordinate(cx - inner)} ${coordinate(cy)}a${coordinate(inner)} ${coordinate(inner)} 0 1 1 ${coordinate(inner * 2)} 0a${coordinate(inner)} ${coordinate(inner)} 0 1 1 ${coordinate(-inner * 2)} 0Z`
    switch (sign) {
      case 'A':
        return [filled(ring), stroke(ring)]
      case 'B':
        return [
          stroke(ring),
          filled(
            `M${coordinate(cx)} ${coordinate(cy - inner)}a${coordinate(inner)} ${coordinate(inner)} 0 0 0 0 ${coordinate(inner * 2)}Z`,
          ),
        ]
      case 'C':
        return [stroke(ring)]
      case 'D':
        return [bar(cx - r * 0.45 - line / 2, y, line, side, ink), bar(cx + r * 0.45 - line / 2, y, line, side, ink)]
      case 'part-of': {
        const [left, right, top, bottom] = [x + line / 2, x + side - line / 2, y + line, y + side - line]
        const bend = (bottom - top) / 2
        return [
          stroke(
            `M${coordinate(right)} ${coordinate(top)}H${coordinate(left + bend)}a${coordinate(bend)} ${coordinate(bend)} 0 0 0 0 ${coordinate(bend * 2)}H${coordinate(right)}`,
          ),
        ]
      }
      case 'lone':
        return [bar(x, cy - line / 2, side, line, ink)]
    }
  })
}

function bar(x: number, y: number, width: number, height: number, fill: string): RectNode {
  return { kind: 'rect', x, y, width, height, radius: 0, fill, opacity: 1 }
}

/** The square of a policy: solid where the text writes of it, dashed where it is only planned, a short line where it is not mentioned. */
export function policyBox(
  state: 'written' | 'planned' | 'not-mentioned' | 'left-out' | 'unread',
  format: Format,
  colour: string,
  size: number,
): Box {
  const side = size * 0.82
  const line = Math.max(size / 11, format.use === 'projector' ? format.hairline : 0)
  return onText(side, side, size, (x, y) => {
    switch (state) {
      case 'written':
        return [bar(x, y, side, side, colour)]
      case 'planned':
        return [frame(x + line / 2, y + line / 2, side - line, side - line, colour, line, [line * 2, line * 1.5])]
      case 'not-mentioned':
        return [bar(x + side * 0.15, y + side / 2 - line / 2, side * 0.7, line, format.theme.quiet)]
      case 'left-out':
      case 'unread':
        return []
    }
  })
}

/** The quiet sign of a cell without a figure: a zero tick that can be acted on, a short line, a slash. */
export function absenceSign(
  kind: 'named-without-number' | 'not-mentioned' | 'not-applicable',
  format: Format,
  size: number,
): Box {
  const side = size * 0.82
  const line = Math.max(size / 11, format.use === 'projector' ? format.hairline : 0)
  const { accent, quiet } = format.theme
  return onText(side, side, size, (x, y) => {
    switch (kind) {
      case 'named-without-number':
        return [bar(x, y, line * 1.6, side, accent), bar(x, y + side - line, side, line, accent)]
      case 'not-mentioned':
        return [bar(x + side * 0.1, y + side / 2 - line / 2, side * 0.8, line, quiet)]
      case 'not-applicable': {
        const d = `M${coordinate(x + side * 0.2)} ${coordinate(y + side * 0.9)}L${coordinate(x + side * 0.8)} ${coordinate(y + side * 0.1)}`
        return [{ kind: 'path', d, fill: null, stroke: quiet, strokeWidth: line, dash: null, opacity: 1 }]
      }
    }
  })
}
