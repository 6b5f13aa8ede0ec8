import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, indicator, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { populationProblems } from './population.ts'

const residents = indicator({ indicator: 'residents', category: 'context', family: 'population' })

function naming(cells: ObservationCells) {
  const counted = observation({ obsId: 'counted', refArea: 'north', indicator: 'residents', unitMeasure: '人', ...cells })
  return populationProblems(
    datasetOf({ areas: [area({ areaId: 'north', population: 'counted' })], indicators: [residents], observations: [counted] }),
  )
}

describe('populationProblems', () => {
  it('finds none where an area names a count of its residents, or nothing', () => {
    expect(naming({})).toEqual([])
    expect(populationProblems(datasetOf({ areas: [area({ areaId: 'north' })] }))).toEqual([])
  })

  it.each([
    ['of another area', { refArea: 'south' }],
    ['of something else', { indicator: 'stations' }],
    ['of a part of the area', { scope: 'sub-area', scopeName: '园区' }],
    ['that is no count at a date', { nature: 'target' }],
    ['that is not exact', { qualifier: 'more-than' }],
  ])('names an area with a figure %s', (_, cells) => {
    expect(naming(cells)).toEqual([
      {
        file: 'areas.csv',
        id: 'north',
        rule: 'population',
        message: 'takes counted for its population, which is no exact count of its residents at a date',
        row: 2,
      },
    ])
  })
})
