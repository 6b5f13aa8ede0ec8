import { describe, expect, it } from 'vitest'
import { parseAmount } from './amount.ts'

describe('parseAmount', () => {
  it.each([
    ['40', 40],
    ['2000万', 2e7],
    ['1.5亿', 1.5e8],
    ['4.24亿', 424_000_000],
    ['1亿5000万', 1.5e8],
    [' 1,000 ', 1000],
    ['４０家', 40],
    ['≥ 2000 万元', 2e7],
    ['3千万', 3e7],
    ['一亿', 1e8],
    ['1亿5千万', 1.5e8],
    ['2億元', 2e8],
    ['３，０００萬', 3e7],
    ['超过500人', 500],
    ['近200个', 200],
    ['三成', 30],
    ['57%', 57],
    ['￥3,000', 3000],
    ['两千万', 2e7],
    ['一百二十', 120],
    ['三万五千', 35_000],
    ['十', 10],
    ['一千零五', 1005],
    ['20 million', 2e7],
    ['CNY 1.5 billion', 1.5e9],
    ['300k', 3e5],
    ['0.5', 0.5],
  ])('understands %s', (text, value) => {
    expect(parseAmount(text)).toEqual({ kind: 'amount', value })
  })

  it.each(['', '  ', '0', '零', '0万'])('takes “%s” for no threshold', (text) => {
    expect(parseAmount(text)).toEqual({ kind: 'none' })
  })

  it.each([
    ['-5', 'negative'],
    ['负三万', 'negative'],
    ['1e99', 'unreadable'],
    ['999999999亿', 'too-large'],
    ['很多', 'unreadable'],
    ['1.2.3', 'unreadable'],
    ['5万亿亿', 'unreadable'],
    ['1万2亿', 'unreadable'],
    ['一二三', 'unreadable'],
    ['-', 'unreadable'],
    ['5~10家', 'unreadable'],
    ['十几家', 'unreadable'],
    ['2024年', 'unreadable'],
    ['第一', 'unreadable'],
    ['12个和34个', 'unreadable'],
    ['Infinity', 'unreadable'],
  ])('refuses %s', (text, why) => {
    expect(parseAmount(text)).toEqual({ kind: 'refused', why })
  })
})
