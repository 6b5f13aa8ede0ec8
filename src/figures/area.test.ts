import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area } from '#tests/fixtures/rows.ts'
import { peersAmong, referencesLast } from './area.ts'

const dataset = datasetOf({
  areas: [area({ areaId: 'city' }), area({ areaId: 'north', partOf: 'city' }), area({ areaId: 'south', partOf: 'city' })],
})
const [city, north, south] = dataset.areas.map((row) => row.areaId)
if (city === undefined || north === undefined || south === undefined) throw new Error('three areas')

describe('referencesLast', () => {
  it('puts the city behind its districts, also where it is the reader’s own', () => {
    expect(referencesLast(dataset, [city, south, north])).toEqual([south, north, city])
  })

  it('leaves a city without districts where it is', () => {
    expect(referencesLast(dataset, [city])).toEqual([city])
  })
})

describe('peersAmong', () => {
  it('leaves the city out, unless fewer than two areas would remain', () => {
    expect(peersAmong(dataset, [city, north, south])).toEqual([north, south])
    expect(peersAmong(dataset, [city, north])).toEqual([city, north])
  })
})
