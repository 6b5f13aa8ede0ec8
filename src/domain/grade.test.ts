import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, definition, indicator, observation, source, type ObservationCells } from '#tests/fixtures/rows.ts'
import { compare } from './grade.ts'
import type { Tables } from './model.ts'

type Rows = Partial<Pick<Tables, 'areas' | 'indicators' | 'definitions' | 'sources'>>

/** The comparison of two figures of two unrelated areas which, by default, differ in nothing but their value. */
function compared(a: ObservationCells, b: ObservationCells, rows: Rows = {}) {
  const figureA = observation({ obsId: 'a', refArea: 'north', obsValue: '31', timePeriod: '2021-10-01', ...a })
  const figureB = observation({ obsId: 'b', refArea: 'south', obsValue: '22', timePeriod: '2021-10-01', ...b })
  return compare(datasetOf({ ...rows, observations: [figureA, figureB] }), figureA, figureB)
}

describe('compare', () => {
  it('is an A where nothing differs and nothing has to be said', () => {
    expect(compared({}, {})).toEqual({
      a: 'a',
      b: 'b',
      relation: 'pair',
      grade: 'A',
      blockers: [],
      strikes: [],
      remarks: [],
      gapDays: 0,
      leastGapDays: 0,
      order: { kind: 'proved', larger: 'a', smaller: 'b', basis: 'stated' },
    })
  })

  it('is undecided, not equal, where two exact figures are the same', () => {
    expect(compared({}, { obsValue: '31' })).toMatchObject({ grade: 'A', order: { kind: 'undecided' } })
  })

  it('refuses figures of different indicators, and restatements', () => {
    expect(() => compared({}, { indicator: 'funds' })).toThrow(/different indicators/)
    expect(() => compared({}, { restates: 'a' })).toThrow(/“b” restates/)
  })
})

describe('blockers', () => {
  it.each([
    ['not-rankable', {}, {}, { indicators: [indicator({ indicator: 'stations', rankable: 'false' })] }],
    ['unit', { unitMeasure: '人次' }, { unitMeasure: '人' }, {}],
    ['per', { nature: 'commitment', per: 'year' }, { nature: 'commitment' }, {}],
    ['project', { scope: 'project', scopeName: '园区' }, { scope: 'project', scopeName: '园区' }, {}],
  ])('%s alone is a D without an order', (code, a, b, rows) => {
    expect(compared(a, b, rows)).toMatchObject({ grade: 'D', blockers: [code], strikes: [], order: { kind: 'none' } })
  })

  it.each(['stock', 'cumulative', 'annual-flow', 'period-flow'])(
    'a %s is realised, a commitment, a target, a rate is not',
    (nature) => {
      for (const other of ['commitment', 'target', 'rate']) {
        expect(compared({ nature }, { nature: other })).toMatchObject({ grade: 'D', blockers: ['realised'] })
      }
    },
  )

  it('two that are not realised differ in nature only', () => {
    expect(compared({ nature: 'commitment' }, { nature: 'target' })).toMatchObject({
      grade: 'C',
      blockers: [],
      strikes: ['nature'],
    })
  })

  it('a unit and its alias are one', () => {
    expect(compared({ unitMeasure: '家' }, { unitMeasure: '所' }).grade).toBe('A')
  })
})

describe('strikes', () => {
  const count = { nature: 'cumulative', countStart: '2020-05' }
  const rate = { nature: 'rate', unitMeasure: '%' }
  const firstHalf = { nature: 'period-flow', timePeriod: '2024-01/2024-06' }

  it.each([
    ['definition', {}, { definition: 'other' }],
    ['scope', {}, { scope: 'sub-area', scopeName: '高新区' }],
    ['scope', { scope: 'programme', scopeName: '甲' }, { scope: 'programme', scopeName: '乙' }],
    ['nature', {}, { nature: 'cumulative' }],
    ['window', count, { ...count, countStart: '2020-06' }],
    ['window', count, { ...count, countStart: '' }],
    ['window', { ...count, countStart: '2020' }, { ...count, countStart: '2020' }],
    ['window', count, { ...count, timePeriod: '2021-11' }],
    ['window', { ...count, timePeriod: '2021-09/2021-10' }, { ...count, timePeriod: '2021-09/2021-10' }],
    ['months', firstHalf, { ...firstHalf, timePeriod: '2024-01/2024-09' }],
    ['months', firstHalf, { ...firstHalf, timePeriod: '2024-02/2024-07' }],
    ['months', { ...firstHalf, timePeriod: '2024' }, { ...firstHalf, timePeriod: '2024' }],
    ['months', { ...firstHalf, timePeriod: '2024-01/2024-12' }, { ...firstHalf, timePeriod: '2024-01/2024-12' }],
    ['months', { ...rate, timePeriod: '2023-01/2023-03' }, { ...rate, timePeriod: '2023' }],
    ['months', { ...rate, timePeriod: '2023' }, { ...rate, timePeriod: '2023-12-31' }],
    ['months', { ...rate, nature: 'target', timePeriod: '2023' }, { ...rate, nature: 'target', timePeriod: '2023-06' }],
    ['mixed-unit', { unitMeasure: '人(个)' }, { unitMeasure: '人（个）' }],
    ['gap', {}, { timePeriod: '2018-09-30' }],
    // Of two months the largest distance counts that they allow, 1126 days, and not the least, 1066.
    ['gap', { timePeriod: '2021-10' }, { timePeriod: '2018-10' }],
  ])('%s: %j / %j is a C without an order', (code, a, b) => {
    expect(compared(a, b)).toMatchObject({ grade: 'C', blockers: [], strikes: [code], order: { kind: 'none' } })
  })

  it('two of them are a D', () => {
    expect(compared({}, { definition: 'other', scope: 'programme', scopeName: '甲' })).toMatchObject({
      grade: 'D',
      blockers: [],
      strikes: ['definition', 'scope'],
    })
  })

  it.each([
    ['a programme of one name on both sides', { scope: 'programme', scopeName: '甲' }, { scope: 'programme', scopeName: '甲' }],
    [
      'counts that start and end in the same month',
      { ...count, countStart: '2020-05-20' },
      { ...count, timePeriod: '2021-10-31' },
    ],
    ['a rate of the same year', { ...rate, timePeriod: '2023' }, { ...rate, timePeriod: '2023-01/2023-12' }],
    ['rates of a day and of a month', { ...rate, timePeriod: '2021-10-05' }, { ...rate, timePeriod: '2021-09' }],
    ['the same months of the same year', firstHalf, { ...firstHalf, timePeriod: '2024-01-01/2024-06-30' }],
    ['three years, one of them a leap year', {}, { timePeriod: '2018-10-01' }],
  ])('none for %s', (_, a, b) => {
    expect(compared(a, b).strikes).toEqual([])
  })

  it('the same months of another year are a matter of the gap', () => {
    expect(compared(firstHalf, { ...firstHalf, timePeriod: '2022-01/2022-06' })).toMatchObject({ grade: 'B', remarks: ['gap'] })
  })

  it('of a durable thing, a stock against a count is a remark, and counts need no common window', () => {
    const rows = { indicators: [indicator({ indicator: 'stations', durable: 'true' })] }
    expect(compared({}, { nature: 'cumulative' }, rows)).toMatchObject({ grade: 'B', strikes: [], remarks: ['durable-nature'] })
    expect(compared({ nature: 'cumulative' }, { nature: 'cumulative' }, rows)).toMatchObject({ grade: 'A' })
    expect(compared({}, { nature: 'annual-flow' }, rows)).toMatchObject({ grade: 'C', strikes: ['nature'] })
  })
})

describe('remarks', () => {
  const other = { sourceId: 'other' }

  it.each([
    ['gap', {}, { timePeriod: '2022-10-03' }, {}],
    ['gap', { timePeriod: '2021-10' }, { timePeriod: '2020-10' }, {}],
    ['qualifier', { qualifier: 'more-than' }, {}, {}],
    ['inferred-date', {}, { timeBasis: 'inferred' }, {}],
    [
      'inferred-date',
      {},
      { ...other, timeBasis: 'publication' },
      { sources: [source({ sourceId: 'other', publishedBasis: 'inferred' })] },
    ],
    ['breadth', {}, {}, { definitions: [definition({ definitionId: 'stations', breadthStated: 'false' })] }],
    ['overlap', {}, {}, { areas: [area({ areaId: 'south', overlaps: 'north' })] }],
    ['damage', {}, other, { sources: [source({ sourceId: 'other', damage: '缺一段' })] }],
    ['trust', {}, other, { sources: [source({ sourceId: 'other', trust: 'mainstream' })] }],
    ['trust', {}, other, { sources: [source({ sourceId: 'other', trust: 'repost' })] }],
    ['trust', {}, other, { sources: [source({ sourceId: 'other', trust: 'compilation' })] }],
  ])('%s alone is a B that may be ordered', (code, a, b, rows) => {
    const comparison = compared(a, b, rows)
    expect(comparison).toMatchObject({ grade: 'B', blockers: [], strikes: [], remarks: [code] })
    expect(comparison.order.kind).not.toBe('none')
  })

  it('none for a leap year’s distance, a date of publication or the second trust tier', () => {
    const rows = { sources: [source({ sourceId: 'other', trust: 'party-media' })] }
    expect(compared({}, { timePeriod: '2022-10-02', timeBasis: 'publication', ...other }, rows).grade).toBe('A')
  })
})

describe('relation', () => {
  const areas = [
    area({ areaId: 'city', level: 'municipality' }),
    area({ areaId: 'north', partOf: 'city' }),
    area({ areaId: 'street', partOf: 'north' }),
  ]

  it.each([
    ['city', 'north'],
    ['north', 'city'],
    ['street', 'city'],
  ])('%s and %s, one inside the other, are part of: no grade, no reasons, no order', (a, b) => {
    expect(compared({ refArea: a }, { refArea: b, unitMeasure: '人' }, { areas })).toMatchObject({
      relation: 'part-of',
      grade: null,
      blockers: [],
      strikes: [],
      remarks: [],
      order: { kind: 'none' },
    })
  })

  it('an area and the one that took its place are a pair, not a series', () => {
    const rows = { areas: [area({ areaId: 'north', successor: 'south' })] }
    expect(compared({}, {}, rows).relation).toBe('pair')
  })
})
