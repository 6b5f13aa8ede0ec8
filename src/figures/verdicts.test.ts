import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { bestFirst, comparisonsAmong, lineAmong, lineOf, pairCount, tellingComparisons } from './verdicts.ts'

/** The comparisons of stations of these figures, ids a, b, c…, areas of the same names unless said. */
function comparisonsOf(...cells: readonly ObservationCells[]) {
  const observations = cells.map((cell, index) => {
    const id = 'abcdef'.charAt(index)
    return observation({ obsId: id, refArea: id, ...cell })
  })
  const [first] = observations
  if (first === undefined) throw new Error('no figure')
  const dataset = datasetOf({ areas: [area({ areaId: 'city' }), area({ areaId: 'part', partOf: 'city' })], observations })
  return comparisonsAmong(dataset, first.indicator, observations)
}

describe('lineOf', () => {
  it('is a ruler where an order is proved: 31 and 3', () => {
    expect(lineOf(comparisonsOf({ obsValue: '31' }, { obsValue: '3' }))).toBe('ruler')
  })

  it('is dots where an A or B is undecided: 40余 and 45', () => {
    expect(lineOf(comparisonsOf({ obsValue: '40', qualifier: 'more-than' }, { obsValue: '45' }))).toBe('dots')
  })

  it('is dots at a C, and where a C stands among D', () => {
    expect(lineOf(comparisonsOf({}, { definition: 'other' }))).toBe('dots')
    expect(lineOf(comparisonsOf({}, { definition: 'other' }, { scope: 'project', scopeName: '项目' }))).toBe('dots')
  })

  it('is broken where every pair is a D: two projects', () => {
    const project = { scope: 'project', scopeName: '项目' }
    expect(lineOf(comparisonsOf(project, project))).toBe('broken')
  })

  it('is plain with figures of one area, and of a city and its part', () => {
    expect(lineOf(comparisonsOf({ refArea: 'part' }, { refArea: 'part' }))).toBe('plain')
    expect(lineOf(comparisonsOf({ refArea: 'part' }, { refArea: 'city' }))).toBe('plain')
  })
})

describe('bestFirst', () => {
  it('puts proved orders first, then B, C, D, then part and whole', () => {
    const comparisons = comparisonsOf(
      { refArea: 'city' },
      { refArea: 'part', obsValue: '9' },
      { scope: 'project', scopeName: '项目' },
      { definition: 'other' },
      { obsValue: '9', qualifier: 'more-than' },
    )
    const ranks = bestFirst([...comparisons].reverse()).map(({ grade, order, relation }) => {
      if (order.kind === 'proved') return 'order'
      return grade ?? relation
    })
    expect([...new Set(ranks)]).toEqual(['order', 'B', 'C', 'D', 'part-of'])
    expect(ranks).toEqual(
      [...ranks].sort((a, b) => ['order', 'B', 'C', 'D', 'part-of'].indexOf(a) - ['order', 'B', 'C', 'D', 'part-of'].indexOf(b)),
    )
  })
})

describe('comparisonsAmong', () => {
  const figures = ['a', 'b', 'c'].map((id) => observation({ obsId: id, refArea: id }))
  const [first] = figures
  if (first === undefined) throw new Error('no figure')
  const dataset = datasetOf({ observations: figures })

  it('computes a pair once for a dataset, however it is asked for', () => {
    const [ab] = comparisonsAmong(dataset, first.indicator, figures.slice(0, 2))
    expect(ab?.a).toBe('a')
    expect(comparisonsAmong(dataset, first.indicator, [...figures].reverse())).toContain(ab)
  })

  it('stands in the order of the dataset: of three areas ab, ac, bc', () => {
    const pairs = comparisonsAmong(dataset, first.indicator, [...figures].reverse())
    expect(pairs.map(({ a, b }) => `${a}${b}`)).toEqual(['ab', 'ac', 'bc'])
  })
})

describe('lineAmong', () => {
  it('says the same as all comparisons do, without making them all', () => {
    for (const value of ['31', '3']) {
      const figures = [observation({ obsId: 'a', refArea: 'a' }), observation({ obsId: 'b', refArea: 'b', obsValue: value })]
      const dataset = datasetOf({ observations: figures })
      const all = figures.flatMap(({ indicator }) => comparisonsAmong(dataset, indicator, figures))
      expect(lineAmong(dataset, figures)).toBe(lineOf(all))
    }
  })
})

describe('tellingComparisons', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    observation({ obsId: `v${index}`, refArea: `area-${index}`, obsValue: String(10 + ((index * 7) % 30)) }),
  )
  const apart = observation({ obsId: 'apart', refArea: 'other', definition: 'other' })
  const figures = [...many, apart]
  const [first] = figures
  if (first === undefined) throw new Error('no figure')
  const dataset = datasetOf({ observations: figures })
  const told = tellingComparisons(dataset, first.indicator, figures)

  it('is about as long as the figures are many, with the neighbours in size and the widest order', () => {
    expect(told.length).toBeLessThanOrEqual(figures.length + 1)
    const valueOf = new Map(figures.map(({ obsId, obsValue }) => [obsId, obsValue]))
    const steps = told
      .filter(({ grade }) => grade !== 'C')
      .map(({ a, b }) => Math.abs((valueOf.get(a) ?? 0) - (valueOf.get(b) ?? 0)))
    expect(new Set(steps)).toEqual(new Set([1, 29]))
  })

  it('says of each other way of counting how it stands to the commonest', () => {
    expect(told.filter(({ grade }) => grade === 'C')).toMatchObject([{ b: 'apart', strikes: ['definition'] }])
  })

  it('are all comparisons where the figures are few', () => {
    const few = many.slice(0, 5)
    expect(tellingComparisons(dataset, first.indicator, few)).toEqual(comparisonsAmong(dataset, first.indicator, few))
    expect(pairCount(few)).toBe(10)
  })
})
