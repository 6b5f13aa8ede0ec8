import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { noRows, rowsOf } from '#domain/draft/rows.ts'
import { profileProblems, readProfiles, rowCountProblems } from '#scripts/checks/descriptor.ts'
import { readDataFolder } from '#scripts/data-folder.ts'
import { draftsOfArticle, figuresOnly } from '#tests/fixtures/articleDrafts.ts'
import { compilePackage } from './compile.ts'
import { readPackage, type RawPackage } from './package.ts'
import { packageFiles, type Extent } from './packageFiles.ts'

const compiled = compilePackage(readDataFolder())
if (!('tables' in compiled)) throw new Error('the data cannot be read')
const raw: RawPackage = compiled
const reading = readPackage(raw)
if (!reading.ok) throw new Error('the data break a rule')
const { dataset } = reading

const facts = {
  title: '巴南区人才工作巡礼',
  publisher: '巴南日报',
  titleEn: '',
  publisherEn: '',
  published: '2021-11-03',
  publishedBasis: 'stated',
  url: 'https://example.org/a',
  trust: 'official',
  seen: '2026-11-30',
  sha256: 'a'.repeat(64),
} as const
const text = '巴南区人才工作\n截至2021年10月，全区共有博士后科研工作站12个，其中国家级3个、市级9个。'
const { figures: drafts } = draftsOfArticle(dataset, text, { area: null, date: facts.published })
const { rows } = rowsOf(figuresOnly(drafts), facts, { dataset, added: noRows })
const profiles = readProfiles('tests/schema/datapackage-2.0')

function packed(extent: Extent): RawPackage {
  const descriptor = readFileSync('data/datapackage.json', 'utf8')
  const read = compilePackage(packageFiles(raw, rows, { extent, descriptor, workbook: '01234567.3', day: '2026-11-30' }))
  if (!('tables' in read)) throw new Error(JSON.stringify(read))
  return read
}

function sound(whole: RawPackage) {
  expect(profileProblems(whole.descriptor, profiles)).toEqual([])
  expect(rowCountProblems(whole)).toEqual([])
  const read = readPackage(whole)
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 5)))
  return read.dataset
}

describe('a workbook as a Data Package', () => {
  it('is whole the recorded rows and behind them the added ones, and keeps every rule', () => {
    const { observations, version } = sound(packed('whole'))
    expect(observations.slice(0, -3)).toEqual(dataset.observations)
    expect(observations.slice(-3).map(({ refArea, obsValue }) => `${refArea} ${obsValue}`)).toEqual([
      'banan 12',
      'banan 3',
      'banan 9',
    ])
    expect(version).toBe(`${dataset.version}+01234567.3`)
  })

  it('has of the added rows alone all that they name and nothing else, and keeps every rule', () => {
    const own = sound(packed('added'))
    expect(own.observations.slice(-3).map(({ obsValue }) => obsValue)).toEqual([12, 3, 9])
    // An area names its residents, and these their source.
    expect(own.observations.slice(0, -3).map(({ indicator }) => indicator)).toEqual(['population'])
    expect(own.sources.at(-1)?.title).toBe(facts.title)
    expect(own.sources.length).toBeLessThan(5)
    const areas = own.areas.map(({ areaId }) => String(areaId))
    expect(areas).toContain('banan')
    expect(areas.length).toBeLessThan(dataset.areas.length)
    for (const { definition } of own.observations) expect(own.definitionById.has(definition)).toBe(true)
    expect(own.policies).toEqual([])
  })
})
