import { describe, expect, it } from 'vitest'
import type { Dataset } from '#domain/model.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, observation, policy } from '#tests/fixtures/rows.ts'
import { commonGround, holdingsOf, suggestedPairs } from './common.ts'

const dataset: Dataset = datasetOf({
  areas: [
    area({ areaId: 'north', partOf: 'city' }),
    area({ areaId: 'south', partOf: 'city' }),
    area({ areaId: 'west', partOf: 'city' }),
    area({ areaId: 'empty', partOf: 'city' }),
    area({ areaId: 'city', level: 'municipality' }),
  ],
  observations: [
    observation({ obsId: 'n-stations', refArea: 'north' }),
    observation({ obsId: 's-stations', refArea: 'south', obsValue: '3' }),
    observation({ obsId: 's-again', refArea: 'south', obsValue: '3', restates: 's-stations' }),
    observation({ obsId: 'c-stations', refArea: 'city', obsValue: '64' }),
    observation({ obsId: 'n-teams', refArea: 'north', indicator: 'teams', definition: 'teams' }),
    observation({ obsId: 'w-teams', refArea: 'west', indicator: 'teams', definition: 'other-teams' }),
  ],
  policies: [
    policy({ refArea: 'north' }),
    policy({ policyId: 'west-card', refArea: 'west', instruments: 'one-stop-service|housing' }),
  ],
})
const [north, south, west, empty] = dataset.areas.map((row) => row.areaId)

describe('commonGround', () => {
  it('tells orders, figures side by side and shared instruments apart', () => {
    expect(north && south && commonGround(dataset, north, south)).toMatchObject({
      ordered: ['stations'],
      beside: [],
      instruments: 0,
    })
    expect(north && west && commonGround(dataset, north, west)).toMatchObject({ ordered: [], beside: ['teams'], instruments: 1 })
  })
})

describe('suggestedPairs', () => {
  const pairs = (grounds: ReturnType<typeof suggestedPairs>) => grounds.map(({ areas }) => areas.join('~'))

  it('puts orders before figures side by side, and leaves out the city and pairs with nothing in common', () => {
    expect(pairs(suggestedPairs(dataset, null))).toEqual(['north~south', 'north~west'])
  })

  it('puts a chosen area first and names only its pairs', () => {
    expect(pairs(suggestedPairs(dataset, west ?? null))).toEqual(['west~north'])
  })

  it('is empty for an area without figures and policies', () => {
    expect(suggestedPairs(dataset, empty ?? null)).toEqual([])
  })
})

describe('holdingsOf', () => {
  it('counts no restatement', () => {
    expect(south && holdingsOf(dataset, [south])).toEqual([{ area: 'south', figures: 1, policies: 0 }])
  })
})
