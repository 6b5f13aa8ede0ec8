import { describe, expect, it } from 'vitest'
import { pairsOf } from '#domain/pairs.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, indicator, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { verdictGroups } from './groups.ts'

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
