import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { draftsOfArticle } from '#tests/fixtures/articleDrafts.ts'
import { noRows, rowsOf, type AddedRows } from '#domain/draft/rows.ts'
import { checkedPackage } from '#scripts/checks/package.ts'
import { readDataFolder } from '#scripts/data-folder.ts'
import { compacted, expanded } from './compact.ts'
import { compilePackage } from './compile.ts'
import { readPackage, type RawPackage } from './package.ts'
import { patchFor, untranslated, withEnglish } from './patch.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'patch-'))
  cpSync('data', path.join(folder, 'data'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

function compiled(of: string): RawPackage {
  const raw = compilePackage(readDataFolder(of))
  if (Array.isArray(raw)) throw new Error(JSON.stringify(raw))
  return raw
}

const day = '2026-12-24'

/** What the page has of the package: the order of its English is another. */
const raw = expanded(compacted(compiled('data')))
const files = {
  descriptor: readFileSync('data/datapackage.json', 'utf8'),
  translations: readFileSync('data/translations.csv', 'utf8'),
}

function addedRows(): AddedRows {
  const reading = readPackage(raw)
  if (!reading.ok) throw new Error('the package is unsound')
  const { dataset } = reading
  const text =
    '巴南区人才工作\n截至2021年10月，全区共有博士后科研工作站12个，其中国家级3个、市级9个。江津区建成博士后科研工作站4个。\n2021年，巴南区出台《巴南区人才安居办法》。'
  const { figures: drafts, policies } = draftsOfArticle(dataset, text, { area: null, date: '2021-11-03' })
  const facts = {
    title: '巴南区人才工作巡礼, “一”',
    publisher: '巴南日报',
    titleEn: '',
    publisherEn: 'Banan Daily',
    published: '2026-12-03',
    publishedBasis: 'stated',
    url: '',
    trust: 'official',
    seen: day,
    sha256: 'a'.repeat(64),
  } as const
  return rowsOf({ figures: drafts, policies }, facts, { dataset, added: noRows }).rows
}

it('a patch of added rows applies to data/, which keeps every rule then', () => {
  const added = addedRows()
  const missing = untranslated(raw, added, day)
  const [name, summary] = ['《巴南区人才安居办法》', '2021年，巴南区出台《巴南区人才安居办法》']
  expect(missing).toEqual([name, summary, '巴南区', '巴南区人才工作巡礼, “一”'])
  const english = [
    [name, 'Measures on housing for talent of Banan District'],
    [summary, 'In 2021 Banan issued measures on housing for talent.'],
    ['巴南区', 'Banan District'],
    ['巴南区人才工作巡礼, “一”', 'Talent work in Banan, “one”'],
  ] as const
  const whole = withEnglish(added, new Map(english))
  const patch = patchFor(raw, whole, files, day)
  const applied = spawnSync('git', ['apply', '-'], { cwd: folder, input: patch, encoding: 'utf8' })
  expect(applied.stderr).toBe('')
  const { reading, problems } = checkedPackage(compiled(path.join(folder, 'data')))
  expect(problems).toEqual([])
  if (!reading.ok) throw new Error('unread')
  expect(
    reading.dataset.absences.some(({ refArea, indicator }) => refArea === 'jiangjin' && indicator === 'postdoc-stations'),
  ).toBe(false)
  expect(reading.dataset.observations.slice(-4).map(({ obsValue, refArea }) => [obsValue, refArea])).toEqual([
    [12, 'banan'],
    [3, 'banan'],
    [9, 'banan'],
    [4, 'jiangjin'],
  ])
  expect(reading.dataset.policies.at(-1)).toMatchObject({
    nameZh: name,
    nameEn: english[0][1],
    instruments: ['housing'],
    year: '2021',
  })
  expect(reading.dataset.created).toBe(day)
})

it('what a new definition counts is asked for in English, and stands beside its Chinese', () => {
  const added = addedRows()
  const definition = {
    definition_id: 'own',
    indicator: 'postdoc-stations',
    counts_zh: '县级博士后工作站',
    counts_en: '县级博士后工作站',
  }
  const own = { ...added, definitions: [definition], policies: [] }
  expect(untranslated(raw, own, day)).toEqual(['县级博士后工作站', '巴南区人才工作巡礼, “一”'])
  const whole = withEnglish(own, new Map([['县级博士后工作站', 'postdoctoral stations of counties']]))
  expect(whole.definitions).toEqual([{ ...definition, counts_en: 'postdoctoral stations of counties' }])
  expect(whole.translations).toEqual(own.translations)
})
