import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { perEach } from './derived.ts'
import { shareOf } from './share.ts'

const areas = [area({ areaId: 'city', level: 'municipality' }), area({ areaId: 'north', partOf: 'city' })]

function ofDistrictInCity(district: ObservationCells, city: ObservationCells) {
  const part = observation({ obsId: 'part', refArea: 'north', obsValue: '5', ...district })
  const whole = observation({ obsId: 'whole', refArea: 'city', obsValue: '64', ...city })
  return shareOf(datasetOf({ areas, observations: [part, whole] }), part, whole)
}

describe('shareOf a figure named as part of another', () => {
  const whole = observation({ obsId: 'whole', obsValue: '31' })
  const national = observation({ obsId: 'national', indicator: 'by-level', obsValue: '8', partOf: 'whole' })
  const inBanks = observation({ obsId: 'in-banks', indicator: 'by-level', obsValue: '2', partOf: 'national' })
  const dataset = datasetOf({ observations: [whole, national, inBanks] })

  it('is 8 of 31, whichever is asked for first', () => {
    const end = { value: 8 / 31, open: false }
    const share = { part: 'national', whole: 'whole', interval: { lo: end, hi: end } }
    expect(shareOf(dataset, national, whole)).toEqual(share)
    expect(shareOf(dataset, whole, national)).toEqual(share)
  })

  it('holds for a part of a part', () => {
    expect(shareOf(dataset, inBanks, whole)).toMatchObject({ part: 'in-banks', whole: 'whole' })
  })

  it.each([
    ['another source', { sourceId: 'other' }],
    ['another date', { timePeriod: '2021-11' }],
    ['another nature', { nature: 'cumulative' }],
    ['another unit', { unitMeasure: '人' }],
    ['a single project', { scope: 'project', scopeName: '园区' }],
  ])('none with %s', (_, cells) => {
    const part = observation({ obsId: 'part', indicator: 'by-level', obsValue: '8', partOf: 'whole', ...cells })
    expect(shareOf(datasetOf({ observations: [whole, part] }), part, whole)).toBeNull()
  })

  it('none between two parts of one whole, nor of a figure in itself', () => {
    expect(shareOf(dataset, inBanks, observation({ obsId: 'municipal', partOf: 'whole' }))).toBeNull()
    expect(shareOf(dataset, whole, whole)).toBeNull()
  })
})

describe('shareOf a district in its city', () => {
  it('carries the intervals through: 40余 of 64 is at least 40/64', () => {
    expect(ofDistrictInCity({ obsValue: '40', qualifier: 'more-than' }, {})?.interval).toEqual({
      lo: { value: 40 / 64, open: false },
      hi: null,
    })
  })

  it('an open end of either makes an open end: 超64 makes a 5 less than 5/64', () => {
    expect(ofDistrictInCity({}, { qualifier: 'over' })?.interval).toEqual({ lo: null, hi: { value: 5 / 64, open: true } })
  })

  it('a whole of zero gives no share that is known', () => {
    expect(ofDistrictInCity({ obsValue: '0' }, { obsValue: '0' })?.interval).toEqual({ lo: null, hi: null })
  })

  it.each([
    ['definitions differ', { definition: 'other' }, {}],
    ['natures differ', { nature: 'cumulative' }, {}],
    ['scopes differ', { scope: 'sub-area', scopeName: '高新区' }, {}],
    ['programmes differ', { scope: 'programme', scopeName: '甲' }, { scope: 'programme', scopeName: '乙' }],
    ['units differ', { unitMeasure: '人' }, {}],
    ['over a year lies between', { timePeriod: '2022-11' }, {}],
    ['one restates another figure', { restates: 'whole' }, {}],
    ['the areas are neighbours', { refArea: 'south' }, {}],
  ])('none where %s', (_, district, city) => {
    expect(ofDistrictInCity(district, city)).toBeNull()
  })

  it('up to a year may lie between', () => {
    expect(ofDistrictInCity({ timePeriod: '2021-10-01' }, { timePeriod: '2022-10-02' })).not.toBeNull()
    expect(ofDistrictInCity({ timePeriod: '2021-10-01' }, { timePeriod: '2022-10-03' })).toBeNull()
  })
})

describe('perEach', () => {
  const stations = observation({ obsId: 'stations', obsValue: '31' })
  const postdocs = (cells: ObservationCells) =>
    observation({ obsId: 'postdocs', indicator: 'postdocs', obsValue: '79', unitMeasure: '人', ...cells })

  it('is 79 postdocs in 31 stations, and at least 70/31 where there are 70余', () => {
    const exactly = { value: 79 / 31, open: false }
    expect(perEach(postdocs({}), stations)).toEqual({ lo: exactly, hi: exactly })
    expect(perEach(postdocs({ obsValue: '70', qualifier: 'more-than' }), stations)).toEqual({
      lo: { value: 70 / 31, open: false },
      hi: null,
    })
  })

  it.each([
    ['another source', { sourceId: 'other' }],
    ['another date', { timePeriod: '2021-11' }],
    ['another area', { refArea: 'south' }],
    ['a count of events', { nature: 'cumulative' }],
    ['a programme', { scope: 'programme', scopeName: '甲' }],
    ['people and teams together', { unitMeasure: '人(个)' }],
    ['the same indicator', { indicator: 'stations' }],
  ])('none with %s', (_, cells) => {
    expect(perEach(postdocs(cells), stations)).toBeNull()
  })
})
