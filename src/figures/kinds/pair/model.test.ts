import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { numberModel } from '#figures/kinds/number/model.ts'
import { pairModel } from './model.ts'

function pair(a: ObservationCells, b: ObservationCells) {
  const [figureA, figureB] = [observation({ obsId: 'a', ...a }), observation({ obsId: 'b', refArea: 'south', ...b })]
  const dataset = datasetOf({
    areas: [area({ areaId: 'city' }), area({ areaId: 'north', partOf: 'city' })],
    observations: [figureA, figureB],
  })
  return pairModel(dataset, figureA, figureB)
}

describe('pairModel', () => {
  it('has a common axis at A and B, and then no fixed-length marks', () => {
    const model = pair({}, { obsValue: '3' })
    expect(model).toMatchObject({ id: 'pair-a-b', finding: { kind: 'pair' }, comparison: { grade: 'A' } })
    expect(model.ruler?.bars).toHaveLength(2)
    expect(model.notes).toEqual([])
  })

  it('has none at C, at D, and with a city and its part', () => {
    expect(pair({}, { definition: 'x' }).ruler).toBeNull()
    expect(pair({}, { unitMeasure: '元' }).ruler).toBeNull()
    expect(pair({}, { refArea: 'city' }).ruler).toBeNull()
  })

  it('sets two figures of one source and date on one axis', () => {
    expect(pair({}, { refArea: 'north', definition: 'x' }).ruler?.basis).toBe('one-source')
  })

  it('refuses figures of different indicators', () => {
    expect(() => pair({}, { indicator: 'loans' })).toThrow(RangeError)
  })

  it('tells the remarks on both figures', () => {
    expect(pair({ comment: '片区数' }, {}).notes).toMatchObject([{ kind: 'comment', observation: { obsId: 'a' } }])
  })
})

describe('numberModel', () => {
  it('is a figure set as type: no ruler, its source, date and remark', () => {
    const figure = observation({ obsId: 'a', comment: '片区数' })
    expect(numberModel(datasetOf({ observations: [figure] }), figure)).toMatchObject({
      id: 'figure-a',
      kind: 'number',
      finding: { kind: 'figure' },
      areas: ['north'],
      sources: ['source'],
      legend: ['exact'],
      notes: [{ kind: 'comment' }, { kind: 'lengths-say-nothing' }],
    })
  })
})
