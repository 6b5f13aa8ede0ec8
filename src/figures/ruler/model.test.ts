import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, definition, indicator, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import type { Tables } from '#domain/model.ts'
import { rulersOf } from './model.ts'

/** Rulers of stations: ids a, b, c…, areas of the same names unless said; each ruler as its basis and the ids of its bars. */
function rulers(cells: readonly ObservationCells[], rows: Partial<Tables> = {}) {
  const observations = cells.map((cell, index) => {
    const id = 'abcdef'.charAt(index)
    return observation({ obsId: id, refArea: id, quoteStart: String(index), ...cell })
  })
  return rulersOf(datasetOf({ ...rows, observations }), observations)
}

function barsOf(found: ReturnType<typeof rulers>): readonly string[] {
  return found.map(({ basis, bars }) => `${basis} ${bars.map((bar) => bar.plotted.observation.obsId).join(' ')}`)
}

describe('rulersOf, graded', () => {
  it('joins two areas at A or B and keeps their comparison', () => {
    const found = rulers([{ obsValue: '31' }, { obsValue: '3', nature: 'cumulative' }])
    expect(barsOf(found)).toEqual([])
    const durable = rulers([{ obsValue: '31' }, { obsValue: '3', nature: 'cumulative' }], {
      indicators: [indicator({ indicator: 'stations', durable: 'true' })],
    })
    expect(barsOf(durable)).toEqual(['graded a b'])
    expect(durable[0]?.comparisons).toMatchObject([{ grade: 'B', order: { kind: 'proved', larger: 'a' } }])
  })

  it('never joins a C or a D', () => {
    expect(rulers([{}, { definition: 'other' }])).toEqual([])
    expect(rulers([{}, { unitMeasure: '人次' }])).toEqual([])
  })

  it('is not closed by transitivity: a–b and b–c at B, a–c over three years apart at C, make two rulers, the newest first', () => {
    const found = rulers([{ timePeriod: '2018-01' }, { timePeriod: '2020-01' }, { timePeriod: '2022-01' }])
    expect(barsOf(found)).toEqual(['graded b c', 'graded a b'])
  })

  it('begins at zero, and so has no room for a decline: the two are set as type', () => {
    const rate = { nature: 'rate', unitMeasure: '%' } as const
    expect(
      barsOf(
        rulers([
          { ...rate, obsValue: '2' },
          { ...rate, obsValue: '-3' },
        ]),
      ),
    ).toEqual([])
  })

  it('takes three areas that are pairwise comparable as one ruler', () => {
    expect(barsOf(rulers([{}, {}, {}]))).toEqual(['graded a b c'])
  })

  it('never joins an area with the city that contains it, though it joins two parts of the city', () => {
    const areas = [area({ areaId: 'a' }), area({ areaId: 'b', partOf: 'a' }), area({ areaId: 'c', partOf: 'a' })]
    expect(barsOf(rulers([{}, {}, {}], { areas }))).toEqual(['graded b c'])
  })
})

describe('rulersOf, one row an area', () => {
  const durable = { indicators: [indicator({ indicator: 'stations', durable: 'true' })] }
  const others = (found: ReturnType<typeof rulers>) =>
    found.flatMap(({ bars }) =>
      bars.map((bar) => [bar.plotted, ...bar.against, ...bar.others].map(({ observation: { obsId } }) => obsId).join(' ')),
    )

  it('draws the newest figure of an area, and its others of the class in the same row', () => {
    const found = rulers([
      { refArea: 'north', timePeriod: '2020-10', obsValue: '20' },
      { refArea: 'north', timePeriod: '2021-10' },
      { refArea: 'south', obsValue: '12' },
    ])
    expect(others(found)).toEqual(['b a', 'c'])
    expect(found[0]?.ticks.at(-1)).toBe(40)
  })

  it('has one ruler, not 2^8, where each of eight areas has a stock and a cumulative count', () => {
    const observations = Array.from({ length: 8 }, (_, index) =>
      ['stock', 'cumulative'].map((nature) =>
        observation({ obsId: `${nature}-${index}`, refArea: `area-${index}`, nature, obsValue: String(20 + index) }),
      ),
    ).flat()
    const found = rulersOf(datasetOf({ ...durable, observations }), observations)
    expect(found.map(({ bars }) => bars.length)).toEqual([8])
    expect(found[0]?.bars.every((bar) => bar.others.length === 1)).toBe(true)
  })

  it('sets both figures of a conflict into the row, and lets one figure stand for two sources', () => {
    const here = { refArea: 'north' }
    const both = rulers([{ ...here, obsValue: '23' }, { ...here, obsValue: '28', sourceId: 'other' }, { obsValue: '25' }])
    expect(others(both)).toEqual(['a b', 'c'])
    expect(both[0]?.comparisons.map(({ remarks }) => remarks)).toEqual([['conflict'], ['conflict']])
  })

  it('gives a stated part of what the others count a row of its own', () => {
    const definitions = [
      definition({ definitionId: 'stations', indicator: 'stations' }),
      definition({ definitionId: 'national', indicator: 'stations', within: 'stations' }),
    ]
    const found = rulers(
      [
        { refArea: 'north' },
        { refArea: 'north', definition: 'national', obsValue: '8', sourceId: 'other' },
        { refArea: 'south', obsValue: '3' },
      ],
      { definitions },
    )
    expect(barsOf(found)).toEqual(['graded a b c'])
    expect(found[0]?.bars.map(({ counts }) => counts)).toEqual(['all', 'part', 'all'])
  })
})

describe('rulersOf, parts of one wider count', () => {
  const definitions = [
    definition({ definitionId: 'stations', indicator: 'stations' }),
    definition({ definitionId: 'national', indicator: 'stations', within: 'stations' }),
    definition({ definitionId: 'municipal', indicator: 'stations', within: 'stations' }),
  ]

  it('stand on no ruler together: neither counts a part of the other', () => {
    const parts = [
      { definition: 'national', obsValue: '31' },
      { definition: 'municipal', obsValue: '8' },
    ]
    expect(rulers(parts, { definitions })).toEqual([])
    expect(barsOf(rulers([...parts, {}, {}, { definition: 'municipal' }], { definitions }))).toEqual(['graded b e', 'graded c d'])
  })
})

describe('rulersOf, one source', () => {
  const recruits = (cells: ObservationCells): ObservationCells => ({
    refArea: 'north',
    unitMeasure: '名',
    nature: 'cumulative',
    ...cells,
  })

  it('joins kinds that one source counts in one breath, each with its own definition', () => {
    const found = rulers([
      recruits({ definition: 'teachers' }),
      recruits({ definition: 'doctors' }),
      recruits({ definition: 'graduates' }),
    ])
    expect(barsOf(found)).toEqual(['one-source a b c'])
    expect(found[0]?.comparisons).toEqual([])
  })

  it.each([
    ['source', { sourceId: 'other' }],
    ['area', { refArea: 'south' }],
    ['unit', { unitMeasure: '人次' }],
    ['nature', { nature: 'stock' }],
    ['date', { timePeriod: '2021-11' }],
    ['scope', { scope: 'programme', scopeName: '专项' }],
    ['period', { per: 'year' }],
    ['start of counting', { countStart: '2020' }],
  ] as const)('needs the same %s', (_, other) => {
    expect(rulers([recruits({ definition: 'teachers' }), recruits({ definition: 'doctors', ...other })])).toEqual([])
  })

  it('takes no rates, no projects, no mixed units and nothing that is never ranked', () => {
    const pair = (cells: ObservationCells, rows: Partial<Tables> = {}) =>
      rulers([recruits(cells), recruits({ ...cells, definition: 'other' })], rows)
    expect(pair({ nature: 'rate' })).toEqual([])
    expect(pair({ scope: 'project', scopeName: '项目' })).toEqual([])
    expect(pair({ unitMeasure: '人（个）' })).toEqual([])
    expect(pair({}, { indicators: [indicator({ indicator: 'stations', rankable: 'false' })] })).toEqual([])
  })

  it('leaves a figure without a partner alone: never a lone bar', () => {
    expect(rulers([recruits({})])).toEqual([])
  })

  it('draws 8 + 23 inside 31 and not as bars, on a ruler of one bar where nothing else joins', () => {
    const parts = [
      { refArea: 'a', obsValue: '8', partOf: 'a', indicator: 'by-level' },
      { refArea: 'a', obsValue: '23', partOf: 'a', indicator: 'by-level' },
    ]
    const found = rulers([{ obsValue: '31' }, ...parts])
    expect(barsOf(found)).toEqual(['one-source a'])
    expect(found[0]?.bars[0]?.parts.map((part) => part.obsValue)).toEqual([8, 23])
  })

  it('draws parts that do not add up (12 of a team of 106) as bars of their own', () => {
    const team = { refArea: 'north', unitMeasure: '人' }
    expect(
      barsOf(
        rulers([
          { ...team, obsValue: '106' },
          { ...team, obsValue: '12', partOf: 'a', definition: 'chiefs' },
        ]),
      ),
    ).toEqual(['one-source a b'])
  })
})
