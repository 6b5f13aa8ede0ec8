import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { observation } from '#tests/fixtures/rows.ts'
import { foldPanel } from './fold.ts'
import { panelModel } from './model.ts'

const rows = [
  observation({ obsId: 'a1', indicator: 'alone', refArea: 'north', obsValue: '5' }),
  observation({ obsId: 'k1', indicator: 'kinds', definition: 'one', refArea: 'north', obsValue: '5' }),
  observation({ obsId: 'k2', indicator: 'kinds', definition: 'two', refArea: 'north', obsValue: '6' }),
  observation({ obsId: 's1', refArea: 'north', obsValue: '31' }),
  observation({ obsId: 's2', refArea: 'south', obsValue: '3', sourceId: 'other' }),
  observation({ obsId: 'd1', indicator: 'different', definition: 'x', refArea: 'north' }),
  observation({ obsId: 'd2', indicator: 'different', definition: 'y', refArea: 'south', sourceId: 'other' }),
]
const dataset = datasetOf({ observations: rows })
const model = panelModel(
  dataset,
  { areas: dataset.areas.map((row) => row.areaId), observations: dataset.observations, policies: [], thresholds: [] },
  'platforms',
)
const names = (room: number) => {
  const { open, folded } = foldPanel(model, room)
  return {
    open: [...open.rulers, ...open.groups].map((part) => part.indicator),
    folded: [...folded.rulers, ...folded.groups].map((part) => part.indicator),
  }
}

describe('foldPanel', () => {
  it('opens everything where there is room', () => {
    expect(names(100)).toEqual({ open: ['stations', 'kinds', 'alone', 'different'], folded: [] })
  })

  it('opens first what areas share, then what stands beside another area, and folds what only one area gives', () => {
    expect(names(11)).toEqual({ open: ['stations', 'different'], folded: ['kinds', 'alone'] })
  })

  it('always opens something', () => {
    expect(names(0).open).toEqual(['stations'])
  })
})
