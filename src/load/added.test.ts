import { describe, expect, it } from 'vitest'
import { agreementOf } from '#domain/agreement.ts'
import type { Draft, SourceFacts } from '#domain/draft/draft.ts'
import { draftsOfArticle, figuresOnly } from '#tests/fixtures/articleDrafts.ts'
import { noRows, rowsOf, type AddedRows } from '#domain/draft/rows.ts'
import type { DraftVerdict } from '#domain/draft/verdict.ts'
import { shipped, shippedPackage } from '#tests/fixtures/shipped.ts'
import { packageIn, readWithAdded, withAdded } from './added.ts'
import { checkedDrafts } from './checkedDrafts.ts'
import { compacted } from './compact.ts'
import { readPackage, type RawPackage } from './package.ts'

const banan = 'banan,巴南区,Banan District,巴南,Banan,巴,banan qu,district,central,500113,chongqing,,,,,,,,,'.split(',')

/** The five articles, in a city that has a district of which nothing is written. */
const raw: RawPackage = {
  ...shippedPackage,
  tables: { ...shippedPackage.tables, 'areas.csv': [...(shippedPackage.tables['areas.csv'] ?? []), banan] },
}

function readSound(whole: RawPackage) {
  const reading = readPackage(whole)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.dataset
}
const dataset = readSound(raw)
const day = '2026-11-30'

const facts: SourceFacts = {
  title: '巴南区人才工作巡礼',
  publisher: '巴南日报',
  titleEn: '',
  publisherEn: '',
  published: '2021-11-03',
  publishedBasis: 'stated',
  url: '',
  trust: 'official',
  seen: day,
  sha256: 'a'.repeat(64),
}

function drafts(text: string): readonly Draft[] {
  return draftsOfArticle(dataset, text, { area: null, date: facts.published }).figures
}

const check = (of: readonly Draft[], source = facts, added: AddedRows = noRows) =>
  checkedDrafts({ raw, dataset, added, day }, figuresOnly(of), source)

function sound(verdict: DraftVerdict<unknown> | undefined): Extract<DraftVerdict<unknown>, { readonly kind: 'sound' }> {
  if (verdict?.kind !== 'sound') throw new Error(`no sound figure: ${JSON.stringify(verdict)}`)
  return verdict
}

const stations = drafts('巴南区人才工作\n截至2021年10月，全区共有博士后科研工作站12个。')

describe('a package with added rows', () => {
  it('stands behind that of the package, none of whose rows is another', () => {
    const { rows } = rowsOf(figuresOnly(stations), facts, { dataset, added: noRows })
    const reading = readWithAdded(raw, rows, day)
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    const { observations, sources, added, created } = reading.dataset
    expect(observations.slice(0, -1)).toEqual(dataset.observations)
    expect(sources.slice(0, -1)).toEqual(dataset.sources)
    expect(observations.at(-1)).toMatchObject({
      refArea: 'banan',
      obsValue: 12,
      quote: '截至2021年10月，全区共有博士后科研工作站12个',
    })
    expect(added).toEqual(new Set([observations.at(-1)?.obsId, sources.at(-1)?.sourceId]))
    expect(created).toBe(dataset.created)
    expect(dataset.added.size).toBe(0)
  })

  it('is the package itself where nothing is added', () => {
    expect(withAdded(raw, noRows, '2020-01-01')).toEqual(raw)
  })

  it('is had from the text of the shipped dataset', () => {
    const text = JSON.stringify({ ...compacted(raw), forms: {}, words: [] })
    expect(readSound(packageIn(text)).observations).toEqual(dataset.observations)
    expect(() => packageIn('{"a":1}')).toThrow(/Invalid type/)
  })

  it('answers a line that says that there is no number', () => {
    const asked = dataset.absences.some(({ refArea, indicator }) => refArea === 'jiangjin' && indicator === 'postdoc-stations')
    expect(asked).toBe(true)
    const { verdicts, dataset: read } = check(drafts('江津区人才工作\n截至2021年10月，江津区共有博士后科研工作站4个。'))
    expect(sound(verdicts.get('n1')).figure.refArea).toBe('jiangjin')
    expect(read?.absences.length).toBe(dataset.absences.length - 1)
  })

  it('refuses a column that the file does not have, and an area that nobody knows', () => {
    const { rows } = rowsOf(figuresOnly(stations), facts, { dataset, added: noRows })
    const [row = {}] = rows.observations
    const rules = (observations: AddedRows['observations']) => {
      const reading = readWithAdded(raw, { ...rows, observations }, day)
      return reading.ok ? [] : reading.problems.map(({ file, rule }) => `${file} ${rule}`)
    }
    expect(rules([{ ...row, colour: 'red' }])).toEqual(['observations.csv header'])
    expect(rules([{ ...row, ref_area: 'atlantis' }])).toEqual(['observations.csv reference'])
    expect(rules([{ ...row, obs_value: '13' }])).toContain('observations.csv quote-numeral')
  })
})

describe('drafts held to the rules', () => {
  it('say what they will stand beside: 江北区’s 31, broadly comparable', () => {
    const { verdicts, ofSource } = check(stations)
    expect(ofSource).toEqual([])
    const { figure, beside, conflicts } = sound(verdicts.get('n1'))
    expect(conflicts).toEqual([])
    const besideJiangbei = beside.find(({ a, b }) => [a, b].some((id) => id === 'jiangbei-postdoc-stations'))
    expect(besideJiangbei).toMatchObject({ relation: 'pair', grade: 'B' })
    expect(figure.refArea).toBe('banan')
  })

  it('find a conflict with a figure of the dataset', () => {
    const other = drafts('江北区人才工作\n截至2021年10月，江北区共有博士后科研工作站29个。')
    const { verdicts, dataset: read } = check(other)
    const { figure, conflicts } = sound(verdicts.get('n1'))
    expect(conflicts).toEqual(['jiangbei-postdoc-stations'])
    if (read === null) throw new Error('no dataset')
    expect(agreementOf(read, figure).against.map(({ obsId }) => obsId)).toEqual(['jiangbei-postdoc-stations'])
  })

  it('name every problem by its draft, and leave the others sound', () => {
    const [first] = stations
    if (first === undefined) throw new Error('a draft expected')
    const wrong = (id: string, fields: Partial<Draft['fields']>): Draft => ({
      ...first,
      id,
      fields: { ...first.fields, ...fields },
    })
    const { verdicts } = check([
      first,
      wrong('value', { value: 13 }),
      wrong('unit', { unitMeasure: '元' }),
      wrong('late', { timePeriod: '2022-10' }),
      wrong('lacking', { area: null }),
    ])
    const rulesOf = (id: string) => {
      const verdict = verdicts.get(id)
      return verdict?.kind === 'broken' ? verdict.problems.map(({ rule }) => rule) : verdict?.kind
    }
    expect(rulesOf('n1')).toBe('sound')
    expect(rulesOf('value')).toContain('quote-numeral')
    expect(rulesOf('unit')).toContain('unit-family')
    expect(rulesOf('late')).toContain('after-source')
    expect(rulesOf('lacking')).toBeUndefined()
  })

  it('blame the source for what is wrong with it', () => {
    const { ofSource, dataset: read } = check(stations, { ...facts, sha256: null, url: 'ftp://somewhere' })
    expect(ofSource.map(({ file, rule }) => `${file} ${rule}`)).toContain('sources.csv value')
    expect(read).toBeNull()
  })

  it('stand beside what the workbook has', () => {
    const { rows } = rowsOf(figuresOnly(stations), facts, { dataset, added: noRows })
    const more = drafts('巴南区人才工作\n截至2021年10月，全区共有博士后科研工作站14个。')
    const { verdicts } = check(more, { ...facts, title: '另一篇' }, rows)
    expect(sound(verdicts.get('n1')).conflicts).toEqual([rows.observations[0]?.['obs_id']])
  })
})

it('the shipped five articles read the same with nothing added', () => {
  expect(readSound(shippedPackage).observations).toEqual(shipped.observations)
})
