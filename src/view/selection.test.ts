import { describe, expect, it } from 'vitest'
import type { Observation } from '#domain/model.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, indicator, observation, policy, source } from '#tests/fixtures/rows.ts'
import { filterNames, filtersOf, publishersOf } from './filters.ts'
import { figureGroups, policyGroups } from './groups.ts'
import { activeFilters, countsOf, filtered, loosening } from './selection.ts'
import { areaToggled, evidenceOpened, filterCleared, filtersCleared, pageOpened, textTyped, thresholdSet } from './transitions.ts'
import { defaultView, type View } from './view.ts'

const north = area({ areaId: 'north', nameZh: '江北区', pinyin: 'jiangbei qu' })
const south = area({ areaId: 'south', nameZh: '綦江区', pinyin: 'qijiang qu' })
const dataset = datasetOf({
  areas: [north, south],
  indicators: [
    indicator({ indicator: 'money', category: 'funds', family: 'funds', nameZh: '基金规模', nameEn: 'Size of funds' }),
    indicator({ indicator: 'stations', nameZh: '博士后科研工作站', nameEn: 'Postdoctoral workstations' }),
  ],
  observations: [
    observation({ obsId: 'north-stations', quoteStart: '20' }),
    observation({
      obsId: 'south-stations',
      refArea: 'south',
      obsValue: '3',
      timePeriod: '2020-11',
      scopeName: '高新区',
      scope: 'sub-area',
    }),
    observation({ obsId: 'south-money', refArea: 'south', indicator: 'money', timePeriod: '2018/2019', sourceId: 'repost' }),
  ],
  policies: [
    policy(),
    policy({ policyId: 'south-fund', refArea: 'south', kind: 'fund', nameZh: '种子基金', year: '2019', sourceId: 'repost' }),
  ],
  sources: [
    source({ sourceId: 'source', publisher: '日报' }),
    source({ sourceId: 'repost', trust: 'repost', publisher: '网站' }),
  ],
  english: new Map([['高新区', 'High-tech zone']]),
})
const view = defaultView({ lang: 'zh', own: null })
const shown = (changed: Partial<typeof view>) =>
  filtered('figures', dataset.observations, { ...view, ...changed }, dataset).map((row) => row.obsId)

describe('filtered', () => {
  it('an empty filter leaves everything', () => {
    expect(shown({})).toHaveLength(3)
  })

  it('searches quotes, names of both languages, scopes, areas and their pinyin; all words must be found', () => {
    expect(shown({ text: '工作站' })).toEqual(['north-stations', 'south-stations'])
    expect(shown({ text: 'postdoctoral' })).toEqual(['north-stations', 'south-stations'])
    expect(shown({ text: 'high-tech' })).toEqual(['south-stations'])
    expect(shown({ text: 'QIJIANG 基金' })).toEqual(['south-money'])
    expect(shown({ text: '共有３个' })).toEqual(['south-stations'])
  })

  it('a figure is in a range of years if its period touches one of them', () => {
    expect(shown({ years: { from: 2019, to: 2020 } })).toEqual(['south-stations', 'south-money'])
    expect(shown({ years: { from: null, to: 2018 } })).toEqual(['south-money'])
  })

  it('keeps only indicators with figures of two areas, or sources of a tier, when asked', () => {
    expect(shown({ coverage: 'two-or-more' })).toEqual(['north-stations', 'south-stations'])
    expect(shown({ minTrust: 'official' })).toEqual(['north-stations', 'south-stations'])
  })
})

describe('figureGroups', () => {
  const order = (changed: Partial<typeof view>) =>
    figureGroups(dataset, { ...view, ...changed }).map((group) => [group.key, ...group.figures.map((row) => row.obsId)])

  it('groups by category in the order of the data', () => {
    expect(order({})).toEqual([
      ['funds', 'south-money'],
      ['platforms', 'north-stations', 'south-stations'],
    ])
  })

  it('puts the reader’s own area first, in a group and among groups', () => {
    expect(order({ own: south.areaId })[1]).toEqual(['platforms', 'south-stations', 'north-stations'])
    expect(order({ own: south.areaId, sort: 'area' }).map(([key]) => key)).toEqual(['south', 'north'])
  })

  it('groups by date with the latest year first', () => {
    expect(order({ sort: 'date' }).map(([key]) => key)).toEqual([2021, 2020, 2019])
  })
})

describe('policyGroups', () => {
  it('groups by kind, and dates a policy without a year by its source', () => {
    expect(policyGroups(dataset, view).map((group) => group.key)).toEqual(['fund', 'mechanism'])
    expect(policyGroups(dataset, { ...view, sort: 'date' }).map((group) => group.key)).toEqual([2022, 2019])
  })
})

describe('countsOf', () => {
  it('counts a choice with the other filters as they are and its own left out', () => {
    const counts = countsOf('figures', dataset.observations, { ...view, areas: [north.areaId], text: '工作站' }, dataset)
    expect([...counts.of('areas')]).toEqual([
      ['north', 1],
      ['south', 1],
    ])
    expect(counts.shown.map((row) => row.obsId)).toEqual(['north-stations'])
    expect(counts.without('areas')).toHaveLength(2)
  })

  it('counts on a step of a scale what the step shows: that and what is better', () => {
    const counts = countsOf('figures', dataset.observations, view, dataset)
    expect(counts.of('minTrust').get('official')).toBe(2)
    expect(counts.of('minTrust').get('repost')).toBe(3)
    expect(counts.of('minGrade').get('D')).toBe(3)
  })
})

describe('countsOf rows of which some say the same', () => {
  const counted = (saidBy: (row: Observation) => string) => [
    ...countsOf('figures', dataset.observations, view, dataset, saidBy).of('areas'),
  ]

  it('counts what they say, once for each choice', () => {
    expect(counted(({ obsId }) => obsId)).toEqual([...countsOf('figures', dataset.observations, view, dataset).of('areas')])
    expect(counted(() => 'all of them the same')).toEqual([
      ['north', 1],
      ['south', 1],
    ])
  })
})

describe('the filter by publisher', () => {
  const ids = (name: string) => dataset.sources.filter(({ sourceId }) => sourceId === name).map(({ sourceId }) => sourceId)

  it('names a publisher by the first of its sources and leaves what any of them says', () => {
    expect(publishersOf(dataset)).toEqual(['source', 'repost'])
    expect(shown({ publishers: ids('source') })).toEqual(['north-stations', 'south-stations'])
    expect(shown({ publishers: ids('repost') })).toEqual(['south-money'])
    const policies = (publishers: View['publishers']) =>
      filtered('policies', dataset.policies, { ...view, publishers }, dataset).map((row) => row.policyId)
    expect(policies(ids('source'))).toEqual(['north-card'])
    expect(policies(ids('repost'))).toEqual(['south-fund'])
  })

  it('has a count beside each choice, for figures and for policies', () => {
    expect([...countsOf('figures', dataset.observations, view, dataset).of('publishers')]).toEqual([
      ['source', 2],
      ['repost', 1],
    ])
    expect([...countsOf('policies', dataset.policies, view, dataset).of('publishers')]).toEqual([
      ['source', 1],
      ['repost', 1],
    ])
  })

  it('is named where it alone leaves nothing', () => {
    const narrow = { ...view, categories: ['funds'], publishers: ids('source') } as const
    expect(loosening('figures', dataset.observations, narrow, dataset, ['publishers'])).toEqual({
      filter: 'publishers',
      leaves: 1,
    })
  })
})

describe('the table of filters', () => {
  it('touches figures, policies or both, and lets everything through while empty', () => {
    expect(filterNames.filter((name) => !filtersOf('figures').includes(name) && !filtersOf('policies').includes(name))).toEqual(
      [],
    )
    expect(activeFilters(view, filterNames)).toEqual([])
  })

  it('leaves the areas out where a page is about them', () => {
    expect(filtersOf('figures', 'subject')).toEqual(filtersOf('figures').filter((name) => name !== 'areas'))
  })
})

describe('loosening', () => {
  it('names the one filter whose removal shows most', () => {
    const narrow = { ...view, areas: [north.areaId], categories: ['funds'] } as const
    expect(loosening('figures', dataset.observations, narrow, dataset)).toEqual({ filter: 'areas', leaves: 1 })
  })

  it('is null where no single filter is to blame', () => {
    const narrow = { ...view, areas: [north.areaId], categories: ['funds'], text: '没有' } as const
    expect(loosening('figures', dataset.observations, narrow, dataset)).toBeNull()
  })
})

describe('transitions', () => {
  it('choosing twice is not choosing', () => {
    expect(areaToggled(areaToggled(view, north.areaId), north.areaId)).toEqual(view)
  })

  it('another page keeps the filters and closes the evidence', () => {
    const [figure] = dataset.observations
    const before = areaToggled(view, north.areaId)
    const opened = figure === undefined ? before : evidenceOpened(before, { kind: 'figure', id: figure.obsId })
    const after = pageOpened(opened, { name: 'policies' })
    expect(after.areas).toEqual(['north'])
    expect(after.evidence).toBeNull()
  })

  it('a family has one threshold; null takes it away', () => {
    const once = thresholdSet(view, 'funds', 1e8)
    expect(thresholdSet(once, 'funds', 2e8).thresholds).toEqual([{ family: 'funds', min: 2e8 }])
    expect(thresholdSet(once, 'funds', null).thresholds).toEqual([])
  })

  it('clearing one filter leaves the others; clearing all leaves page, order, language and own area', () => {
    const busy = { ...textTyped(areaToggled(view, north.areaId), '站'), sort: 'area', own: south.areaId, lang: 'en' } as const
    expect(filterCleared(busy, 'text')).toEqual({ ...busy, text: '' })
    expect(filtersCleared(busy)).toEqual({ ...view, sort: 'area', own: south.areaId, lang: 'en' })
  })
})
