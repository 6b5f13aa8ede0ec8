import { describe, expect, it } from 'vitest'
import { natures, qualifiers, scopes } from '#domain/codes.ts'
import { markPieces } from './mark.ts'
import type { MarkPiece } from './pieces.ts'

const size = { width: 46, height: 12 }
const mark = (facts: Partial<Parameters<typeof markPieces>[0]>) =>
  markPieces({ qualifier: 'exact', nature: 'stock', scope: 'area', ...facts }, size.width, size.height)

const right = (piece: MarkPiece) => (piece.kind === 'line' ? Math.max(piece.x1, piece.x2) : piece.x + piece.width)
const bounds = (piece: MarkPiece) =>
  piece.kind === 'line'
    ? { x: Math.min(piece.x1, piece.x2), y: Math.min(piece.y1, piece.y2), bottom: Math.max(piece.y1, piece.y2) }
    : { x: piece.x, y: piece.y, bottom: piece.y + piece.height }

describe('markPieces', () => {
  it('an exact count is one solid block with a sharp end', () => {
    expect(mark({})).toEqual([{ kind: 'rect', x: 0, y: 0, width: 46 * 0.78, height: 12, opacity: 1 }])
  })

  it('余 and 多 fade out and do not close', () => {
    const pieces = mark({ qualifier: 'more-than' })
    expect(pieces.filter((piece) => piece.kind === 'fade')).toHaveLength(1)
    expect(pieces.some((piece) => piece.kind === 'line' && piece.x1 === piece.x2)).toBe(false)
  })

  it('what is not there yet is never solid', () => {
    for (const nature of ['commitment', 'target'] as const) {
      for (const qualifier of ['exact', 'at-least', 'more-than', 'nearly'] as const) {
        expect(mark({ nature, qualifier }).some((piece) => piece.kind !== 'line')).toBe(false)
      }
    }
  })

  it('a cumulative count is hatched, whatever its end', () => {
    for (const qualifier of qualifiers) {
      const slanted = mark({ nature: 'cumulative', qualifier }).filter(
        (piece) => piece.kind === 'line' && piece.x1 !== piece.x2 && piece.y1 !== piece.y2,
      )
      expect(slanted.length, qualifier).toBeGreaterThan(2)
    }
  })

  it('a part of an area stands lower than the whole', () => {
    const tall = (pieces: readonly MarkPiece[]) =>
      Math.max(...pieces.map((p) => bounds(p).bottom)) - Math.min(...pieces.map((p) => bounds(p).y))
    expect(tall(mark({ scope: 'sub-area' }))).toBeLessThan(tall(mark({})) / 1.8)
  })

  it('no combination leaves its box', () => {
    for (const qualifier of qualifiers) {
      for (const nature of natures) {
        for (const scope of scopes) {
          for (const piece of mark({ qualifier, nature, scope })) {
            const box = bounds(piece)
            expect(box.x, `${qualifier} ${nature} ${scope}`).toBeGreaterThanOrEqual(0)
            expect(box.y).toBeGreaterThanOrEqual(-0.01)
            expect(box.bottom).toBeLessThanOrEqual(size.height + 0.01)
            expect(right(piece)).toBeLessThanOrEqual(size.width + 0.01)
          }
        }
      }
    }
  })
})
