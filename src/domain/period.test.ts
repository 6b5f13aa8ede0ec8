import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isYearEnd,
  knownMonth,
  largestGapDays,
  leastGapDays,
  midpoint,
  monthSpan,
  parsePeriod,
  periodOf,
  periodYears,
  wholeMonths,
} from './period.ts'

function gap(a: string, b: string): number {
  return largestGapDays(periodOf(a), periodOf(b))
}

describe('parsePeriod', () => {
  it.each([
    ['1970-01-01', 0, 0],
    ['1970-01', 0, 30],
    ['1970', 0, 364],
    ['1970-01-01/1970-02', 0, 58],
    ['2024-02', 19_754, 19_782],
  ])('%s is days %d to %d', (text, start, end) => {
    expect(parsePeriod(text)).toEqual({ start, end })
  })

  it.each([
    '',
    '21',
    '0099',
    '2021-13',
    '2021-00',
    '2021-02-29',
    '2021-04-31',
    '2021-01-00',
    '2021-9',
    '2021-10/2021-09',
    '2021/09',
    '2021-09/12',
    '2021/2022/2023',
    '2021-09/',
    '/2021',
    '2021-09-01T00:00',
    '2021-10/2021',
  ])('%s is no period', (text) => {
    expect(parsePeriod(text)).toBeNull()
  })

  it('accepts every day of the calendar', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
        const day = Math.floor(date.getTime() / 86_400_000)
        expect(parsePeriod(date.toISOString().slice(0, 10))).toEqual({ start: day, end: day })
      }),
    )
  })
})

describe('periodOf', () => {
  it('names the text that is no period', () => {
    expect(() => periodOf('last week')).toThrow(/last week/)
  })
})

describe('largestGapDays', () => {
  it.each([
    ['2020-11-17', '2020-11-17', 0],
    ['2021-10', '2021-10', 30],
    ['2021-10', '2020-11', 364],
    ['2020-11', '2021-10', 364],
    ['2021-09/2021-12', '2020-11-17', 409],
    ['2021-10', '2018-09', 1156],
    ['2021', '2021-06-01', 213],
  ])('%s and %s: up to %d days', (a, b, days) => {
    expect(gap(a, b)).toBe(days)
  })
})

describe('midpoint', () => {
  it('is half a day off where a period has an even number of days', () => {
    expect(midpoint(periodOf('1970-01-01/1970-01-02'))).toEqual({ start: 0.5, end: 0.5 })
  })
})

describe('monthSpan and knownMonth', () => {
  it('a date, a month and an interval inside one month are known to the month', () => {
    const october = 2021 * 12 + 9
    expect(['2021-10-31', '2021-10', '2021-10-03/2021-10-09'].map((text) => knownMonth(periodOf(text)))).toEqual([
      october,
      october,
      october,
    ])
  })

  it('a year and an interval over two months are not', () => {
    expect(['2021', '2021-09-30/2021-10-01'].map((text) => knownMonth(periodOf(text)))).toEqual([null, null])
  })

  it('covers the first and the last month', () => {
    const { first, last } = monthSpan(periodOf('2024-01/2024-06'))
    expect([first % 12, last - first]).toEqual([0, 5])
  })
})

describe('periodYears', () => {
  it('lists every year that is touched', () => {
    expect(periodYears(periodOf('2019-12-31/2022-01'))).toEqual([2019, 2020, 2021, 2022])
    expect(periodYears(periodOf('2021'))).toEqual([2021])
  })
})

describe('leastGapDays', () => {
  const least = (a: string, b: string) => leastGapDays(periodOf(a), periodOf(b))

  it('is the distance of the near ends, whichever is earlier', () => {
    expect(least('2020-11-17', '2021-09/2021-12')).toBe(288)
    expect(least('2021-09/2021-12', '2020-11-17')).toBe(288)
  })

  it('is nothing where both may be one day', () => {
    expect(least('2021', '2021-12')).toBe(0)
  })
})

describe('wholeMonths', () => {
  it.each([
    [0, 0],
    [15, 0],
    [16, 1],
    [288, 9],
    [409, 13],
    [1096, 36],
  ])('%i days are %i months', (days, months) => {
    expect(wholeMonths(days)).toBe(months)
  })
})

describe('isYearEnd', () => {
  it.each([
    ['2023-12-31', true],
    ['2023-12', true],
    ['2023-12-30', false],
    ['2023', false],
    ['2023-11/2023-12', false],
  ])('%s: %s', (period, expected) => {
    expect(isYearEnd(periodOf(period))).toBe(expected)
  })
})
