import { describe, expect, it } from 'vitest'
import { natures, qualifiers } from '#domain/codes.ts'
import { barPieces, openEnd, partSpans, type BarGeometry } from './bar.ts'
import type { MarkPiece } from './pieces.ts'

const geometry: BarGeometry = { length: 310, from: 0, height: 20, scale: 1, units: [] }
const solid = (pieces: readonly MarkPiece[]) =>
  pieces.flatMap((piece) => (piece.kind === 'line' || piece.kind === 'fade' ? [] : [piece]))
const right = (piece: MarkPiece) => (piece.kind === 'line' ? Math.max(piece.x1, piece.x2) : piece.x + piece.width)

describe('barPieces', () => {
  it('an exact bar is as long as its value, with a sharp end', () => {
    expect(barPieces({ qualifier: 'exact', nature: 'stock' }, geometry)).toEqual([
      { kind: 'rect', x: 0, y: 0, width: 310, height: 20, opacity: 1 },
    ])
  })

  it('draws one block for each unit, with a gap of 2 px between two', () => {
    const blocks = solid(barPieces({ qualifier: 'exact', nature: 'stock' }, { ...geometry, units: [31] }))
    expect(blocks).toHaveLength(31)
    const [first, second] = blocks
    expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0) + 2)
    expect(Math.max(...blocks.map(right))).toBeCloseTo(310)
  })

  it('splits parts by 7 px and keeps the second part under its tick', () => {
    const blocks = solid(barPieces({ qualifier: 'exact', nature: 'stock' }, { ...geometry, units: [8, 23] }))
    expect(blocks).toHaveLength(31)
    expect(blocks[8]?.x).toBeCloseTo(80)
    expect((blocks[8]?.x ?? 0) - right(blocks[7] ?? { kind: 'rect', x: 0, y: 0, width: 0, height: 0, opacity: 1 })).toBeCloseTo(7)
  })

  it('what the source leaves open is drawn with a fixed length, whatever the scale of the axis', () => {
    for (const qualifier of ['more-than', 'at-least', 'over', 'about'] as const) {
      for (const length of [10, 400]) {
        const end = Math.max(...barPieces({ qualifier, nature: 'stock' }, { ...geometry, length }).map(right))
        expect(end - length, qualifier).toBeGreaterThan(15)
        expect(end - length, qualifier).toBeLessThanOrEqual(openEnd + 2)
      }
    }
  })

  it('what is only planned is never solid, and what is cumulative always hatched', () => {
    for (const qualifier of qualifiers) {
      const planned = barPieces({ qualifier, nature: 'commitment' }, geometry)
      expect(
        solid(planned).every((piece) => piece.width <= 4),
        qualifier,
      ).toBe(true)
      const slanted = barPieces({ qualifier, nature: 'cumulative' }, geometry).filter(
        (piece) => piece.kind === 'line' && piece.x1 !== piece.x2 && piece.y1 !== piece.y2,
      )
      expect(slanted.length, qualifier).toBeGreaterThan(3)
    }
  })

  it('no combination starts left of zero', () => {
    for (const qualifier of qualifiers) {
      for (const nature of natures) {
        for (const piece of barPieces({ qualifier, nature }, { ...geometry, from: qualifier === 'range' ? 155 : 0 })) {
          const left = piece.kind === 'line' ? Math.min(piece.x1, piece.x2) : piece.x
          expect(left, `${qualifier} ${nature}`).toBeGreaterThanOrEqual(0)
        }
      }
    }
  })
})

describe('partSpans', () => {
  it('shares the length by the units, the gap taken from the end of the left part', () => {
    expect(partSpans({ length: 310, units: [8, 23], scale: 1 })).toEqual([
      { from: 0, to: 73 },
      { from: 80, to: 310 },
    ])
  })
})
