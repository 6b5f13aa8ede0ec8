import { describe, expect, it } from 'vitest'
import { pairsOf } from '#domain/pairs.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, indicator, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { saidOf, verdictGroups } from './groups.ts'

const areas = ['north', 'south', 'west'].map((areaId) => area({ areaId, partOf: 'city' }))

/** The groups of all pairs of some figures of one durable indicator; words are the strikes. */
function groupsOf(merging: 'words' | 'grade', ...figures: readonly ObservationCells[]) {
  const dataset = datasetOf({
    areas: [...areas, area({ areaId: 'city', level: 'municipality' })],
    indicators: [indicator({ indicator: 'stations', durable: 'true' })],
    observations: figures.map((cells, index) => observation({ obsId: `figure-${index}`, ...cells })),
  })
  const [row] = dataset.indicators
  if (row === undefined) throw new Error('there is an indicator')
  return verdictGroups(dataset, pairsOf(dataset, row.indicator), (pair) => [pair.grade, ...pair.strikes].join(' '), merging)
}

const apart = [
  { refArea: 'north' },
  { refArea: 'south', definition: 'other', scope: 'programme', scopeName: 'P' },
  { refArea: 'west', definition: 'third', nature: 'target' },
]

describe('verdictGroups', () => {
  it('says once what comes out in the same words, of several pairs', () => {
    const [group, ...others] = groupsOf(
      'words',
      { refArea: 'north' },
      { refArea: 'south', definition: 'b' },
      { refArea: 'west', definition: 'c' },
    )
    expect(others).toEqual([])
    expect(group?.pairs).toEqual([
      ['north', 'south'],
      ['north', 'west'],
      ['south', 'west'],
    ])
  })

  it('keeps different words apart, or merges them by grade with the reasons all share', () => {
    expect(groupsOf('words', ...apart).length).toBeGreaterThan(1)
    const [merged, ...others] = groupsOf('grade', ...apart)
    expect(others).toEqual([])
    expect(merged?.common.strikes).toEqual(['definition'])
  })

  it('never merges a proved order, which names its figures', () => {
    const groups = groupsOf(
      'grade',
      { refArea: 'north' },
      { refArea: 'south', obsValue: '3' },
      { refArea: 'west', obsValue: '9' },
    )
    expect(groups.map((group) => group.comparisons.length)).toEqual([1, 1, 1])
  })

  it('says of an area and the city it is part of nothing but that', () => {
    const [group, ...others] = groupsOf(
      'words',
      { refArea: 'north' },
      { refArea: 'city', obsValue: '90' },
      { refArea: 'city', obsValue: '70' },
    )
    expect(others).toEqual([])
    expect(group?.pairs).toEqual([['north', 'city']])
  })
})

describe('saidOf', () => {
  const [group] = groupsOf(
    'words',
    { refArea: 'north' },
    { refArea: 'south', definition: 'b' },
    { refArea: 'west', definition: 'c' },
  )
  if (group === undefined) throw new Error('there is a group')
  const [pair] = group.pairs
  if (pair === undefined) throw new Error('there is a pair')

  it('says all of what is little', () => {
    expect(saidOf([group])).toEqual({ said: [{ ...group, unnamed: 0 }], left: 0 })
  })

  it('says eight things of ten, and counts the pairs of the two others: 3 and 3', () => {
    const { said, left } = saidOf(Array.from({ length: 10 }, () => group))
    expect([said.length, left]).toEqual([8, 6])
  })

  it('names twelve pairs of fifteen', () => {
    const { said } = saidOf([{ ...group, pairs: Array.from({ length: 15 }, () => pair) }])
    expect(said.map(({ pairs, unnamed }) => [pairs.length, unnamed])).toEqual([[12, 3]])
  })
})
