import { describe, expect, it } from 'vitest'
import { markColumn, marksThatFit, markSizes } from './marksRoom.ts'

describe('a board of marks', () => {
  it('has room for 41 areas and the city beside the filters of a window of 1440 px, and for more on the whole of it', () => {
    expect(marksThatFit(1180, 1)).toBeGreaterThanOrEqual(41)
    expect(marksThatFit(1360, 1)).toBeGreaterThanOrEqual(44)
  })

  it('shows one area at least, however narrow it is', () => {
    expect(marksThatFit(100, 1)).toBe(1)
  })

  it.each([9, 14, 30, 41])('never runs out of its room with %i areas, and has no column narrower than 20 px', (count) => {
    const width = 1180
    const column = markColumn(width, count)
    expect(column).toBeGreaterThanOrEqual(markSizes.narrowest)
    const { name, count: end, between } = markSizes
    expect(name + end + 5 * between + count * column).toBeLessThanOrEqual(width)
  })
})
