import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { absence, area, observation, policy } from '#tests/fixtures/rows.ts'
import { contains, containersOf, inGroups, isRead, overlap, successorsOf } from './area.ts'

const street = area({ areaId: 'street', partOf: 'north' })
const north = area({ areaId: 'north', partOf: 'city', overlaps: 'old-zone', successor: 'new-zone' })
const oldZone = area({ areaId: 'old-zone', partOf: 'city', successor: 'new-zone' })
const newZone = area({ areaId: 'new-zone', partOf: 'city' })
const city = area({ areaId: 'city', level: 'municipality' })
const dataset = datasetOf({ areas: [street, north, oldZone, newZone, city] })

describe('contains', () => {
  it('holds through areas between', () => {
    expect(containersOf(dataset, street.areaId)).toEqual(['north', 'city'])
    expect(contains(dataset, city.areaId, street.areaId)).toBe(true)
  })

  it('holds in one direction only, not among neighbours, and no area contains itself', () => {
    expect(contains(dataset, street.areaId, city.areaId)).toBe(false)
    expect(contains(dataset, north.areaId, oldZone.areaId)).toBe(false)
    expect(contains(dataset, city.areaId, city.areaId)).toBe(false)
  })
})

describe('overlap', () => {
  it('holds both ways though one side records it', () => {
    expect(overlap(dataset, north.areaId, oldZone.areaId)).toBe(true)
    expect(overlap(dataset, oldZone.areaId, north.areaId)).toBe(true)
  })

  it('is not passed on to other areas', () => {
    expect(overlap(dataset, north.areaId, newZone.areaId)).toBe(false)
  })
})

describe('successorsOf', () => {
  it('leads to the area that took the place, and from a living area nowhere', () => {
    expect(successorsOf(dataset, north.areaId)).toEqual([newZone])
    expect(successorsOf(dataset, newZone.areaId)).toEqual([])
  })
})

describe('isRead', () => {
  it.each([
    ['figure', { observations: [observation({ refArea: 'north' })] }],
    ['policy', { policies: [policy({ refArea: 'north' })] }],
    ['absence', { absences: [absence({ refArea: 'north' })] }],
  ])('holds for an area of which a %s is recorded, and for no other', (_, rows) => {
    const read = datasetOf({ areas: [north, city], ...rows })
    expect(isRead(read, north.areaId)).toBe(true)
    expect(isRead(read, city.areaId)).toBe(false)
  })
})

describe('inGroups', () => {
  it('parts areas by group in the order of the groups, those in none last', () => {
    const rows = [
      area({ areaId: 'hills', group: 'southeast' }),
      area({ areaId: 'metropolis', level: 'municipality', group: '' }),
      area({ areaId: 'port', group: 'central' }),
      area({ areaId: 'bridge', group: 'central' }),
    ]
    expect(inGroups(rows).map(({ group, areas }) => [group, ...areas.map(({ areaId }) => areaId)])).toEqual([
      ['central', 'port', 'bridge'],
      ['southeast', 'hills'],
      [null, 'metropolis'],
    ])
  })
})
