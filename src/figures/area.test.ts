import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area } from '#tests/fixtures/rows.ts'
import { isReference, peersAmong, referencesLast } from './area.ts'

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

describe('isReference', () => {
  it('is the city, and not a district that holds a zone, unless the two are all there is', () => {
    const withZone = datasetOf({ areas: [...dataset.areas, area({ areaId: 'zone', partOf: 'north' })] })
    const zone = withZone.areas.at(-1)?.areaId ?? north
    expect(isReference(withZone, city, [city, north, zone])).toBe(true)
    expect(isReference(withZone, north, [city, north, zone])).toBe(false)
    expect(isReference(withZone, north, [north, zone])).toBe(true)
  })
})

describe('peersAmong', () => {
  it('leaves the city out, unless fewer than two areas would remain', () => {
    expect(peersAmong(dataset, [city, north, south])).toEqual([north, south])
    expect(peersAmong(dataset, [city, north])).toEqual([city, north])
  })
})
