import { describe, expect, it } from 'vitest'
import { formatPeriod, formatShortPeriod, plainNumber } from './format.ts'
import { quoted } from './quoted.tsx'

describe('plainNumber', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [-1234567, '-1,234,567'],
    [74274, '74,274'],
    [0.1234567, '0.1234567'],
    [12345.67891, '12,345.67891'],
    [3.9800000000000004, '3.98'],
    [0.1 + 0.2, '0.3'],
  ])('%s', (value, text) => {
    expect(plainNumber(value)).toBe(text)
  })
})

describe('formatPeriod', () => {
  it.each([
    ['2021', '2021年', '2021'],
    ['2020-05', '2020年5月', 'May 2020'],
    ['2020-11-17', '2020年11月17日', '17 Nov 2020'],
    ['2021-09/2021-12', '2021年9—12月', 'Sep–Dec 2021'],
    ['2023-02-20/2023-02-23', '2023年2月20—23日', '20–23 Feb 2023'],
    ['2020-11/2021-03', '2020年11月—2021年3月', 'Nov 2020 – Mar 2021'],
    ['2023-02-23/2023-12-31', '2023年2月23日—12月31日', '23 Feb – 31 Dec 2023'],
    ['2020/2022', '2020年—2022年', '2020 – 2022'],
  ])('%s', (iso, chinese, english) => {
    expect(formatPeriod(iso, 'zh')).toBe(chinese)
    expect(formatPeriod(iso, 'en')).toBe(english)
  })
})

describe('formatShortPeriod', () => {
  it.each([
    ['2021', 'stated', '2021'],
    ['2020-11-17', 'publication', '2020-11'],
    ['2021-09/2021-12', 'inferred', '2021-09—12*'],
    ['2023-02-20/2023-02-23', 'stated', '2023-02'],
    ['2020-11/2021-03', 'stated', '2020-11—2021-03'],
  ] as const)('%s, %s', (iso, basis, text) => {
    expect(formatShortPeriod(iso, basis)).toBe(text)
  })
})

describe('quoted', () => {
  it('sets the quotation marks of quoted words as inner ones', () => {
    expect(quoted('“高精尖缺”人才和高水平创新创业团队')).toBe('“‘高精尖缺’人才和高水平创新创业团队”')
    expect(quoted('星创天地')).toBe('“星创天地”')
  })
})
