import { describe, expect, it } from 'vitest'
import { figureTable, isOver, median, type Figure } from './table.ts'

const figure: Figure = { what: 'first load', value: 129.54, unit: 'kB', budget: 130, blank: 83.1, kind: 'size' }

describe('figureTable', () => {
  it('sets page, budget, blank page and ratio in a line', () => {
    expect(figureTable([figure]).split('\n')[1]).toMatch(/^first load +129\.5 kB +≤ 130\.0 kB +83\.1 kB +1\.6 ×$/)
  })

  it('marks what is over its budget, and leaves empty what there is not', () => {
    const late: Figure = { what: 'control', value: 51, unit: 'ms', budget: 50, blank: null, kind: 'time' }
    expect(isOver(late)).toBe(true)
    expect(figureTable([late]).split('\n')[1]).toMatch(/^control +51 ms +≤ 50 ms +OVER$/)
  })
})

describe('median', () => {
  it('is the middle one, or between the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([9, 1, 5, 6])).toBe(5.5)
  })
})
