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
    expect(one.drafts.length).toBe(2)
    expect(one.drafts.map(({ printed }) => printed)).toEqual(['20余个', '3~5名'])
    const again = rowsOf(one, one.facts, { dataset, added: noRows })
    expect(again.rows.observations).toEqual(rows.observations)
    expect(again.rows.policies).toEqual(rows.policies)
    expect(again.rows.sources).toEqual(rows.sources)
  })

  it('leaves the value to the reader where a code is not one of this page', () => {
    for (const other of [{ unit_mult: '7' }, { qualifier: 'hardly' }, { scope: 'street' }]) {
      const foreign = { ...rows, observations: rows.observations.map((row) => ({ ...row, ...other })) }
      const drafts = draftsOfRows(dataset, foreign).flatMap((source) => source.drafts)
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
