import { describe, expect, it } from 'vitest'
import { stations } from '#tests/fixtures/stations.ts'
import { entriesOf } from './entries.ts'
import { shownOf } from './shown.ts'
import { examplesOf, suggestionsOf } from './suggestions.ts'

const [entry] = entriesOf(stations)
const hits = (n: number) =>
  Array.from({ length: n }, () => ({ entry: entry ?? entriesOf(stations)[0], terms: [] })).flatMap(({ entry: found, terms }) =>
    found === undefined ? [] : [{ entry: found, terms }],
  )

describe('shownOf', () => {
  it('lists four of a kind and offers the others as one more option', () => {
    const { groups, options } = shownOf(
      [
        { kind: 'policy', hits: hits(9) },
        { kind: 'figure', hits: hits(2) },
      ],
      new Set(),
    )
    expect(groups.map(({ hits: listed, from, end }) => [listed.length, from, end])).toEqual([
      [4, 0, 'more'],
      [2, 5, 'complete'],
    ])
    expect(options).toBe(7)
  })

  it('a fifth stands where the offer would', () => {
    expect(shownOf([{ kind: 'policy', hits: hits(5) }], new Set()).groups[0]).toMatchObject({ end: 'complete' })
  })

  it('unfolded lists up to sixty and says so where there are more', () => {
    const unfolded = new Set(['policy'] as const)
    expect(shownOf([{ kind: 'policy', hits: hits(60) }], unfolded)).toMatchObject({ options: 60, groups: [{ end: 'complete' }] })
    expect(shownOf([{ kind: 'policy', hits: hits(61) }], unfolded)).toMatchObject({ options: 60, groups: [{ end: 'too-many' }] })
  })
})

describe('suggestionsOf', () => {
  it('offers the areas with rows, and the indicators with figures of two areas', () => {
    const offered = suggestionsOf(stations).map(({ kind, hits: of }) => [kind, of.map(({ entry: one }) => one.names[0]?.text)])
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
