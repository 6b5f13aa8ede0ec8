import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { absence, area, indicator, observation } from '#tests/fixtures/rows.ts'
import { cell } from './places.ts'

const { areaId: north } = area({ areaId: 'north' })
const { indicator: stations } = indicator({ indicator: 'stations' })

describe('cell', () => {
  it('holds the figures without what restates them', () => {
    const first = observation({ obsId: 'north-first' })
    const again = observation({ obsId: 'north-again', restates: 'north-first' })
    const elsewhere = observation({ obsId: 'south-first', refArea: 'south' })
    const dataset = datasetOf({ observations: [first, again, elsewhere] })
    expect(cell(dataset, north, stations)).toEqual({ kind: 'observed', observations: [first] })
  })

  it('is named without a number where an absence says so of this cell', () => {
    const row = absence()
    expect(cell(datasetOf({ absences: [row] }), north, stations)).toEqual({ kind: 'named-without-number', absence: row })
  })

  it('takes what is said of the cell before what is said of the whole area', () => {
    const ofArea = absence({ indicator: '', reason: 'not-applicable' })
    const ofCell = absence()
    const dataset = datasetOf({ absences: [ofArea, ofCell], indicators: [indicator({ indicator: 'funds' })] })
    expect(cell(dataset, north, stations)).toEqual({ kind: 'named-without-number', absence: ofCell })
    expect(cell(dataset, north, indicator({ indicator: 'funds' }).indicator)).toEqual({ kind: 'not-applicable', absence: ofArea })
  })

  it('is observed although an absence holds for the whole area', () => {
    const figure = observation()
    const dataset = datasetOf({ observations: [figure], absences: [absence({ indicator: '', reason: 'not-applicable' })] })
    expect(cell(dataset, north, stations).kind).toBe('observed')
  })

  it('is not mentioned otherwise: another area’s absence says nothing here', () => {
    const dataset = datasetOf({ absences: [absence({ refArea: 'south' })], observations: [observation({ indicator: 'funds' })] })
    expect(cell(dataset, north, stations)).toEqual({ kind: 'not-mentioned' })
  })

  it('is unread where nobody has read a text of the area: what it does not mention is not known', () => {
    const dataset = datasetOf({ areas: [area({ areaId: 'north' })], absences: [absence({ refArea: 'south' })] })
    expect(cell(dataset, north, stations)).toEqual({ kind: 'unread' })
  })
})
