import { describe, expect, it } from 'vitest'
import { barPieces } from './bar.ts'
import { markPieces } from './mark.ts'
import { strokesOf } from './strokes.ts'

const geometry = { length: 93, from: 0, height: 18, scale: 1, units: [8, 23] }
const parts = (d: string) => d.split('M').length - 1

describe('strokesOf', () => {
  it('draws 31 units as one path of 31 rectangles', () => {
    const strokes = strokesOf(barPieces({ qualifier: 'exact', nature: 'stock' }, geometry))
    expect(strokes).toMatchObject([{ width: null, opacity: 1, dashed: false }])
    expect(parts(strokes[0]?.d ?? '')).toBe(31)
  })

  it('writes a rectangle and a line to the hundredth of a px', () => {
    const rect = { kind: 'rect', x: 1 / 3, y: 0, width: 2, height: 4, opacity: 1 } as const
    const line = { kind: 'line', x1: 0, y1: 0, x2: 2 / 3, y2: 9, stroke: 1.5, opacity: 1, dashed: false } as const
    expect(strokesOf([rect, line]).map(({ d }) => d)).toEqual(['M0.33 0h2v4h-2z', 'M0 0L0.67 9'])
  })

  it('keeps apart what differs in width, tint or dashes, and draws every piece', () => {
    const pieces = markPieces({ qualifier: 'at-least', nature: 'commitment', scope: 'area' }, 46, 12)
    const strokes = strokesOf(pieces)
    // A dashed body that is open to the right, and the arrow, which is not dashed and a little thicker.
    expect(strokes.map(({ dashed, d }) => [dashed, parts(d)])).toEqual([
      [true, 3],
      [false, 3],
    ])
    expect(strokes.reduce((sum, { d }) => sum + parts(d), 0)).toBe(pieces.length)
  })

  it('leaves out what fades', () => {
    const pieces = markPieces({ qualifier: 'more-than', nature: 'stock', scope: 'area' }, 46, 12)
    expect(pieces.filter(({ kind }) => kind === 'fade')).toHaveLength(1)
    expect(strokesOf(pieces).reduce((sum, { d }) => sum + parts(d), 0)).toBe(pieces.length - 1)
  })
})
