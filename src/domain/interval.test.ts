import { describe, expect, it } from 'vitest'
import { observation } from '#tests/fixtures/rows.ts'
import { boundsStatedBy, placeValue, statedInterval, usageInterval, valueInUnit, type Interval } from './interval.ts'

/** [40, 50) and (100, 200) as mathematicians write them; ? for an unknown end. */
function written({ lo, hi }: Interval): string {
  const left = lo === null ? '(?' : `${lo.open ? '(' : '['}${lo.value}`
  const right = hi === null ? '?)' : `${hi.value}${hi.open ? ')' : ']'}`
  return `${left}, ${right}`
}

describe('placeValue', () => {
  it.each([
    [40, 10],
    [5700, 100],
    [500_000, 100_000],
    [130_000_000, 10_000_000],
    [236_100, 100],
    [10, 10],
    [7, 1],
    [105, 1],
    [0.5, 0.1],
    [3.25, 0.01],
  ])('%d → %d', (value, place) => {
    expect(placeValue(value)).toBe(place)
  })

  it('zero has none', () => {
    expect(placeValue(0)).toBeNull()
  })
})

describe('valueInUnit', () => {
  it.each([
    ['23.61', '4', 236_100],
    ['4.24', '8', 424_000_000],
    ['1.3', '8', 130_000_000],
    ['0.5', '0', 0.5],
  ])('%s × 10^%s is exactly %d', (obsValue, unitMult, value) => {
    expect(valueInUnit(observation({ obsValue, unitMult }))).toBe(value)
  })
})

describe('statedInterval and usageInterval', () => {
  it.each([
    ['31个', { obsValue: '31', qualifier: 'exact' }, '[31, 31]', '[31, 31]'],
    ['40余家', { obsValue: '40', qualifier: 'more-than' }, '[40, ?)', '[40, 50)'],
    ['1万余人次', { obsValue: '1', unitMult: '4', qualifier: 'more-than' }, '[10000, ?)', '[10000, 20000)'],
    ['不少于1亿元', { obsValue: '1', unitMult: '8', qualifier: 'at-least' }, '[100000000, ?)', '[100000000, ?)'],
    ['超14亿元', { obsValue: '14', unitMult: '8', qualifier: 'over' }, '(1400000000, ?)', '(1400000000, 1500000000)'],
    ['近200个', { obsValue: '200', qualifier: 'nearly' }, '(?, 200)', '(100, 200)'],
    ['约500人', { obsValue: '500', qualifier: 'about' }, '(?, ?)', '[400, 600]'],
    ['最高50万元', { obsValue: '50', unitMult: '4', qualifier: 'at-most' }, '(?, 500000]', '(?, 500000]'],
    ['不足30人', { obsValue: '30', qualifier: 'under' }, '(?, 30)', '(?, 30)'],
    ['5~10家', { obsValue: '5', qualifier: 'range', lowerBound: '5', upperBound: '10' }, '[5, 10]', '[5, 10]'],
    ['0余', { obsValue: '0', qualifier: 'more-than' }, '[0, ?)', '[0, ?)'],
  ])('%s', (_, cells, stated, usage) => {
    const figure = observation(cells)
    expect(written(statedInterval(figure))).toBe(stated)
    expect(written(usageInterval(figure))).toBe(usage)
  })

  it('a bound the row does not have is unknown, whatever the qualifier', () => {
    expect(written(statedInterval(observation({ lowerBound: '', upperBound: '' })))).toBe('(?, ?)')
  })
})

describe('boundsStatedBy', () => {
  it('leaves the high end of a range to its second numeral', () => {
    expect(boundsStatedBy({ obsValue: 5, unitMult: 0, qualifier: 'range' })).toEqual({ lower: 5, upper: null })
  })

  it('applies the multiplier', () => {
    expect(boundsStatedBy({ obsValue: 1, unitMult: 8, qualifier: 'at-least' })).toEqual({ lower: 100_000_000, upper: null })
  })
})
