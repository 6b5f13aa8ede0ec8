import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, observation } from '#tests/fixtures/rows.ts'
import { pairLines } from './pairs.ts'

describe('pairLines', () => {
  it('writes a pair that is ordered, one that is set apart, an undecided one and one of part and whole', () => {
    const north = observation({ obsId: 'n', refArea: 'north', timePeriod: '2021-10-01' })
    const south = observation({ obsId: 's', refArea: 'south', timePeriod: '2021-10-03', obsValue: '3' })
    const project = observation({ obsId: 'p', refArea: 'south', scope: 'project', scopeName: '园区', timePeriod: '2021-10-01' })
    const west = observation({ obsId: 'w', refArea: 'west', qualifier: 'about', timePeriod: '2021-10-01' })
    const city = observation({ obsId: 'c', refArea: 'city', timePeriod: '2021-10-01' })
    const areas = [area({ areaId: 'north', partOf: 'city' })]
    const lines = (...observations: (typeof north)[]) =>
      pairLines(datasetOf({ areas: [...areas, area({ areaId: 'city' })], observations })).slice(1)
    expect(lines(north, south)).toEqual(['stations,n,s,pair,A,,,2,n > s,stated'])
    expect(lines(north, project)).toEqual(['stations,n,p,pair,D,project|scope,,0,,'])
    expect(lines(north, west)).toEqual(['stations,n,w,pair,B,,qualifier,0,undecided,'])
    expect(lines(north, city)).toEqual(['stations,n,c,part-of,,,,0,,'])
  })

  it('begins with the header', () => {
    expect(pairLines(datasetOf({}))).toEqual(['indicator,obs_a,obs_b,relation,grade,strikes,remarks,gap_days,order,basis'])
  })
})
