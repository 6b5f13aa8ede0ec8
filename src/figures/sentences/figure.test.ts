import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, definition, indicator, observation, source, absence } from '#tests/fixtures/rows.ts'
import { announced, areaValue, dated, dates, measured, monthOf, value } from './figure.ts'
import { reason, reasonInFull, silence } from './reasons.ts'
import { footnote, sourceLine } from './footnotes.ts'
import { sentenceContext } from './context.ts'

const whole = observation({ obsId: 'nearly', obsValue: '200', qualifier: 'nearly', quote: '近200个', timePeriod: '2023-12' })
const part = observation({
  obsId: 'part',
  obsValue: '40',
  qualifier: 'more-than',
  unitMeasure: '家',
  quote: '40余家',
  scope: 'sub-area',
  scopeName: '协同创新区',
  timePeriod: '2021-09/2021-12',
  timeBasis: 'inferred',
  nature: 'cumulative',
})
const dataset = datasetOf({
  areas: [area({ areaId: 'north', nameZh: '北区', nameEn: 'North District' })],
  indicators: [indicator({ indicator: 'stations', nameZh: '工作站', nameEn: 'Stations' })],
  definitions: [definition({ definitionId: 'stations', countsZh: '各级工作站', countsEn: 'Stations of all levels' })],
  observations: [whole, part],
  sources: [
    source({ sourceId: 'printed', title: '打造“特区”', publisher: '日报', published: '2022-03-02', url: '' }),
    source({
      sourceId: 'undated',
      title: '栽树',
      publisher: '晚报',
      repostedBy: '研究院',
      published: '2021-09/2021-12',
      publishedBasis: 'inferred',
      url: '',
    }),
  ],
  english: new Map([
    ['协同创新区', 'Innovation Area'],
    ['含在平台内', 'Included'],
    ['日报', 'Daily'],
    ['打造“特区”', 'A special area'],
  ]),
})
const [zh, en] = [sentenceContext(dataset, 'zh'), sentenceContext(dataset, 'en')]

describe('a figure in words', () => {
  it('is said as printed, with its area, what it counts and over what', () => {
    expect(areaValue(zh, part)).toBe('北区40余家')
    expect(areaValue(en, part)).toBe('more than 40 (North District)')
    expect(measured(zh, part)).toBe('各级工作站，片区：协同创新区')
    expect(measured(en, part)).toBe('Stations of all levels, Part: Innovation Area')
    expect(measured(zh, whole)).toBe('各级工作站')
  })

  it('carries where its date comes from', () => {
    expect(dated(zh, part)).toBe('截至2021年9—12月（推定）')
    expect(dated(en, part)).toBe('as of Sep–Dec 2021 (inferred)')
    expect(dated(zh, observation({ timePeriod: '2021', nature: 'annual-flow' }))).toBe('2021年')
  })

  it.each([
    ['2020-11-17', '2020年11月', 'Nov 2020'],
    ['2021-09/2021-12', '2021年', '2021'],
    ['2023-02-20/2023-02-23', '2023年2月', 'Feb 2023'],
    ['2020/2022', '2020年—2022年', '2020 – 2022'],
    ['2020-11/2021-03', '2020年11月—2021年3月', 'Nov 2020 – Mar 2021'],
  ])('in an order %s is %s', (timePeriod, chinese, english) => {
    expect(monthOf(zh, observation({ timePeriod }))).toBe(chinese)
    expect(monthOf(en, observation({ timePeriod }))).toBe(english)
  })

  it.each([
    ['2024-09/2025-08', '2024年9月—2025年8月'],
    ['2023-01/2023-09', '2023年1—9月'],
    ['2023-01/2023-12', '2023年'],
    ['2023-04-01/2023-06-30', '2023年4—6月'],
  ])('in an order %s, if counted within it, is %s', (timePeriod, said) => {
    expect(monthOf(zh, observation({ timePeriod, nature: 'period-flow' }))).toBe(said)
  })

  it('of a rate or a target is a period, and no day up to which it is, unless it is a date', () => {
    expect(dated(zh, observation({ timePeriod: '2021', nature: 'rate', unitMeasure: '%' }))).toBe('2021年')
    expect(dated(zh, observation({ timePeriod: '2021', nature: 'target' }))).toBe('2021年')
    expect(dated(zh, observation({ timePeriod: '2021-12-31', nature: 'rate', unitMeasure: '%' }))).toBe('截至2021年12月31日')
  })

  it('calls growth growth and a decline a decline', () => {
    const rate = { nature: 'rate', unitMeasure: '%', obsValue: '12.5' } as const
    expect(value(zh, observation({ ...rate, quote: '产值同比增长12.5%' }))).toBe('增长12.5%')
    expect(value(en, observation({ ...rate, quote: '产值同比增长12.5%' }))).toBe('growth of 12.5%')
    const decline = { ...rate, obsValue: '-12.5' }
    expect(value(zh, observation({ ...decline, quote: '能耗同比下降12.5%' }))).toBe('下降12.5%')
    expect(value(en, observation({ ...decline, quote: '能耗同比下降12.5%' }))).toBe('decline of 12.5%')
    expect(value(zh, observation({ ...decline, quote: '能耗增速为-12.5%' }))).toBe('-12.5%')
    expect(value(en, observation({ ...decline, quote: '能耗增速为-12.5%' }))).toBe('-12.5%')
    const fewer = { obsValue: '-35', unitMeasure: '人', nature: 'period-flow' } as const
    expect(value(zh, observation({ ...fewer, quote: '比上年减少35人' }))).toBe('减少35人')
    expect(value(zh, observation({ ...rate, quote: '占比12.5%' }))).toBe('12.5%')
  })

  it('is announced whole to who does not see the mark', () => {
    expect(announced(zh, { observation: part, judgement: 'undecided' })).toBe(
      '北区，工作站，40余家，“余”“多”：至少此数，上端未写明，各级工作站，片区：协同创新区，累计，2021年9—12月（推定），说不准',
    )
  })

  it('dates areas one after the other', () => {
    const periods = [
      { timePeriod: '2021', timeBasis: 'stated' } as const,
      { timePeriod: '2022-03-02', timeBasis: 'publication' } as const,
    ]
    expect(dates(zh, [{ area: part.refArea, periods }])).toBe('北区2021年、2022年3月2日（刊发日）')
    expect(dates(en, [{ area: part.refArea, periods }])).toBe('North District 2021, 2 Mar 2022 (as published)')
  })
})

describe('no figure in words', () => {
  const within = absence({ within: 'nearly', comment: '含在平台内' })

  it('never reads as zero: not mentioned, named, inside another figure, not applicable, outside the filters', () => {
    expect(reason(zh, { kind: 'not-mentioned' })).toBe('文中未提')
    expect(reason(zh, { kind: 'named-without-number', absence: absence() })).toBe('文中提到，未给数')
    expect(reason(zh, { kind: 'named-without-number', absence: within })).toBe('含在“近200个”内，未单列')
    expect(reason(en, { kind: 'named-without-number', absence: within })).toBe('included in “nearly 200”, not given by itself')
    expect(reason(zh, { kind: 'not-applicable', absence: absence({ reason: 'not-applicable' }) })).toBe('不适用')
    expect(reason(zh, { kind: 'filtered-out' })).toBe('有数，未在所选条件内')
  })

  it('has its remark for who asks, in English where there is one', () => {
    const named = absence({ comment: '含在平台内' })
    expect(reasonInFull(zh, { kind: 'named-without-number', absence: named })).toBe('文中提到，未给数（含在平台内）')
    expect(reasonInFull(en, { kind: 'named-without-number', absence: named })).toBe('mentioned, no number given (Included)')
  })

  it('names the area and, where it is about one, the indicator', () => {
    const [stations] = dataset.indicators
    expect(silence(zh, { area: part.refArea, indicator: null, cell: { kind: 'not-mentioned' } })).toBe('北区：文中未提')
    expect(silence(zh, { area: part.refArea, indicator: stations?.indicator ?? null, cell: { kind: 'not-mentioned' } })).toBe(
      '北区（工作站）：文中未提',
    )
  })
})

describe('a source in words', () => {
  const [printed, undated] = dataset.sources.map((row) => row.sourceId)
  if (printed === undefined || undated === undefined) throw new Error('two sources')

  it('is a line under a figure', () => {
    expect(sourceLine(zh, printed)).toBe('《打造“特区”》，日报，2022年3月2日')
    expect(sourceLine(zh, undated)).toBe('《栽树》，晚报，转载：研究院，未印日期，推定2021年9—12月')
    expect(sourceLine(en, printed)).toBe('A special area, Daily, 2 Mar 2022')
  })

  it('says that a reader added it on their device', () => {
    const own = { ...zh, dataset: { ...dataset, added: new Set<string>([printed]) } }
    expect(sourceLine(own, printed)).toBe('《打造“特区”》，日报，2022年3月2日，本机补充')
    expect(footnote(own.dataset, printed)).toBe('日报. 打造“特区”[N]. 2022-03-02. 本机补充.')
    expect(footnote(own.dataset, undated)).not.toContain('本机补充')
  })

  it('is a footnote after GB/T 7714 in the language of the work', () => {
    expect(footnote(dataset, printed)).toBe('日报. 打造“特区”[N]. 2022-03-02.')
    expect(footnote(dataset, undated)).toBe('晚报. 栽树[N]. [2021-09至2021-12，据文推定]. 转载：研究院.')
  })
})
