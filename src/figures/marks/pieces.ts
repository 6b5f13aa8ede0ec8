/** What marks and bars are drawn with, whatever their length: fillings, ends, and the pieces of both. */
import type { Nature, Qualifier, Scope } from '#domain/codes.ts'

/** Whether what is counted is there yet: solid, counted up over time, or only planned. */
export type Filling = 'solid' | 'hatch' | 'dashed'
/** How sure the number is. */
export type End = 'sharp' | 'fade' | 'arrow' | 'ceiling' | 'range' | 'dots'

/** A drawn piece of a mark, in px of its box. `fade` is a rectangle that goes from opacity .78 at its left to .04 at its right. */
export type MarkPiece =
  | {
      readonly kind: 'rect' | 'fade'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly opacity: number
    }
  | {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly stroke: number
      readonly opacity: number
      readonly dashed: boolean
    }

/** What decides how a mark looks. */
export interface MarkFacts {
  readonly qualifier: Qualifier
  readonly nature: Nature
  readonly scope: Scope
}

/** A rectangle in px by its sides. */
export interface Box {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

export const ends: Record<Qualifier, End> = {
  exact: 'sharp',
  'more-than': 'fade',
  'at-least': 'arrow',
  over: 'arrow',
  nearly: 'ceiling',
  'at-most': 'ceiling',
  under: 'ceiling',
  about: 'dots',
  range: 'range',
}

export const fillings: Record<Nature, Filling> = {
  stock: 'solid',
  cumulative: 'hatch',
  'annual-flow': 'solid',
  'period-flow': 'solid',
  commitment: 'dashed',
  target: 'dashed',
  rate: 'solid',
}

/** A filled, hatched or outlined rectangle; `open` leaves its right side out. */
export function fill(box: Box, filling: Filling, stroke: number, right: 'open' | 'closed'): MarkPiece[] {
  switch (filling) {
    case 'solid':
      return [{ kind: 'rect', x: box.x0, y: box.y0, width: box.x1 - box.x0, height: box.y1 - box.y0, opacity: 1 }]
    case 'dashed':
      return outline(box, stroke, right, true)
    case 'hatch':
      return [
        { kind: 'rect', x: box.x0, y: box.y0, width: box.x1 - box.x0, height: box.y1 - box.y0, opacity: 0.16 },
        ...hatching(box, stroke, 1),
        ...outline(box, stroke, right, false),
      ]
  }
}

/** A whole line. */
export const line = (x1: number, y1: number, x2: number, y2: number, stroke: number): MarkPiece => ({
  kind: 'line',
  x1,
  y1,
  x2,
  y2,
  stroke,
  opacity: 1,
  dashed: false,
})

/** A rectangle that fades to the right. */
export const fade = (box: Box): MarkPiece => ({
  kind: 'fade',
  x: box.x0,
  y: box.y0,
  width: box.x1 - box.x0,
  height: box.y1 - box.y0,
  opacity: 1,
})

/** Three square dots between two ends. */
export function dots(from: number, to: number, middle: number, size: number): MarkPiece[] {
  const step = (to - from - size) / 2
  return [0, 1, 2].map((n) => ({ kind: 'rect', x: from + n * step, y: middle - size / 2, width: size, height: size, opacity: 1 }))
}

/** Outline inside the box, its right side left out when open. */
export function outline(box: Box, stroke: number, right: 'open' | 'closed', dashed: boolean): MarkPiece[] {
  const half = stroke / 2
  const [left, end, top, bottom] = [box.x0 + half, right === 'open' ? box.x1 : box.x1 - half, box.y0 + half, box.y1 - half]
  const sides = [
    line(left, bottom, left, top, stroke),
    line(left, top, end, top, stroke),
    line(left, bottom, end, bottom, stroke),
    ...(right === 'closed' ? [line(end, top, end, bottom, stroke)] : []),
  ]
  return sides.map((side) => (side.kind === 'line' ? { ...side, dashed } : side))
}

/** 45° lines cut at the middle of the box's outline, under which their ends lie, so that no clip path with a page-wide id is needed. */
export function hatching(box: Box, stroke: number, opacity: number): MarkPiece[] {
  const step = stroke * 3.6
  const half = stroke / 2
  const [x0, x1, y0, y1] = [box.x0 + half, box.x1 - half, box.y0 + half, box.y1 - half]
  const pieces: MarkPiece[] = []
  for (let sum = x0 + y0 + step; sum < x1 + y1; sum += step) {
    const from = Math.max(x0, sum - y1)
    const to = Math.min(x1, sum - y0)
    if (to > from) pieces.push({ kind: 'line', x1: from, y1: sum - from, x2: to, y2: sum - to, stroke, opacity, dashed: false })
  }
  return pieces
}
