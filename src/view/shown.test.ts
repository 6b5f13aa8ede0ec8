import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, indicator, observation } from '#tests/fixtures/rows.ts'
import { areasWithRows, shownBy } from './shown.ts'
import { defaultView, type View } from './view.ts'

const dataset = datasetOf({
  areas: ['north', 'south', 'west', 'empty'].map((areaId) => area({ areaId })),
  indicators: [indicator({ indicator: 'stations', durable: 'true' })],
  observations: [
    observation({ obsId: 'n', refArea: 'north' }),
    observation({ obsId: 'n-again', refArea: 'north', restates: 'n' }),
    observation({ obsId: 's', refArea: 'south', obsValue: '40', qualifier: 'more-than' }),
    observation({ obsId: 'w', refArea: 'west', definition: 'other', obsValue: '5' }),
    observation({ obsId: 'alone', refArea: 'west', indicator: 'parks', definition: 'parks', obsValue: '9' }),
  ],
})
const [north, south, west, empty] = dataset.areas.map((row) => row.areaId)

const shown = (change: Partial<View> = {}) => shownBy(dataset, { ...defaultView({ lang: 'zh', own: null }), ...change })
const ids = (change: Partial<View> = {}) => shown(change).observations.map((figure) => figure.obsId)

describe('shownBy', () => {
  it('names the areas that have rows, the own area first, and leaves restatements out', () => {
    expect(areasWithRows(dataset)).toEqual([north, south, west])
    expect(shown({ own: west ?? null }).areas).toEqual([west, north, south])
    expect(ids()).toEqual(['n', 's', 'w', 'alone'])
  })

  it('keeps an area that was chosen by hand, though it has nothing', () => {
    expect(empty && shown({ areas: [empty] })).toMatchObject({ areas: [empty], observations: [] })
  })

  it('marks by a threshold first, and hides only what surely does not reach it', () => {
    const thresholds = [{ family: 'platforms', min: 45 }] as const
    expect(ids({ thresholds })).toHaveLength(4)
    expect(ids({ thresholds, thresholdMode: 'hide' })).toEqual(['s'])
  })

  it('shows by grade what stands beside another area at that grade or a better one', () => {
    expect(ids({ minGrade: 'B' })).toEqual(['n', 's'])
    expect(ids({ minGrade: 'C' })).toEqual(['n', 's', 'w'])
    expect(ids({ minGrade: 'D' })).toHaveLength(4)
  })

  it('takes partners by grade only among the areas chosen', () => {
    expect(north && west && ids({ minGrade: 'B', areas: [north, west] })).toEqual([])
  })
})
