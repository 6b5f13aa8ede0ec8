import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { draftsOfRows } from '#domain/draft/ofRows.ts'
import { noRows, rowsOf } from '#domain/draft/rows.ts'
import { articleFacts as facts, draftsOfArticle } from '#tests/fixtures/articleDrafts.ts'
import { readDataFolder } from '#scripts/data-folder.ts'
import { compilePackage } from './compile.ts'
import { readPackage, type RawPackage } from './package.ts'
import { packageFiles, type Extent } from './packageFiles.ts'
import { packedRows } from './packageRows.ts'

const compiled = compilePackage(readDataFolder())
if (!('tables' in compiled)) throw new Error('the data cannot be read')
const raw: RawPackage = compiled
const reading = readPackage(raw)
if (!reading.ok) throw new Error('the data break a rule')
const { dataset } = reading
const text =
  '江津区人才工作\n2021年，江津区出台《江津区人才安居办法》。截至2021年10月，江津区共有博士后科研工作站20余个，新招收博士后3~5名。'
const article = draftsOfArticle(dataset, text, { area: null, date: facts.published })
const { rows } = rowsOf(article, facts, { dataset, added: noRows })

function packed(extent: Extent): RawPackage {
  const descriptor = readFileSync('data/datapackage.json', 'utf8')
  const read = compilePackage(packageFiles(raw, rows, { extent, descriptor, workbook: '01234567.2', day: '2026-11-30' }))
  if (!('tables' in read)) throw new Error(JSON.stringify(read))
  return read
}

describe('a package in the format of the dataset', () => {
  it.each(['added', 'whole'] as const)('gives the rows that are not recorded, and says which workbook it was: %s', (extent) => {
    const found = packedRows(packed(extent), raw)
    expect(found.rows).toEqual(rows)
    expect(found).toMatchObject({ changed: 0, workbook: '01234567.2' })
  })

  it('gives each source as drafts, which become the same rows once they are confirmed', () => {
    const [one, ...others] = draftsOfRows(dataset, packedRows(packed('added'), raw).rows)
    if (one === undefined) throw new Error('a source expected')
    expect(others).toEqual([])
    expect(one.figures.length).toBe(2)
    expect(one.figures.map(({ printed }) => printed)).toEqual(['20余个', '3~5名'])
    const again = rowsOf(one, one.facts, { dataset, added: noRows })
    expect(again.rows.observations).toEqual(rows.observations)
    expect(again.rows.policies).toEqual(rows.policies)
    expect(again.rows.sources).toEqual(rows.sources)
  })

  it('gives back every cell of it, also those that no field of a review is for', () => {
    const [source = {}] = rows.sources
    const [whole = {}, other = {}] = rows.observations
    const [policy = {}] = rows.policies
    const ids = { whole: whole['obs_id'] ?? '', other: other['obs_id'] ?? '' }
    const indicator = whole['indicator'] ?? ''
    const narrow = `${indicator}-${source['source_id'] ?? ''}`
    const definition = (id: string, words: string, more: object) => ({
      definition_id: id,
      indicator,
      counts_zh: words,
      counts_en: 'Stations',
      breadth_stated: 'true',
      ...more,
    })
    const given = {
      ...rows,
      sources: [{ ...source, reposted_by: '人民网', reasoning: '由页首所印日期。', damage: '第二段有缺字。' }],
      definitions: [
        definition(narrow, '国家级的站', { printed_names: '国家级|国家级站', within: `${narrow}-2` }),
        definition(`${narrow}-2`, '各级的站', {}),
      ],
      observations: [
        { ...whole, definition: narrow, scope: 'sub-area', scope_name: '双福新区', part_of: ids.other, comment: '含在建。' },
        { ...other, indicator, definition: `${narrow}-2`, restates: ids.whole, obs_status: 'P' },
      ],
      policies: [{ ...policy, target_groups: '博士后', linked_obs: `${ids.whole}|${ids.other}` }],
      translations: [
        ...rows.translations,
        { zh: '含在建。', en: 'Some are being built.' },
        { zh: '双福新区', en: 'Shuangfu New Area' },
      ],
    }
    const [one] = draftsOfRows(dataset, given)
    if (one === undefined) throw new Error('a source expected')
    // Keys are given anew; those of figures follow what they say.
    const { rows: again, obsIds } = rowsOf(one, one.facts, { dataset, added: noRows })
    const now = (id: string) => obsIds.get(id) ?? ''
    expect(again.sources).toEqual(given.sources)
    expect(again.definitions).toEqual(given.definitions)
    expect(again.observations).toEqual([
      { ...given.observations[0], obs_id: now(ids.whole), part_of: now(ids.other) },
      { ...given.observations[1], obs_id: now(ids.other), restates: now(ids.whole) },
    ])
    expect(again.policies).toEqual([{ ...given.policies[0], linked_obs: `${now(ids.whole)}|${now(ids.other)}` }])
    expect(again.translations).toEqual(expect.arrayContaining(given.translations.slice(-2)))
    // What is named and stays behind is named no longer.
    const alone = rowsOf({ figures: one.figures.slice(0, 1), policies: one.policies }, one.facts, { dataset, added: noRows }).rows
    expect(alone.observations[0]).not.toHaveProperty('part_of')
    expect(alone.policies[0]).toMatchObject({ linked_obs: now(ids.whole) })
    expect(alone.definitions[0]).not.toHaveProperty('within')
  })

  it('takes a source that is given twice for one, with the figures of both', () => {
    const [source = {}] = rows.sources
    const [one = {}, other = {}] = rows.observations
    const twice = {
      ...rows,
      sources: [source, { ...source, source_id: 'again', seen: '2026-12-01' }],
      observations: [one, { ...other, source_id: 'again' }],
    }
    const [found, ...more] = draftsOfRows(dataset, twice)
    expect(more).toEqual([])
    expect(found?.figures.map(({ printed }) => printed)).toEqual(['20余个', '3~5名'])
  })

  it('leaves the value to the reader where a code is not one of this page', () => {
    for (const other of [{ unit_mult: '7' }, { qualifier: 'hardly' }, { scope: 'street' }]) {
      const foreign = { ...rows, observations: rows.observations.map((row) => ({ ...row, ...other })) }
      const drafts = draftsOfRows(dataset, foreign).flatMap((source) => source.figures)
      expect(drafts.map(({ fields }) => fields.value)).toEqual([null, null])
    }
  })

  it('of the recorded data alone gives nothing; what it has otherwise is counted and not taken', () => {
    const file = 'policies.csv'
    const [header = [], [id = '', ...cells] = [], ...lines] = raw.tables[file] ?? []
    const other = {
      ...raw,
      tables: { ...raw.tables, [file]: [header, [id, ...cells.map((cell, at) => (at === 1 ? '别的' : cell))], ...lines] },
    }
    expect(packedRows(raw, raw)).toEqual({ rows: noRows, changed: 0, workbook: null })
    expect(packedRows(other, raw)).toMatchObject({ rows: noRows, changed: 1 })
  })
})
