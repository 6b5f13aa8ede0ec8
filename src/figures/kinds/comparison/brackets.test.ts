import { describe, expect, it } from 'vitest'
import { boardRows } from '#figures/kinds/board/model.ts'
import type { BoardRow } from '#figures/model.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, indicator, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { bracketsOf } from './brackets.ts'

const given = {
  areas: ['north', 'south', 'west'].map((areaId) => area({ areaId, partOf: 'city' })),
  indicators: [indicator({ indicator: 'stations', durable: 'true' })],
}

/** The row of figures of one indicator, the areas in the order north, south, west, city. */
function rowOf(...figures: readonly ObservationCells[]): BoardRow {
  const observations = figures.map((cells, index) => observation({ obsId: `figure-${index}`, ...cells }))
  const dataset = datasetOf({ ...given, areas: [...given.areas, area({ areaId: 'city', level: 'municipality' })], observations })
  const areas = dataset.areas.map((row) => row.areaId)
  const [row] = boardRows(dataset, { areas, observations: dataset.observations, policies: [], thresholds: [] })
  if (row === undefined) throw new Error('the figures make no row')
  return row
}

const drawn = (row: BoardRow) => bracketsOf(row).map(({ from, to, line }) => `${from} ${line} ${to}`)

describe('bracketsOf', () => {
  it('draws none for one area', () => {
    expect(drawn(rowOf({ refArea: 'north' }))).toEqual([])
  })

  it('joins the columns from left to right, whatever the order of the data', () => {
    expect(drawn(rowOf({ refArea: 'west', obsValue: '3' }, { refArea: 'north' }))).toEqual(['north ruler west'])
  })

  it('is dotted where figures stand side by side without an order', () => {
    const other = { refArea: 'south', definition: 'other' }
    expect(drawn(rowOf({ refArea: 'north' }, other))).toEqual(['north dots south'])
  })

  it('is broken where each figure goes by its own definition', () => {
    const other = { refArea: 'south', definition: 'other', scope: 'programme', scopeName: 'Programme' }
    expect(drawn(rowOf({ refArea: 'north' }, other))).toEqual(['north broken south'])
  })

  it('is plain between a part and its whole', () => {
    expect(drawn(rowOf({ refArea: 'north' }, { refArea: 'city', obsValue: '64' }))).toEqual(['north plain city'])
  })

  it('draws one bracket for pairs of which the same is said, and then names no figure', () => {
    const project = { refArea: 'south', scope: 'project' }
    const [bracket, ...others] = bracketsOf(
      rowOf({ refArea: 'north' }, { ...project, obsValue: '6' }, { ...project, obsValue: '9' }),
    )
    expect(others).toEqual([])
    expect(bracket?.comparisons).toHaveLength(2)
    expect(bracket?.among).toEqual([])
  })

  it('names the figures where a cell has several and not the same is said of each', () => {
    const row = rowOf(
      { refArea: 'north' },
      { refArea: 'south', obsValue: '6', scope: 'project' },
      { refArea: 'south', definition: 'other' },
    )
    expect(bracketsOf(row).map(({ among }) => among.map((figure) => figure.obsId))).toEqual([['figure-2'], ['figure-1']])
  })

  it('gives each proved order a bracket of its own', () => {
    const row = rowOf({ refArea: 'north' }, { refArea: 'south', obsValue: '3' }, { refArea: 'west', obsValue: '5' })
    expect(drawn(row)).toEqual(['north ruler south', 'north ruler west', 'south ruler west'])
  })
})
