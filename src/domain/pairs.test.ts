import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { observation } from '#tests/fixtures/rows.ts'
import { allPairs, pairsOf, pairsWith } from './pairs.ts'

const dataset = datasetOf({
  observations: [
    observation({ obsId: 'n1', refArea: 'north' }),
    observation({ obsId: 's1', refArea: 'south' }),
    observation({ obsId: 'n2', refArea: 'north', timePeriod: '2022-10' }),
    observation({ obsId: 'n2-elsewhere', refArea: 'north', timePeriod: '2022-10', sourceId: 'other' }),
    observation({ obsId: 's2', refArea: 'south', restates: 's1' }),
    observation({ obsId: 'n-fund', refArea: 'north', indicator: 'funds' }),
    observation({ obsId: 's-fund', refArea: 'south', indicator: 'funds' }),
  ],
})

describe('pairsOf', () => {
  it('joins figures of different areas, without restatements and what another source says again, in the order of the dataset', () => {
    const [stations] = dataset.indicators
    const pairs = stations === undefined ? [] : pairsOf(dataset, stations.indicator)
    expect(pairs.map(({ a, b }) => `${a} ${b}`)).toEqual(['n1 s1', 's1 n2'])
  })
})

describe('pairsWith', () => {
  it.each([
    ['n1', ['n1 s1']],
    ['s1', ['n1 s1', 's1 n2']],
    ['s2', []],
    ['n2-elsewhere', []],
    ['n-fund', ['n-fund s-fund']],
  ])('gives those of %s that pairsOf gives, in its order, and none for what is said again', (id, pairs) => {
    const figure = dataset.observations.find(({ obsId }) => obsId === id)
    expect(figure && pairsWith(dataset, figure).map(({ a, b }) => `${a} ${b}`)).toEqual(pairs)
  })
})

describe('allPairs', () => {
  it('goes through the indicators in order and joins none with another', () => {
    expect(allPairs(dataset).map(({ a, b }) => `${a} ${b}`)).toEqual(['n1 s1', 's1 n2', 'n-fund s-fund'])
  })
})
