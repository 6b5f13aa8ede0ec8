import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { absence, area, indicator, observation } from '#tests/fixtures/rows.ts'
import { everything } from '#tests/fixtures/shipped.ts'
import { boardModel, reasonOfCell } from './model.ts'

const observations = [
  observation({ obsId: 'stations-north', obsValue: '31' }),
  observation({ obsId: 'stations-south', refArea: 'south', obsValue: '3' }),
  observation({ obsId: 'loans-north-late', indicator: 'loans', quoteStart: '9' }),
  observation({ obsId: 'loans-north', indicator: 'loans', definition: 'other', quoteStart: '3' }),
]
const dataset = datasetOf({
  areas: ['north', 'south', 'east'].map((areaId) => area({ areaId })),
  indicators: [indicator({ indicator: 'stations' }), indicator({ indicator: 'loans', category: 'funds' })],
  observations,
  absences: [absence({ refArea: 'east' })],
})

describe('boardModel', () => {
  const model = boardModel(dataset, everything(dataset, ['north', 'south', 'east']))

  it('groups rows by category, open with figures of two areas, else folded', () => {
    expect(model.groups.map(({ category, open, folded }) => [category, open.length, folded.length])).toEqual([
      ['funds', 0, 1],
      ['platforms', 1, 0],
    ])
  })

  it('has a cell for every area: figures in the order of the text, or what the sources say', () => {
    const [loans] = model.groups[0]?.folded ?? []
    expect(loans?.cells.map((cell) => cell.plotted.map((plotted) => plotted.observation.obsId))).toEqual([
      ['loans-north', 'loans-north-late'],
      [],
      [],
    ])
    const [stations] = model.groups[1]?.open ?? []
    expect(stations?.cells.map((cell) => reasonOfCell(cell)?.kind ?? null)).toEqual([null, null, 'named-without-number'])
    expect(stations).toMatchObject({ line: 'ruler', comparisons: [{ grade: 'A' }] })
  })

  it('tells a figure that is filtered out from one that is not there', () => {
    const shown = { ...everything(dataset, ['north', 'south', 'east']), observations: observations.slice(0, 1) }
    const [row] = boardModel(dataset, shown).groups[0]?.folded ?? []
    expect(row?.cells.map((cell) => reasonOfCell(cell)?.kind ?? null)).toEqual([null, 'filtered-out', 'named-without-number'])
    expect(row?.line).toBe('plain')
  })
})
