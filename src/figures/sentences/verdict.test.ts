import { describe, expect, it } from 'vitest'
import { compare } from '#domain/grade.ts'
import type { Tables } from '#domain/model.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, indicator, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { sentenceContext } from './context.ts'
import { percentage, verdict } from './verdict.ts'

const areas = [
  area({ areaId: 'north', nameZh: '北区', nameEn: 'North District', partOf: 'city' }),
  area({ areaId: 'south', nameZh: '南区', nameEn: 'South District', partOf: 'city' }),
  area({ areaId: 'city', nameZh: '本市', nameEn: 'The City' }),
]

/** The verdict on a stock of 31个 in 北区 and a figure of 南区, with the cells that are not as by default. */
function said(lang: 'zh' | 'en', a: ObservationCells, b: ObservationCells, rows: Partial<Tables> = {}) {
  const [figureA, figureB] = [observation({ obsId: 'a', ...a }), observation({ obsId: 'b', refArea: 'south', ...b })]
  const dataset = datasetOf({ areas, ...rows, observations: [figureA, figureB] })
  return verdict(sentenceContext(dataset, lang), compare(dataset, figureA, figureB))
}

const value = (obsValue: string, cells: ObservationCells = {}): ObservationCells => ({
  obsValue,
  quote: `${obsValue}个`,
  ...cells,
})

describe('verdict', () => {
  it('A: one count, one date, and the order of two dated figures', () => {
    expect(said('zh', value('31'), value('3'))).toEqual({
      sign: '●',
      word: '可比',
      reason: '口径相同，时点相近',
      brief: '口径相同，时点相近',
      order: '北区2021年10月的31个多于南区2021年10月的3个',
    })
  })

  it('B: the remarks; the brief reason leaves out what is about the source', () => {
    expect(said('zh', value('31'), value('3', { timePeriod: '2020-05', timeBasis: 'inferred' }))).toMatchObject({
      sign: '◐',
      word: '基本可比',
      reason: '口径相同；差16—18个月；日期为推定',
      brief: '口径相同；差16—18个月',
      order: '北区2021年10月的31个多于南区2020年5月的3个',
    })
  })

  it('says a strike for dates that may lie less than three years apart as the distance they allow', () => {
    const longAgo = (timePeriod: string) => said('zh', value('31'), value('3', { timePeriod })).reason
    expect(longAgo('2018')).toBe('差33—46个月')
    expect(longAgo('2017')).toBe('时点相差三年以上')
  })

  it('B without an order says so, and is never an order the other way round', () => {
    expect(said('zh', value('40', { qualifier: 'more-than' }), value('45')).order).toBe('无法判断先后')
    expect(said('en', value('40', { qualifier: 'more-than' }), value('45')).order).toBe('no order can be decided')
  })

  it('an order that rests on the usual meaning of 余 is marked so', () => {
    const [fortyOdd, fiftyTwo] = [value('40', { qualifier: 'more-than', quote: '40余个' }), value('52')]
    expect(said('zh', fortyOdd, fiftyTwo).order).toBe('南区2021年10月的52个多于北区2021年10月的40余个（按“余”的通常用法理解）')
    expect(said('en', fortyOdd, fiftyTwo).order).toBe(
      '52 (South District, Oct 2021) against more than 40 (North District, Oct 2021): the first is larger (reading “more than” as usual)',
    )
  })

  it('C: not ranked, with the strike', () => {
    expect(said('zh', {}, { definition: 'x' })).toMatchObject({
      sign: '○',
      word: '并列看，不排名',
      reason: '定义不同',
      order: null,
    })
    expect(said('en', {}, { definition: 'x' }).reason).toBe('different definitions')
  })

  it('C for dates alone does not say that they count differently', () => {
    expect(said('zh', {}, { timePeriod: '2017-10' }).reason).toBe('时点相差三年以上')
  })

  it('D: set apart, with every reason; why an indicator is never ranked in its own words', () => {
    expect(said('zh', {}, { unitMeasure: '元', definition: 'x' })).toMatchObject({
      sign: '∥',
      reason: '单位不同；定义不同',
    })
    const never = {
      indicators: [
        indicator({ indicator: 'stations', rankable: 'false', notRankableZh: '意向不是引进', notRankableEn: 'Not recruited' }),
      ],
    }
    expect(said('zh', {}, {}, never).reason).toBe('意向不是引进')
  })

  it('a city and its part: which contains which, and the share where one may be derived', () => {
    expect(said('zh', value('5'), value('64', { refArea: 'city' }))).toEqual({
      sign: '⊂',
      word: '包含关系',
      reason: '本市包含北区，不分先后；北区5个占本市64个的7.81%',
      brief: '本市包含北区，不分先后；北区5个占本市64个的7.81%',
      order: null,
    })
    expect(said('zh', value('5'), value('64', { refArea: 'city', definition: 'x' })).reason).toBe('本市包含北区，不分先后')
  })

  it('one area at two dates is a series', () => {
    expect(said('zh', {}, { refArea: 'north', timePeriod: '2023' })).toMatchObject({ word: '同一地区不同时点', order: null })
  })
})

describe('percentage', () => {
  const end = (number: number, open = false) => ({ value: number, open })

  it.each([
    [end(0.25), end(0.25), '25%'],
    [end(0.25), end(0.5), '25%～50%'],
    [end(0.25), null, '≥ 25%'],
    [end(0.25, true), null, '> 25%'],
    [null, end(0.5, true), '< 50%'],
    [null, null, null],
  ])('%j to %j is %s', (lo, hi, text) => {
    expect(percentage({ lo, hi })).toBe(text)
  })
})
