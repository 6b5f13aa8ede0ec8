import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { stationsOverTime } from '#tests/fixtures/series.ts'
import { breaksBetween, seriesOf } from './series.ts'

const [north, south] = stationsOverTime.areas.map((row) => row.areaId)
const [stations] = stationsOverTime.indicators.map((row) => row.indicator)
if (north === undefined || south === undefined || stations === undefined)
  throw new Error('the fixture has two areas and stations')

/** The values of the strands that figures of `north` make. */
function strandsOf(...figures: readonly ObservationCells[]) {
  const observations = figures.map((cells, index) => observation({ obsId: `figure-${index}`, ...cells }))
  const [first] = observations
  if (first === undefined) throw new Error('no figure given')
  return seriesOf(datasetOf({ observations }), first.refArea, first.indicator).map((strand) =>
    strand.map((figure) => figure.obsValue),
  )
}

describe('seriesOf', () => {
  it('makes a series of one area, 2018 and 2023', () => {
    expect(strandsOf({ timePeriod: '2023', obsValue: '30' }, { timePeriod: '2018', obsValue: '20' })).toEqual([[20, 30]])
  })

  it('is none where all figures are of one date', () => {
    expect(strandsOf({ timePeriod: '2018', obsValue: '30' }, { timePeriod: '2018', obsValue: '20' })).toEqual([])
  })

  it('is none where no two figures of different dates count alike', () => {
    expect(strandsOf({ timePeriod: '2018', definition: 'all' }, { timePeriod: '2023', definition: 'national' })).toEqual([])
  })

  it('counts no figure twice that says another one again', () => {
    expect(strandsOf({ timePeriod: '2018' }, { timePeriod: '2023', restates: 'figure-0' })).toEqual([])
  })

  it('keeps what counts differently as a strand of its own, to which no line leads', () => {
    const strands = seriesOf(stationsOverTime, north, stations).map((strand) => strand.map((figure) => figure.obsValue))
    expect(strands).toEqual([[12, 24, 31, 33, 40], [36]])
  })

  it('is about one area: what another one has at another date is no series', () => {
    expect(seriesOf(stationsOverTime, south, stations)).toEqual([])
  })

  it('joins rates of the same months, and rates of a date: no quarter with a whole year', () => {
    const rate = (timePeriod: string, obsValue: string) => ({ nature: 'rate', unitMeasure: '%', timePeriod, obsValue })
    expect(strandsOf(rate('2023-01/2023-03', '12'), rate('2023', '8'), rate('2024-01/2024-03', '13'))).toEqual([[12, 13], [8]])
    expect(strandsOf(rate('2020-12-31', '3'), rate('2022-06', '4'))).toEqual([[3, 4]])
    expect(strandsOf(rate('2020-12-31', '3'), rate('2022', '4'), rate('2022-06', '5'))).toEqual([[3, 5], [4]])
  })

  it('takes 个 and 家 as one unit', () => {
    expect(strandsOf({ timePeriod: '2018', unitMeasure: '个' }, { timePeriod: '2023', unitMeasure: '家' })).toHaveLength(1)
  })
})

describe('breaksBetween', () => {
  it.each([
    ['definition', { definition: 'national' }],
    ['nature', { nature: 'cumulative' }],
    ['scope', { scope: 'sub-area', scopeName: '高新区' }],
    ['per', { per: 'year' }],
    ['unit', { unitMeasure: '人' }],
  ] as const)('sees another %s', (code, cells) => {
    expect(breaksBetween(observation(), observation(cells))).toEqual([code])
  })
})
