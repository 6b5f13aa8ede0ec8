import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { indicator, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { judge, judgementOf, judgementWithoutFigure } from './threshold.ts'

describe('judge', () => {
  it.each([
    ['31', 'exact', 31, 'passes'],
    ['31', 'exact', 40, 'fails'],
    ['40', 'more-than', 40, 'passes'],
    ['40', 'more-than', 45, 'undecided'],
    ['40', 'more-than', 1e99, 'undecided'],
    ['200', 'nearly', 200, 'fails'],
    ['200', 'nearly', 150, 'undecided'],
    ['200', 'nearly', 250, 'fails'],
    ['14', 'over', 14, 'passes'],
    ['14', 'over', 15, 'undecided'],
    ['1', 'at-least', 1, 'passes'],
    ['1', 'at-least', 2, 'undecided'],
    ['500', 'about', 100, 'undecided'],
    ['50', 'at-most', 50, 'undecided'],
    ['50', 'at-most', 51, 'fails'],
    ['50', 'under', 50, 'fails'],
  ] as const)('%s, %s, against ≥ %d: %s', (obsValue, qualifier, min, judgement) => {
    expect(judge(observation({ obsValue, qualifier }), min)).toBe(judgement)
  })

  it.each([
    [5, 'passes'],
    [7, 'undecided'],
    [10, 'undecided'],
    [11, 'fails'],
  ] as const)('5~10家 against ≥ %d: %s', (min, judgement) => {
    const range = observation({ obsValue: '5', qualifier: 'range', lowerBound: '5', upperBound: '10' })
    expect(judge(range, min)).toBe(judgement)
  })

  it('reads 万 and 亿: 1亿元 passes 1亿 and fails 1.1亿', () => {
    const fund = observation({ obsValue: '1', unitMult: '8', unitMeasure: '元' })
    expect([judge(fund, 1e8), judge(fund, 1.1e8)]).toEqual(['passes', 'fails'])
  })
})

/** The judgement on a figure of a count of people (family `platforms` by default of the builder) with a threshold on one family. */
function judgedBy(cells: ObservationCells, family: 'platforms' | 'funds') {
  const figure = observation(cells)
  return judgementOf(datasetOf({ observations: [figure] }), figure, [{ family, min: 10 }])
}

describe('judgementOf', () => {
  it('judges by the threshold of the family of the indicator only', () => {
    expect(judgedBy({ obsValue: '31' }, 'platforms')).toBe('passes')
    expect(judgedBy({ obsValue: '31' }, 'funds')).toBeNull()
  })

  it('follows aliases of the unit (家 = 个) and leaves other units undecided (批次, 人（个）)', () => {
    expect(judgedBy({ unitMeasure: '家' }, 'platforms')).toBe('passes')
    expect(judgedBy({ unitMeasure: '批次' }, 'platforms')).toBe('undecided')
    expect(judgedBy({ unitMeasure: '人（个）' }, 'platforms')).toBe('undecided')
  })
})

describe('judgementWithoutFigure', () => {
  it('is undecided where a threshold asks, and nothing where none does', () => {
    const stations = indicator({ indicator: 'stations' })
    const dataset = datasetOf({ indicators: [stations] })
    expect(judgementWithoutFigure(dataset, stations.indicator, [{ family: 'platforms', min: 10 }])).toBe('undecided')
    expect(judgementWithoutFigure(dataset, stations.indicator, [{ family: 'funds', min: 10 }])).toBeNull()
  })
})
