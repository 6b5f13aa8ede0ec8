import { describe, expect, it } from 'vitest'
import { compare } from '#domain/grade.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, indicator, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import type { Finding } from '#figures/model.ts'
import { finding, subline } from './finding.ts'
import { sentenceContext } from './context.ts'

const larger = observation({ obsId: 'larger', obsValue: '31', timePeriod: '2021-09/2021-12' })
const smaller = observation({ obsId: 'smaller', refArea: 'south', obsValue: '3', timePeriod: '2020-11-17' })
const dataset = datasetOf({
  areas: [
    area({ areaId: 'north', nameZh: '北江区', nameEn: 'North District', shortZh: '北江', shortEn: 'North' }),
    area({ areaId: 'south', nameZh: '南江区', nameEn: 'South District', shortZh: '南江', shortEn: 'South' }),
  ],
  indicators: [
    indicator({ indicator: 'stations', nameZh: '工作站', nameEn: 'Stations' }),
    indicator({ indicator: 'loans', nameZh: '贷款', nameEn: 'Loans' }),
  ],
  observations: [larger, smaller],
})
const [zh, en] = [sentenceContext(dataset, 'zh'), sentenceContext(dataset, 'en')]
const [stations, loans] = dataset.indicators.map((row) => row.indicator)
if (stations === undefined || loans === undefined) throw new Error('two indicators')
const order = { indicator: stations, larger, smaller, basis: 'stated' } as const

describe('the orders of one indicator', () => {
  const areas = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const figures = areas.map((refArea, index) => observation({ obsId: refArea, refArea, obsValue: String(90 - index * 10) }))
  const many = datasetOf({
    areas: areas.map((areaId) => area({ areaId, shortZh: areaId.toUpperCase(), shortEn: areaId.toUpperCase() })),
    indicators: [indicator({ indicator: 'stations', nameZh: '工作站', nameEn: 'Stations' })],
    observations: figures,
  })
  const say = (count: number, keep: (a: number, b: number) => boolean = () => true) => {
    const orders = figures
      .slice(0, count)
      .flatMap((one, i) =>
        figures
          .slice(0, count)
          .flatMap((other, j) =>
            i < j && keep(i, j) ? [{ indicator: stations, larger: one, smaller: other, basis: 'stated' } as const] : [],
          ),
      )
    return finding(sentenceContext(many, 'zh'), { kind: 'orders', orders, others: 1 })
  }

  it('are one chain where every two of the areas are in order', () => {
    expect(say(3)).toBe('排得出先后的只有一项：工作站，A > B > C（由多到少）')
  })

  it('are named one by one up to three, where one of them is not proved', () => {
    expect(say(3, (_, j) => j === 2)).toBe('排得出先后的只有一项：工作站，A多于C、B多于C')
  })

  it('are counted where they are more, with the widest apart', () => {
    expect(say(7)).toBe('排得出先后的只有一项：工作站，21对排得出先后，印出的数相差最大的是A多于G')
  })

  it('are only counted where short names would contradict each other: by one count A has more, by another B', () => {
    const [a, b] = figures
    if (a === undefined || b === undefined) throw new Error('two figures')
    const orders = [
      { indicator: stations, larger: a, smaller: b, basis: 'stated' },
      { indicator: stations, larger: b, smaller: a, basis: 'stated' },
    ] as const
    expect(finding(sentenceContext(many, 'zh'), { kind: 'orders', orders, others: 0 })).toBe(
      '排得出先后的有一项：工作站，2对排得出先后',
    )
  })

  it('of rates are higher and lower', () => {
    const rates = figures.slice(0, 2).map((figure) => ({ ...figure, nature: 'rate' as const }))
    const [ninety, eighty] = rates
    if (ninety === undefined || eighty === undefined) throw new Error('two rates')
    const proved = { indicator: stations, larger: ninety, smaller: eighty, basis: 'stated' } as const
    const claim = { kind: 'orders', orders: [proved], others: 0 } as const
    expect(finding(sentenceContext(many, 'zh'), claim)).toBe('排得出先后的有一项：工作站，A高于B')
    expect(subline(sentenceContext(many, 'zh'), claim)).toMatch(/的90个高于.*的80个。$/)
  })
})

describe('finding', () => {
  it.each<[Finding, string, string]>([
    [
      { kind: 'orders', orders: [order], others: 53 },
      '排得出先后的只有一项：工作站，北江多于南江',
      'Only one indicator can be put in order: Stations, more in North than in South',
    ],
    [
      { kind: 'orders', orders: [order], others: 0 },
      '排得出先后的有一项：工作站，北江多于南江',
      'One indicator can be put in order: Stations, more in North than in South',
    ],
    [
      { kind: 'orders', orders: [order, { ...order, indicator: loans }], others: 3 },
      '排得出先后的有两项：工作站、贷款',
      'Two indicators can be put in order: Stations and Loans',
    ],
    [
      { kind: 'no-order', areas: [larger.refArea, smaller.refArea], indicators: 9 },
      '北江、南江之间，没有一项数字排得出先后',
      'No figure puts North and South in order',
    ],
    [
      { kind: 'kinds-of-money', count: 5 },
      '五种钱，五本账：不相加，也不相减',
      'Five kinds of money, five accounts: never added or subtracted',
    ],
    [
      { kind: 'kinds-of-money', count: 12 },
      '12种钱，12本账：不相加，也不相减',
      '12 kinds of money, 12 accounts: never added or subtracted',
    ],
    [{ kind: 'kinds-of-money', count: 1 }, '资金只有一种有数', 'Only one kind of money has a figure'],
    [{ kind: 'kinds-of-money', count: 0 }, '没有一笔资金是整个地区的数', 'No sum of money is a figure of a whole area'],
    [
      { kind: 'rulers-shared', indicators: [stations] },
      '能放在同一标尺上的，只有工作站',
      'Only one indicator can be put on one scale: Stations',
    ],
    [
      { kind: 'rulers-shared', indicators: [stations, loans] },
      '能放在同一标尺上的：工作站、贷款',
      'On one scale: Stations and Loans',
    ],
    [{ kind: 'rulers-shared', indicators: [] }, '没有一项能放在同一标尺上', 'No indicator can be put on one scale'],
    [
      { kind: 'kinds-introduced', count: 9, ordered: 0 },
      '九类引才与选聘数字，各数各的，排不出先后',
      'Nine kinds of counts of talent brought in and appointed, each its own way: no order follows',
    ],
    [
      { kind: 'kinds-introduced', count: 9, ordered: 1 },
      '九类引才与选聘数字，排得出先后的有一类',
      'Nine kinds of counts of talent brought in and appointed, one of them in order',
    ],
    [
      { kind: 'instruments-shared', shared: ['award', 'tax'], single: ['housing'], areas: 2 },
      '两地都写到的政策工具有两类：奖励、税收；只有一地写到的有一类',
      'Two instruments are written of by both areas: Awards and Tax; one by one area only',
    ],
    [
      { kind: 'instruments-shared', shared: ['award', 'tax', 'credit', 'housing', 'training'], single: [], areas: 4 },
      '四地都写到的政策工具有五类：奖励、税收、信贷融资、住房等',
      'Five instruments are written of by all four areas: Awards, Tax, Credit, Housing and more',
    ],
    [
      { kind: 'instruments-shared', shared: [], single: [], areas: 3 },
      '没有一类政策工具是三地都写到的',
      'No instrument is written of by all three areas',
    ],
    [
      { kind: 'coverage', indicators: 1, figures: 2, sources: 1 },
      '1项指标，2个数，出自1篇来源',
      '1 indicator, 2 figures, from 1 source',
    ],
    [
      { kind: 'requests', count: 9, unlocks: 7 },
      '问到这九个数，最多有七项指标能多比一步',
      'Nine numbers worth asking for: at best seven more indicators could be compared',
    ],
    [{ kind: 'figure', observation: larger }, '北江区工作站：31个', 'North District, Stations: 31'],
    [{ kind: 'nothing' }, '没有一个数符合所选条件', 'No figure meets the conditions chosen'],
  ])('%#: %j', (found, chinese, english) => {
    expect(finding(zh, found)).toBe(chinese)
    expect(finding(en, found)).toBe(english)
  })
})

describe('finding of a pair', () => {
  const headline = (cells: ObservationCells) => {
    const other = observation({ obsId: 'other', refArea: 'south', obsValue: '22', timePeriod: '2021-09/2021-12', ...cells })
    const withOther = datasetOf({ ...dataset, definitions: [], observations: [larger, other] })
    return finding(sentenceContext(withOther, 'zh'), { kind: 'pair', comparison: compare(withOther, larger, other) })
  }

  it.each<[ObservationCells, string]>([
    [{}, '工作站：北江区2021年的31个多于南江区2021年的22个'],
    [{ qualifier: 'more-than', quote: '22余个' }, '工作站：北江区2021年的31个多于南江区2021年的22余个（按“余”的通常用法理解）'],
    [{ qualifier: 'at-least', quote: '不少于22个' }, '工作站：北江区31个与南江区不少于22个，无法判断先后'],
    [{ definition: 'x' }, '工作站：北江区31个与南江区22个，并列看，不排名（定义不同）'],
    [{ unitMeasure: '元', quote: '22元' }, '工作站：北江区31个与南江区22元，口径不同，不宜比（单位不同）'],
    [{ obsValue: '31', definition: 'x' }, '两个“31个”，不是一回事'],
  ])('%j: %s', (cells, chinese) => {
    expect(headline(cells)).toBe(chinese)
  })
})

describe('subline', () => {
  it('has the dated figures of an order, and how many other indicators there are', () => {
    expect(subline(zh, { kind: 'orders', orders: [order], others: 53 })).toBe(
      '北江区2021年的31个多于南江区2020年11月的3个。其余53项，数字可以引用，先后不能断定。',
    )
    expect(subline(en, { kind: 'orders', orders: [order], others: 1 })).toBe(
      '31 (North District, 2021) against 3 (South District, Nov 2020): the first is larger. The other indicator has figures to cite, but no order follows.',
    )
  })

  it('is nothing where the headline says all', () => {
    expect(subline(zh, { kind: 'kinds-of-money', count: 5 })).toBeNull()
  })
})
