import { describe, expect, it } from 'vitest'
import { labelMiddles } from './partLabels.ts'

describe('labelMiddles', () => {
  it('sets a name in the middle of its bracket where there is room', () => {
    expect(
      labelMiddles(
        ['国家级 8', '市级 23'],
        [
          { from: 0, to: 120 },
          { from: 127, to: 400 },
        ],
      ),
    ).toEqual([60, 263.5])
  })

  it('moves a name to the right where it would touch the one before it', () => {
    // 国家级 8 is 3 × 12 + 2 × 7 = 50 px wide, 市级 23 is 2 × 12 + 3 × 7 = 45 px: 24 + 25 + 8 + 22.5.
    expect(
      labelMiddles(
        ['国家级 8', '市级 23'],
        [
          { from: 0, to: 14 },
          { from: 16, to: 60 },
        ],
      ),
    ).toEqual([24, 83.5])
  })
})
