import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { observation } from '#tests/fixtures/rows.ts'
import { figuresByFamily, loosened, roundedDown, tallyOf } from './reach.ts'

const rows = [
  observation({ obsId: 'exact', obsValue: '31' }),
  observation({ obsId: 'more', obsValue: '340', qualifier: 'more-than' }),
  observation({ obsId: 'nearly', obsValue: '200', qualifier: 'nearly' }),
  observation({ obsId: 'again', obsValue: '31', restates: 'exact' }),
]
const dataset = datasetOf({ observations: rows })
const figures = figuresByFamily(dataset, dataset.observations).get('platforms') ?? []

describe('figuresByFamily', () => {
  it('leaves restatements out', () => {
    expect(figures.map((figure) => figure.obsId)).toEqual(['exact', 'more', 'nearly'])
  })
})

describe('tallyOf', () => {
  it('judges each figure by what its source states', () => {
    expect(tallyOf(dataset, figures, 'platforms', 31)).toEqual({ passes: 2, undecided: 1, fails: 0 })
    expect(tallyOf(dataset, figures, 'platforms', 200)).toEqual({ passes: 1, undecided: 0, fails: 2 })
    expect(tallyOf(dataset, figures, 'platforms', 400)).toEqual({ passes: 0, undecided: 1, fails: 2 })
  })
})

describe('roundedDown', () => {
  it.each([
    [340, 300],
    [1.5e8, 1e8],
    [31, 30],
    [9, 5],
    [100, 100],
  ])('%d → %d', (value, round) => {
    expect(roundedDown(value)).toBe(round)
  })
})

describe('loosened', () => {
  it('names the figure with the highest floor and a round number under it', () => {
    const result = loosened(dataset, figures, 'platforms', 400)
    expect(result?.nearest.obsId).toBe('more')
    expect(result?.min).toBe(300)
  })

  it('has nothing to say where some figure reaches the threshold', () => {
    expect(loosened(dataset, figures, 'platforms', 300)).toBeNull()
  })

  it('has nothing to say without a figure that states a floor', () => {
    const only = figures.filter((figure) => figure.qualifier === 'nearly')
    expect(loosened(dataset, only, 'platforms', 400)).toBeNull()
  })
})
