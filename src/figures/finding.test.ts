import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { coverageFinding, orderFinding } from './finding.ts'

function found(...cells: readonly ObservationCells[]) {
  const observations = cells.map((cell, index) => observation({ obsId: `figure-${index}`, ...cell }))
  const dataset = datasetOf({
    areas: [area({ areaId: 'north', partOf: 'city' }), area({ areaId: 'south', partOf: 'city' }), area({ areaId: 'city' })],
    observations,
  })
  return orderFinding(
    dataset,
    dataset.areas.map((row) => row.areaId),
    observations,
  )
}

describe('orderFinding', () => {
  it('names the proved orders and counts the other indicators', () => {
    expect(found({ obsValue: '31' }, { refArea: 'south', obsValue: '3' }, { indicator: 'loans' })).toMatchObject({
      kind: 'orders',
      orders: [{ indicator: 'stations', larger: { obsValue: 31 }, smaller: { obsValue: 3 }, basis: 'stated' }],
      others: 1,
    })
  })

  it('of an indicator with more figures than are drawn names the widest order of all, and counts none', () => {
    const areas = Array.from({ length: 20 }, (_, index) => area({ areaId: `area-${index}` }))
    const observations = areas.map(({ areaId }, index) =>
      observation({ obsId: `figure-${index}`, refArea: areaId, obsValue: String(100 * (index + 1)) }),
    )
    const dataset = datasetOf({ areas, observations })
    const claim = orderFinding(
      dataset,
      areas.map((row) => row.areaId),
      observations,
    )
    expect(claim).toMatchObject({ kind: 'orders', orders: [{ larger: { obsValue: 2000 }, smaller: { obsValue: 100 } }] })
  })

  it('says that there is none, of the areas that have figures, the city left out', () => {
    expect(found({}, { refArea: 'south', definition: 'other' }, { refArea: 'city' })).toEqual({
      kind: 'no-order',
      areas: ['north', 'south'],
      indicators: 1,
    })
  })

  it('counts what there is where one area has figures, beside the city or alone', () => {
    expect(found({}, { refArea: 'city', indicator: 'loans', sourceId: 'paper' })).toEqual({
      kind: 'coverage',
      indicators: 2,
      figures: 2,
      sources: 2,
    })
  })

  it('is nothing without figures', () => {
    expect(found()).toEqual({ kind: 'nothing' })
    expect(coverageFinding([])).toEqual({ kind: 'nothing' })
  })
})
