import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { observation, source, type ObservationCells } from '#tests/fixtures/rows.ts'
import { accordOf, agreementOf } from './agreement.ts'
import { countedFigures } from './places.ts'

/** Figures of one area, each from a source of its own unless said, with what stands, and for each that does what is said of it. */
function agreements(...given: readonly ObservationCells[]) {
  const observations = given.map((cells, index) =>
    observation({ obsId: 'abcdef'.charAt(index), sourceId: `source-${index}`, ...cells }),
  )
  const dataset = datasetOf({
    observations,
    sources: [source({ sourceId: 'official' }), source({ sourceId: 'mainstream', trust: 'mainstream' })],
  })
  return countedFigures(dataset).map((figure) => {
    const { also, against } = agreementOf(dataset, figure)
    const ids = (rows: typeof also) => rows.map(({ obsId }) => obsId).join('')
    const said = [accordOf(dataset, figure) ?? '', ids(also), ids(against)].filter((part) => part !== '')
    return [figure.obsId, ...said].join(' ')
  })
}

describe('agreementOf', () => {
  it('is one figure with two sources where both print the same', () => {
    expect(agreements({}, { unitMeasure: '家' })).toEqual(['a same b'])
    expect(agreements({ sourceId: 'mainstream' }, { sourceId: 'official' })).toEqual(['b same a'])
    expect(agreements({ timePeriod: '2021' }, { timePeriod: '2021-10' })).toEqual(['b same a'])
    const part = { indicator: 'levels', obsValue: '8', partOf: 'a', sourceId: 'mainstream' }
    expect(agreements({ sourceId: 'mainstream' }, { sourceId: 'official' }, part)).toEqual(['a same b', 'c'])
  })

  it('is the narrower where stated intervals meet', () => {
    expect(agreements({ obsValue: '30', qualifier: 'more-than' }, {})).toEqual(['b meets a'])
    expect(agreements({ obsValue: '20', qualifier: 'at-least' }, { obsValue: '30', qualifier: 'more-than' })).toEqual([
      'b meets a',
    ])
    expect(agreements({ obsValue: '30', lowerBound: '30', upperBound: '40', qualifier: 'range' }, {})).toEqual(['b meets a'])
  })

  it('is a conflict where they are apart: both stand, whichever comes first', () => {
    expect(agreements({ obsValue: '23' }, { obsValue: '28' })).toEqual(['a conflict b', 'b conflict a'])
    expect(agreements({ obsValue: '40', qualifier: 'more-than' }, {})).toEqual(['a conflict b', 'b conflict a'])
  })

  it('takes what one of two that contradict each other leaves room for to that one', () => {
    expect(agreements({ obsValue: '20', qualifier: 'more-than' }, { obsValue: '23' }, { obsValue: '18' })).toEqual([
      'b conflict a c',
      'c conflict b',
    ])
  })

  it('a source that prints two values contradicts itself; one that says a value again in marked words does not', () => {
    expect(agreements({ sourceId: 'official' }, { obsValue: '28', sourceId: 'official' })).toEqual([
      'a conflict b',
      'b conflict a',
    ])
    expect(agreements({}, { restates: 'a' })).toEqual(['a'])
  })

  it('dates that may be the same day meet: a month and a day in it, a day known only to lie within a year', () => {
    expect(agreements({ timePeriod: '2021-10' }, { timePeriod: '2021-10-31' })).toEqual(['b same a'])
    expect(agreements({ timePeriod: '2021', timeBasis: 'inferred' }, { timePeriod: '2021-10' })).toEqual(['b same a'])
    expect(agreements({ timePeriod: '2021-09' }, { timePeriod: '2021-10', obsValue: '28' })).toEqual(['a', 'b'])
  })

  it('what is counted within a period is the same only for the same period: a quarter does not contradict the year', () => {
    const flow = { nature: 'period-flow' }
    expect(
      agreements({ ...flow, timePeriod: '2024-01/2024-03' }, { ...flow, timePeriod: '2024-01/2024-09', obsValue: '908' }),
    ).toEqual(['a', 'b'])
    expect(
      agreements({ ...flow, timePeriod: '2024-01/2024-03' }, { ...flow, timePeriod: '2024-01/2024-03', obsValue: '908' }),
    ).toEqual(['a conflict b', 'b conflict a'])
  })

  it('a rate of a period is the same only for the same period, a rate of a date for every date that may be the same day', () => {
    const rate = { nature: 'rate', unitMeasure: '%' }
    expect(agreements({ ...rate, timePeriod: '2024' }, { ...rate, timePeriod: '2024-01/2024-03', obsValue: '9' })).toEqual([
      'a',
      'b',
    ])
    expect(agreements({ ...rate, timePeriod: '2024' }, { ...rate, timePeriod: '2024-12-31', obsValue: '9' })).toEqual(['a', 'b'])
    expect(agreements({ ...rate, timePeriod: '2024-12' }, { ...rate, timePeriod: '2024-12-31' })).toEqual(['b same a'])
  })

  it.each<[string, ObservationCells]>([
    ['area', { refArea: 'south' }],
    ['indicator', { indicator: 'studios' }],
    ['definition', { definition: 'national' }],
    ['scope', { scope: 'programme', scopeName: '专项' }],
    ['period', { per: 'year' }],
    ['nature', { nature: 'cumulative' }],
    ['unit', { unitMeasure: '人' }],
    ['whole', { partOf: 'a' }],
  ])('says nothing of figures that differ in their %s', (_, cells) => {
    expect(agreements({}, { obsValue: '28', ...cells })).toEqual(['a', 'b'])
  })

  it('counts from another start are not the same count', () => {
    const since = (countStart: string, obsValue: string) => ({ nature: 'cumulative', countStart, obsValue })
    expect(agreements(since('2012', '90'), since('2020', '31'))).toEqual(['a', 'b'])
  })
})
