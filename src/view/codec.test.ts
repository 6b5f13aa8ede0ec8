import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { categories, families, instruments, natures, policyKinds, trustTiers } from '#domain/codes.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, observation, policy, source, targetGroup } from '#tests/fixtures/rows.ts'
import { formatLink, linkLang, parseLink } from './codec.ts'
import { coverages, defaultView, grades, langs, sorts, thresholdModes, type Page, type View } from './view.ts'

const dataset = datasetOf({
  version: '1.2.0',
  areas: ['north', 'south', 'west'].map((areaId) => area({ areaId })),
  observations: [observation(), observation({ obsId: 'south-doctors', refArea: 'south', indicator: 'doctors' })],
  policies: [policy({ targetGroups: 'experts' })],
  targetGroups: [targetGroup({ targetGroup: 'experts' }), targetGroup({ targetGroup: 'doctors' })],
  sources: [source({ sourceId: 'source' })],
})
const defaults = defaultView({ lang: 'zh', own: null })
const open = (link: string, from: View = defaults) => parseLink(link, dataset, from)
const write = (view: View, from: View = defaults) => formatLink(view, from, dataset.version)

const some = <T>(items: readonly T[]) => fc.shuffledSubarray([...items])
const areaIds = dataset.areas.map((row) => row.areaId)
const year = fc.option(fc.integer({ min: 1990, max: 2040 }), { nil: null })
const pages: readonly Page[] = [
  { name: 'overview' },
  { name: 'compare' },
  { name: 'figures' },
  { name: 'policies' },
  { name: 'sources' },
  ...dataset.sources.map((row) => ({ name: 'source', source: row.sourceId }) as const),
  { name: 'unknown', path: '/somewhere/else' },
]
const anyView: fc.Arbitrary<View> = fc.record({
  page: fc.constantFrom(...pages),
  areas: some(areaIds),
  own: fc.option(fc.constantFrom(...areaIds), { nil: null }),
  categories: some(categories),
  indicators: some(dataset.indicators.map((row) => row.indicator)),
  kinds: some(policyKinds),
  instruments: some(instruments),
  targetGroups: some(dataset.targetGroups.map((row) => row.targetGroup)),
  thresholds: some(families).chain((chosen) =>
    fc.tuple(...chosen.map((family) => fc.double({ min: 1e-9, max: 1e12, noNaN: true }).map((min) => ({ family, min })))),
  ),
  thresholdMode: fc.constantFrom(...thresholdModes),
  years: fc.tuple(year, year).map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b })),
  natures: some(natures),
  minGrade: fc.constantFrom(...grades),
  coverage: fc.constantFrom(...coverages),
  minTrust: fc.constantFrom(...trustTiers),
  text: fc.string({ unit: 'binary' }),
  sort: fc.constantFrom(...sorts),
  lang: fc.constantFrom(...langs),
  evidence: fc.constantFrom(
    null,
    ...dataset.observations.map((row) => ({ kind: 'figure', id: row.obsId }) as const),
    ...dataset.policies.map((row) => ({ kind: 'policy', id: row.policyId }) as const),
  ),
  presenting: fc.constantFrom(null, 'board', 'panel-funds'),
})

describe('a link', () => {
  it('says every view so that it is read back the same, whatever the device', () => {
    fc.assert(
      fc.property(anyView, anyView, (view, device) => {
        const from = defaultView(device)
        const read = open(write(view, from), from)
        expect(read.problems).toEqual([])
        expect(read.view).toEqual(view)
      }),
    )
  })

  it('is written the same again after reading', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(write(open(write(view)).view)).toBe(write(view))
      }),
    )
  })

  it('never breaks on damage: whatever arrives gives a view that can be written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (damage) => {
        const { view } = open(`/figures?${damage}`)
        expect(open(write(view)).view).toEqual(view)
      }),
    )
  })
})

describe('formatLink', () => {
  it('writes only what differs from the default', () => {
    expect(write({ ...defaults, page: { name: 'figures' } })).toBe('/figures')
  })

  it('keeps ids legible and names the version of the data', () => {
    const [north, south] = areaIds
    const areas = [north, south].filter((id) => id !== undefined)
    expect(write({ ...defaults, page: { name: 'policies' }, areas })).toBe('/policies?a=north~south&v=1.2.0')
  })

  it('names the language only where it differs from the device’s', () => {
    expect(write({ ...defaults, lang: 'en' })).toContain('lang=en')
    expect(write({ ...defaults, lang: 'en' }, { ...defaults, lang: 'en' })).not.toContain('lang')
  })

  it('says that there is no own area where the device has one', () => {
    const [own = null] = areaIds
    expect(write(defaults, { ...defaults, own })).toContain('own=-')
  })
})

describe('parseLink', () => {
  it('keeps the part of a list it knows and names the rest', () => {
    const { view, problems } = open('/figures?a=xyz~north~north')
    expect(view.areas).toEqual(['north'])
    expect(problems).toEqual([{ about: 'areas', parts: ['xyz'] }])
  })

  it('names a figure, a source, a parameter and an encoding it does not know', () => {
    const about = (link: string) => open(link).problems.map((problem) => problem.about)
    expect(about('/figures?e=gone')).toEqual(['evidence'])
    expect(about('/sources/gone')).toEqual(['page'])
    expect(about('/figures?zz=1')).toEqual(['parameter'])
    expect(about('/figures?q=%E6%2')).toEqual(['encoding'])
    expect(about('/figures?y=2024~2020')).toEqual(['years'])
    expect(about('/figures?min=funds_-1~funds_1e99~nothing_3')).toEqual(['thresholds'])
  })

  it('opens figures and policies by their id alone', () => {
    expect(open('/?e=north-stations').view.evidence).toEqual({ kind: 'figure', id: 'north-stations' })
    expect(open('/?e=north-card').view.evidence).toEqual({ kind: 'policy', id: 'north-card' })
  })

  it('takes an unknown path for a page of its own, which can say so', () => {
    expect(open('/nowhere').view.page).toEqual({ name: 'unknown', path: '/nowhere' })
  })

  it('tells the version a link was made on', () => {
    expect(open('/figures?q=x&v=0.9').version).toBe('0.9')
    expect(open('/figures?q=x').version).toBeNull()
  })
})

describe('linkLang', () => {
  it('reads the language before the dataset is there', () => {
    expect(linkLang('#/figures?a=north&lang=en')).toBe('en')
    expect(linkLang('#/figures?lang=fr')).toBeNull()
    expect(linkLang('')).toBeNull()
  })
})
