import { describe, expect, it } from 'vitest'
import { observation } from '#tests/fixtures/rows.ts'
import { englishFigure, formatAmount } from './amount.ts'

const said = (cells: Parameters<typeof observation>[0]) => englishFigure(observation(cells)).replaceAll('\u00A0', ' ')

describe('englishFigure', () => {
  it.each([
    ['more than 40', { obsValue: '40', unitMeasure: '家', qualifier: 'more-than', quote: '40余家' }],
    ['at least CNY 100 million a year', { obsValue: '1', unitMeasure: '元', unitMult: '8', qualifier: 'at-least', per: 'year' }],
    ['over CNY 1.4 billion', { obsValue: '14', unitMeasure: '元', unitMult: '8', qualifier: 'over' }],
    ['CNY 12.5 million', { obsValue: '1250', unitMeasure: '元', unitMult: '4' }],
    ['nearly 200', { obsValue: '200', qualifier: 'nearly' }],
    ['236,100 people', { obsValue: '23.61', unitMeasure: '人', unitMult: '4' }],
    ['more than 10,000 attendances', { obsValue: '1', unitMeasure: '人次', unitMult: '4', qualifier: 'more-than' }],
    ['5 to 10 a year', { obsValue: '5', upperBound: '10', unitMeasure: '家', qualifier: 'range', per: 'year' }],
    ['160 people and teams', { obsValue: '160', unitMeasure: '人(个)' }],
    ['57%', { obsValue: '57', unitMeasure: '%' }],
    ['3.4 times', { obsValue: '3.4', unitMeasure: '倍' }],
    ['1,359,611 people', { obsValue: '1359611', unitMeasure: '人' }],
    ['32,054,200 people', { obsValue: '3205.42', unitMeasure: '人', unitMult: '4' }],
    ['1/2', { obsValue: '0.5', unitMeasure: '份额', quote: '占全市1/2' }],
    ['1:1', { obsValue: '1', unitMeasure: '比', quote: '给予1:1资金配套' }],
    ['16,000 m²', { obsValue: '16000', unitMeasure: '平方米' }],
    ['growth of 12%', { obsValue: '12', unitMeasure: '%', nature: 'rate', quote: '人才总量同比增长12%' }],
    ['decline of 3%', { obsValue: '-3', unitMeasure: '%', nature: 'rate', quote: '人才总量同比下降3%' }],
    ['decline of nearly 3%', { obsValue: '-3', unitMeasure: '%', nature: 'rate', qualifier: 'nearly', quote: '同比下降近3%' }],
    ['-3%', { obsValue: '-3', unitMeasure: '%', nature: 'rate', quote: '人才总量增速-3%' }],
    ['1 person', { obsValue: '1', unitMeasure: '人' }],
  ] as const)('%s', (words, cells) => {
    expect(said(cells)).toBe(words)
  })

  it('keeps the amount itself on one line', () => {
    expect(englishFigure(observation({ obsValue: '1', unitMeasure: '元', unitMult: '8', qualifier: 'at-least' }))).toBe(
      'at least CNY\u00A0100\u00A0million',
    )
    expect(englishFigure(observation({ obsValue: '160', unitMeasure: '人（个）' }))).toBe('160\u00A0people and\u00A0teams')
  })
})

describe('formatAmount', () => {
  it.each([
    [100_000_000, '元', '1亿元', 'CNY 100 million'],
    [12_500_000, '元', '1250万元', 'CNY 12.5 million'],
    [236_100, '人', '23.61万人', '236,100 people'],
    [1_011_334, '人', '101.1334万人', '1,011,334 people'],
    [5700, '名', '5700名', '5,700 people'],
    [0.5, '份额', '0.5', '0.5'],
  ])('%d %s', (value, unit, zh, en) => {
    expect(formatAmount(value, unit, 'zh')).toBe(zh)
    expect(formatAmount(value, unit, 'en')).toBe(en)
  })
})
