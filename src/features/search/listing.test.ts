import { describe, expect, it } from 'vitest'
import { stations } from '#tests/fixtures/stations.ts'
import { entriesOf, type EntryKind } from './entries.ts'
import type { HitGroup } from './rank.ts'
import { listedOf } from './listing.ts'
import { examplesOf, suggestionsOf } from './suggestions.ts'

const found = (kind: EntryKind, total: number): HitGroup => ({
  kind,
  hits: entriesOf(stations)
    .slice(0, 1)
    .flatMap((entry) => Array.from({ length: total }, () => ({ entry, terms: [] }))),
})

describe('listedOf', () => {
  it('lists four of a kind and offers the others as one more option', () => {
    const { groups, options } = listedOf([found('policy', 9), found('figure', 2)], new Set())
    expect(groups.map(({ hits, from, end }) => [hits.length, from, end])).toEqual([
      [4, 0, 'more'],
      [2, 5, 'complete'],
    ])
    expect(options).toBe(7)
  })

  it('a fifth stands where the offer would', () => {
    expect(listedOf([found('policy', 5)], new Set()).groups[0]).toMatchObject({ end: 'complete' })
  })

  it('unfolded lists up to sixty and says so where there are more', () => {
    const unfolded = new Set(['policy'] as const)
    expect(listedOf([found('policy', 60)], unfolded)).toMatchObject({ options: 60, groups: [{ end: 'complete' }] })
    expect(listedOf([found('policy', 61)], unfolded)).toMatchObject({ options: 60, groups: [{ end: 'too-many' }] })
  })
})

describe('suggestionsOf', () => {
  it('offers the areas with rows, and the indicators with figures of two areas', () => {
    const offered = suggestionsOf(stations).map(({ kind, hits }) => [kind, hits.map(({ entry }) => entry.names[0]?.text)])
    expect(offered).toEqual([
      ['area', ['江北区', '綦江区']],
      ['indicator', ['博士后科研工作站']],
    ])
  })
})

describe('examplesOf', () => {
  it('shows the first area whose reading is given, in four ways', () => {
    const area = stations.areas[0]
    const dataset = { ...stations, areas: area === undefined ? [] : [{ ...area, pinyin: 'jiangbei qu' }] }
    expect(examplesOf(dataset)).toEqual({ zh: '江北', pinyin: 'jiangbeiqu', initials: 'jbq', en: 'Jiangbei' })
    expect(examplesOf({ ...stations, areas: [] })).toBeNull()
  })
})
