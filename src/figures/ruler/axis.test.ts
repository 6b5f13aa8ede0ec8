import { describe, expect, it } from 'vitest'
import { observation } from '#tests/fixtures/rows.ts'
import { isCountable, ticksFor } from './axis.ts'

const figures = (...values: readonly string[]) => values.map((obsValue) => observation({ obsValue }))

describe('ticksFor', () => {
  it.each([
    [
      ['31', '3'],
      [0, 10, 20, 30, 40],
    ],
    [
      ['122', '450'],
      [0, 100, 200, 300, 400, 500],
    ],
    [['6'], [0, 1, 2, 3, 4, 5, 6]],
    [['7'], [0, 2, 4, 6, 8]],
    [['0.6'], [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]],
    [['0'], [0, 1]],
  ])('%j → %j', (values, ticks) => {
    expect(ticksFor(figures(...values))).toEqual(ticks)
  })

  it('reads 亿: 10亿 and 5亿 → 0, 2亿 … 10亿', () => {
    const funds = ['10', '5'].map((obsValue) => observation({ obsValue, unitMult: '8', unitMeasure: '元' }))
    expect(ticksFor(funds)).toEqual([0, 2e8, 4e8, 6e8, 8e8, 1e9])
  })

  it('leaves room behind a bar whose upper end is not stated: 40余 does not end at the end of the axis', () => {
    expect(ticksFor([observation({ obsValue: '40', qualifier: 'more-than' })]).at(-1)).toBeGreaterThan(40)
  })

  it('draws a range to its high end', () => {
    expect(ticksFor([observation({ obsValue: '5', qualifier: 'range', lowerBound: '5', upperBound: '10' })]).at(-1)).toBe(10)
  })
})

describe('isCountable', () => {
  it('is so for whole exact things up to 40 in all: 31 + 3, not 31 + 12', () => {
    expect(isCountable(figures('31', '3'))).toBe(true)
    expect(isCountable(figures('31', '12'))).toBe(false)
  })

  it('is not so for 余, for fractions, for money', () => {
    expect(isCountable([observation({ obsValue: '3', qualifier: 'more-than' })])).toBe(false)
    expect(isCountable(figures('2.5'))).toBe(false)
    expect(isCountable([observation({ obsValue: '30', unitMeasure: '元' })])).toBe(false)
  })
})
