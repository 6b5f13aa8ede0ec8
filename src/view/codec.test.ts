import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { categories, families, instruments, natures, policyKinds, trustTiers } from '#domain/codes.ts'
import { grades } from '#domain/grade.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, observation, policy, source, targetGroup } from '#tests/fixtures/rows.ts'
import { editionOf, formatLink, linkLang, parseLink } from './codec.ts'
import { coverages, publishersOf, smallestThreshold, thresholdModes } from './filters.ts'
import { defaultView, langs, singles, sorts, type Page, type View } from './view.ts'

const dataset = datasetOf({
  version: '1.2.0',
  areas: [
    ...['north', 'south', 'west'].map((areaId) => area({ areaId })),
    area({ areaId: 'city', nameZh: '重庆市', nameEn: 'Chongqing', shortZh: '重庆' }),
    area({
      areaId: 'jiangbei',
      nameZh: '江北区',
      nameEn: 'Jiangbei District',
      shortZh: '江北',
      shortEn: 'Jiangbei',
      partOf: 'city',
    }),
    area({ areaId: 'twin-a', shortZh: '双' }),
    area({ areaId: 'twin-b', shortZh: '双' }),
  ],
  observations: [observation(), observation({ obsId: 'south-doctors', refArea: 'south', indicator: 'doctors' })],
  policies: [policy({ targetGroups: 'experts' })],
  targetGroups: [targetGroup({ targetGroup: 'experts' }), targetGroup({ targetGroup: 'doctors' })],
  sources: [source({ sourceId: 'source', publisher: '日报' }), source({ sourceId: 'again', publisher: '日报' })],
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
    fc.tuple(
      ...chosen.map((family) => fc.double({ min: smallestThreshold, max: 1e12, noNaN: true }).map((min) => ({ family, min }))),
    ),
  ),
  thresholdMode: fc.constantFrom(...thresholdModes),
  years: fc.tuple(year, year).map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b })),
  natures: some(natures),
  minGrade: fc.constantFrom(...grades),
  coverage: fc.constantFrom(...coverages),
  minTrust: fc.constantFrom(...trustTiers),
  publishers: some(publishersOf(dataset)),
  text: fc.string({ unit: 'binary', maxLength: 60 }),
  sort: fc.constantFrom(...sorts),
  singles: fc.constantFrom(...singles),
  lang: fc.constantFrom(...langs),
  evidence: fc.constantFrom(
    null,
    ...dataset.observations.map((row) => ({ kind: 'figure', id: row.obsId }) as const),
    ...dataset.policies.map((row) => ({ kind: 'policy', id: row.policyId }) as const),
  ),
  deck: fc.constantFrom(null, 'q1bKU-lS_0w'),
  presenting: fc.constantFrom(null, { figure: 'board', page: 0 }, { figure: 'panel-funds', page: 11 }),
  embedded: fc.constantFrom(null, 'board', 'panel-funds'),
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

describe('a link that was given away', () => {
  // Literally, as it stands in papers and mails: whoever renames a key or a code here breaks those. A new field gets a part of its own.
  const link =
    '/figures?a=north~south&c=platforms&i=stations&k=fund&in=tax&for=experts&min=platforms_40&y=2020~2022&n=stock&grade=C' +
    '&two=two-or-more&trust=mainstream&pub=source&q=word&cut=hide&own=north&sort=date&one=listed&lang=en&e=north-stations' +
    '&p=panel-funds.12&d=q1bKU&embed=board&v=1.2.0'

  it('still says the same of every field', () => {
    const { view, problems } = open(link)
    expect(problems).toEqual([])
    expect(view).toEqual({
      page: { name: 'figures' },
      areas: ['north', 'south'],
      categories: ['platforms'],
      indicators: ['stations'],
      kinds: ['fund'],
      instruments: ['tax'],
      targetGroups: ['experts'],
      thresholds: [{ family: 'platforms', min: 40 }],
      years: { from: 2020, to: 2022 },
      natures: ['stock'],
      minGrade: 'C',
      coverage: 'two-or-more',
      minTrust: 'mainstream',
      publishers: ['source'],
      text: 'word',
      thresholdMode: 'hide',
      own: 'north',
      sort: 'date',
      singles: 'listed',
      lang: 'en',
      evidence: { kind: 'figure', id: 'north-stations' },
      presenting: { figure: 'panel-funds', page: 11 },
      deck: 'q1bKU',
      embedded: 'board',
    })
  })

  it('is written as it was', () => {
    expect(decodeURIComponent(write(open(link).view))).toBe(link)
  })
})

describe('formatLink', () => {
  it('names the workbook that is shown with the data, also of a page that says nothing else', () => {
    const edition = editionOf({ ...dataset, workbook: '01234567.12' })
    const link = formatLink(defaults, defaults, edition)
    expect(link).toBe('/?v=1.2.0%2B01234567.12')
    expect(parseLink(link, dataset, defaults)).toEqual({ view: defaults, problems: [], version: '1.2.0+01234567.12' })
    expect(formatLink(defaults, defaults, editionOf(dataset))).toBe('/')
  })

  it('writes only what differs from the default', () => {
    expect(write({ ...defaults, page: { name: 'figures' } })).toBe('/figures')
  })

  it('says that what one area alone has is listed, and nothing where it is counted', () => {
    const page = { name: 'compare' } as const
    expect(write({ ...defaults, page, singles: 'listed' })).toBe('/compare?one=listed&v=1.2.0')
    expect(open('/compare?one=listed').view.singles).toBe('listed')
    expect(write({ ...defaults, page, singles: 'counted' })).toBe('/compare')
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

describe('a link written by hand', () => {
  it.each([
    ['JIANGBEI', 'jiangbei'],
    ['Jiangbei', 'jiangbei'],
    ['江北区', 'jiangbei'],
    ['江北', 'jiangbei'],
    ['重庆市江北区', 'jiangbei'],
    ['jiangbei district', 'jiangbei'],
    ['重庆', 'city'],
  ])('understands the area %s, and writes its id', (text, areaId) => {
    const { view, problems } = open(`/figures?a=${encodeURIComponent(text)}&own=${encodeURIComponent(text)}`)
    expect(problems).toEqual([])
    expect([...view.areas, view.own]).toEqual([areaId, areaId])
    expect(write(view)).toContain(`a=${areaId}`)
    expect(open(`/area/${encodeURIComponent(text)}`).view.page).toEqual({ name: 'area', area: areaId })
  })

  it('does not guess which of two areas of one name is meant', () => {
    expect(open('/figures?a=%E5%8F%8C').problems).toEqual([{ about: 'areas', parts: ['双'] }])
  })

  it('understands an indicator by its name, and capitals in keys, codes and paths', () => {
    const named = dataset.indicators.map((row) => row.indicator)[0]
    expect(open('/FIGURES?C=Funds&A=North').view).toMatchObject({
      page: { name: 'figures' },
      categories: ['funds'],
      areas: ['north'],
    })
    expect(open(`/figures?i=${String(named).toUpperCase()}`).view.indicators).toEqual([named])
  })

  it('names a publisher by any of its sources, and writes the first', () => {
    expect(open('/figures?pub=source').view.publishers).toEqual(['source'])
    expect(open('/figures?pub=again').view.publishers).toEqual(['source'])
    expect(open('/figures?pub=nobody').problems).toEqual([{ about: 'publishers', parts: ['nobody'] }])
  })

  it.each([
    '0x10',
    '+5',
    '%205',
    '5%20',
    '1e3',
    '1e-320',
    '.5',
    '5.',
    '05',
    '5.0',
    'Infinity',
    'NaN',
    '',
    '-0',
    '٤',
    '0.0000001',
  ])('takes no other form of a number than the data have: %s', (number) => {
    const { view, problems } = open(`/figures?min=funds_${number}`)
    expect(view.thresholds).toEqual([])
    expect(problems.map(({ about }) => about)).toEqual(['thresholds'])
  })

  it.each([
    ['0', 0],
    ['40', 40],
    ['1.5', 1.5],
    ['10000000000000', 1e13],
  ])('takes %s', (text, min) => {
    expect(open(`/figures?min=funds_${text}`).view.thresholds).toEqual([{ family: 'funds', min }])
  })
})

describe('a link without end', () => {
  const long = 'x'.repeat(1_000_000)

  it('is read as far as a page writes one, and its search as far as a link carries one', () => {
    const { view, problems } = open(`/figures?a=north&q=${long}`)
    expect(view.areas).toEqual(['north'])
    expect(view.text).toBe('')
    expect(problems).toEqual([{ about: 'length', parts: ['16'] }])
    const cut = open(`/figures?q=${'字'.repeat(300)}`)
    expect(cut.view.text).toBe('字'.repeat(200))
    expect(cut.problems.map(({ about }) => about)).toEqual(['text'])
    expect(write(cut.view).length).toBeLessThan(4000)
  })

  it('keeps the page, the path of which is cut, and stays one that can be written and read again', () => {
    const { view } = open(`/${long}`)
    expect(write(view).length).toBeLessThanOrEqual(200)
    expect(open(write(view)).view).toEqual(view)
  })

  it('names no more unknown parameters than fit', () => {
    const query = Array.from({ length: 5000 }, (_, n) => `p${n}x=1`).join('&')
    const { problems } = open(`/figures?${query}`)
    expect(problems.map(({ about }) => about)).toEqual(['parameter', 'length'])
  })

  it('refuses a value that no id is as long as', () => {
    expect(open(`/figures?a=${'x'.repeat(201)}~north`).view.areas).toEqual(['north'])
  })
})
