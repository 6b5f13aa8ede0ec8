import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import readXlsx from 'read-excel-file/node'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import { bookOf, type Book } from '#figures/sheet/book.ts'
import { unguarded } from '#figures/sheet/plainText.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { profileProblems, readProfiles } from '#scripts/checks/descriptor.ts'
import { convertToCsv, findOffice } from '#scripts/office.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { absence, observation, source } from '#tests/fixtures/rows.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { copiedTable } from '#features/download/copied.ts'
import { downloadFormats, fileNameOf, writers, type DownloadFormat } from '#features/download/formats.ts'
import { paced } from '#features/download/pace.ts'

const occasion = { conditions: [], link: null, today: '2026-11-29' }
const say = sentencesOf(shipped, 'zh')
const comparison = bookOf(
  say,
  { kind: 'figure', model: comparisonModel(shipped, everything(shipped, ['jiangbei', 'qijiang'])) },
  occasion,
)

/** Texts that a spreadsheet could take for something else, a zero and a number below it. */
const awkward = ['=1+1', ' \t=2', '＝3', '+4', '-5', '@6', '\r=7', "'=8", 'a,"b"', '<&>', '_x0041_', '两行\n第二行', '\u0001']
const odd = datasetOf({
  observations: [
    ...awkward.map((comment, index) => ({
      ...observation({ obsId: `north-${index}`, timePeriod: String(2000 + index) }),
      comment,
    })),
    observation({ obsId: 'north-zero', obsValue: '0', quote: '0个' }),
    { ...observation({ obsId: 'north-less' }), obsValue: -1500, lowerBound: -1500, upperBound: -1500 },
    observation({ obsId: 'north-part', obsValue: '12.34', unitMult: '4' }),
  ],
  absences: [absence({ refArea: 'north', indicator: 'incubators' })],
  sources: [source({ sourceId: 'source', title: '=cmd|"/c calc"!A1' })],
})
const oddSay = sentencesOf(odd, 'zh')
const oddBook = bookOf(
  oddSay,
  { kind: 'list', list: { name: '=全部', figures: odd.observations, absences: odd.absences } },
  occasion,
)

async function written(format: DownloadFormat, book: Book): Promise<Uint8Array> {
  const pace = paced(new AbortController().signal, () => undefined)
  const order = { book, say: book === oddBook ? oddSay : say, link: null, at: new Date(2026, 10, 29) }
  return new Uint8Array(await (await writers[format].write(order, pace)).arrayBuffer())
}

const column = (book: Book, field: string) => book.main.columns.findIndex((one) => one.field === field)
const wordsOf = (book: Book, field: string) =>
  Array.from({ length: book.main.length }, (_, row) => book.main.words(row)[column(book, field)] ?? null)

describe('the workbook', () => {
  it('reads back as it was written: numbers as numbers, zeros, signs, every text', async () => {
    const sheets = await readXlsx(Buffer.from(await written('xlsx', oddBook)), { trim: false })
    const [cover, figures] = sheets
    expect(cover?.data[0]?.[0]).toBe('=全部')
    const [head, ...rows] = figures?.data ?? []
    expect(head).toEqual(oddBook.main.columns.map(({ heading }) => heading))
    for (const field of ['value', 'note', 'low', 'source', 'date'] as const)
      expect(rows.map((row) => row[column(oddBook, field)])).toEqual(wordsOf(oddBook, field))
    expect(rows.map((row) => row[column(oddBook, 'value')]).slice(-4)).toEqual([
      0,
      -1500,
      123_400,
      oddSay.absence('named-without-number'),
    ])
  })

  it('has a frozen head, filters and widths, no formula, and no format that scales or judges a number', async () => {
    const parts = unzipSync(await written('xlsx', comparison))
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
    const sheet = text('xl/worksheets/sheet2.xml')
    const last = `AH${comparison.main.length + 1}`
    expect(sheet).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>')
    expect(sheet).toContain(`<autoFilter ref="A1:${last}"/>`)
    expect(sheet.match(/<col /g)).toHaveLength(comparison.main.columns.length)
    expect(Object.keys(parts).map(text).join('')).not.toMatch(/<f[ >]/)
    expect(text('xl/styles.xml')).not.toContain('<numFmt ')
    expect(text('xl/workbook.xml')).toContain(`'数字'!$A$1:$AH$${comparison.main.length + 1}</definedName>`)
  })

  it('marks texts that editing would turn into formulas', async () => {
    const sheet = strFromU8(unzipSync(await written('xlsx', oddBook))['xl/worksheets/sheet2.xml'] ?? new Uint8Array())
    const marked = sheet.match(/ s="7"/g) ?? []
    const texts = Array.from({ length: oddBook.main.length }, (_, row) => oddBook.main.words(row)).flat()
    expect(marked.length).toBe(texts.filter((cell) => typeof cell === 'string' && /^['\s]*[=+\-@＝]/.test(cell)).length)
  })

  it('has a sheet for everything the book holds, and says what codes stand for', async () => {
    const sheets = await readXlsx(Buffer.from(await written('xlsx', comparison)))
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      '说明',
      '数字',
      '能不能比',
      '政策',
      '政策工具',
      '来源',
      '地区',
      '指标',
      '统计口径',
      '代码表',
    ])
  })
})

describe('the file of comma-separated values', () => {
  it('begins with a byte order mark and reads back, no cell beginning like a formula', async () => {
    const bytes = await written('csv', oddBook)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const { data, errors } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true })
    expect(errors).toEqual([])
    const [head, ...rows] = data
    expect(head).toEqual(oddBook.main.columns.map(({ heading }) => heading))
    const numbers = new Set(['value', 'low', 'high'].map((field) => column(oddBook, field)))
    for (const row of rows)
      for (const [place, cell] of row.entries()) if (!numbers.has(place)) expect(cell).not.toMatch(/^[\s\p{Cc}]*[=+\-@＝]/u)
    expect(rows.map((row) => unguarded(row[column(oddBook, 'note')] ?? '', 'person'))).toEqual(
      wordsOf(oddBook, 'note').map((note) => note ?? ''),
    )
    expect(rows.map((row) => row[column(oddBook, 'value')]).slice(-4)).toEqual([
      '0',
      '-1500',
      '123400',
      oddSay.absence('named-without-number'),
    ])
  })
})

const packageSchema = v.object({
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.string(),
      schema: v.object({
        fields: v.array(
          v.object({
            name: v.string(),
            type: v.string(),
            constraints: v.optional(v.object({ unique: v.optional(v.boolean()), enum: v.optional(v.array(v.string())) })),
          }),
        ),
        foreignKeys: v.optional(
          v.array(
            v.object({
              fields: v.tuple([v.string()]),
              reference: v.object({ resource: v.string(), fields: v.tuple([v.string()]) }),
            }),
          ),
        ),
      }),
    }),
  ),
})

describe('the data package', () => {
  it.each([
    ['a comparison', comparison],
    ['odd texts', oddBook],
  ])(
    'of %s keeps the published profiles, its tables have the fields in their order, and every key leads somewhere',
    async (_, book) => {
      const parts = unzipSync(await written('package', book))
      const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
      const descriptor: unknown = JSON.parse(text('datapackage.json'))
      expect(profileProblems(descriptor, readProfiles('tests/schema/datapackage-2.0'))).toEqual([])
      const { resources } = v.parse(packageSchema, descriptor)
      const tables = new Map<string, readonly Readonly<Record<string, string>>[]>()
      for (const { name: table, path: place, schema } of resources) {
        expect(table).toMatch(/^[a-z]+$/)
        const { data, meta, errors } = Papa.parse<Record<string, string>>(text(place), { header: true, skipEmptyLines: true })
        expect(errors).toEqual([])
        expect(meta.fields).toEqual(schema.fields.map(({ name }) => name))
        tables.set(table, data)
        for (const { name, type, constraints = {} } of schema.fields) {
          const cells = data.map((row) => row[name] ?? '').filter((cell) => cell !== '')
          if (type === 'number') for (const cell of cells) expect(cell).toMatch(/^-?\d+(\.\d+)?$/)
          if (constraints.enum !== undefined) for (const cell of cells) expect(constraints.enum).toContain(cell)
          if (constraints.unique === true) expect(new Set(cells).size).toBe(data.length)
        }
      }
      for (const { name, schema } of resources) {
        for (const { fields, reference } of schema.foreignKeys ?? []) {
          const known = new Set(tables.get(reference.resource)?.map((row) => row[reference.fields[0]]))
          for (const row of tables.get(name) ?? []) if (row[fields[0]] !== '') expect(known).toContain(row[fields[0]])
        }
      }
    },
  )
})

describe('the copied table', () => {
  it('says the same as text and as a table', () => {
    const { plain, rich } = copiedTable(oddBook, 'zh-CN')
    const lines = plain.split('\r\n').map((line) => line.split('\t'))
    const document = [...rich.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) => [
      ...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g),
    ])
    expect(document.map((row) => row.length)).toEqual(lines.map((line) => line.length))
    expect(lines[0]).toEqual([
      '地区',
      '指标',
      '统计口径',
      '数值',
      '单位',
      '按',
      '原文写法',
      '时点或时段',
      '性质',
      '范围',
      '来源编号',
    ])
    const values = ['0', '-1500', '123400', oddSay.absence('named-without-number')]
    expect(lines.map((line) => line[3]).slice(-4)).toEqual(values)
    expect(document.map((row) => row[3]?.[1]).slice(-4)).toEqual(values)
    expect(rich).toContain('[1] 《=cmd|&quot;/c calc&quot;!A1》')
  })

  it('has no cell that begins like a formula, in either form', () => {
    // A document has no column of notes, in which the odd texts are: they stand here for what is counted.
    const [counts, note] = [column(oddBook, 'counts'), column(oddBook, 'note')]
    const words = (row: number) =>
      oddBook.main.words(row).map((cell, place, cells) => (place === counts ? (cells[note] ?? null) : cell))
    const { plain, rich } = copiedTable({ ...oddBook, main: { ...oddBook.main, words } }, 'zh-CN')
    const texts = plain.split('\r\n').map((line) => line.split('\t')[2] ?? '')
    const inDocument = [...rich.matchAll(/<tr>(?:<td>[^<]*<\/td>){2}<td>([^<]*)<\/td>/g)].map(([, cell = '']) =>
      cell.replaceAll('&#39;', "'"),
    )
    for (const cells of [texts, inDocument]) {
      expect(cells).toContain("'=1+1")
      expect(cells.filter((cell) => /^[\s\p{Cc}]*[=+\-@＝]/u.test(cell))).toEqual([])
    }
  })
})

describe('a file under way', () => {
  it('can be stopped, and then there is none', async () => {
    const controller = new AbortController()
    const pace = paced(controller.signal, () => controller.abort())
    const figures = Array.from({ length: 3000 }, () => shipped.observations)
      .flat()
      .slice(0, 30_000)
    const long: Book = {
      ...comparison,
      main: { ...comparison.main, length: figures.length, words: () => comparison.main.words(0) },
    }
    const order = { book: { ...long, sheets: [long.main] }, say, link: null, at: new Date() }
    for (const format of downloadFormats) await expect(writers[format].write(order, pace)).rejects.toThrow(/abort/i)
  })

  it('is named after what is inside and the date of the data', () => {
    expect(fileNameOf({ book: comparison, say }, 'xlsx')).toMatch(/^梧桐_[^/\\:*?"<>|=+@ ]+_\d{4}-\d{2}-\d{2}\.xlsx$/)
    expect(fileNameOf({ book: oddBook, say }, 'package')).toMatch(/^梧桐_全部_.+\.zip$/)
  })
})

/** Starting LibreOffice takes longer than all other tests of a file: it is for `npm run test:all`. */
const opened = process.env['WUTONG_TESTS'] === 'all' ? (['xlsx', 'csv'] as const) : []
const office = findOffice()

/** The main table as LibreOffice understood it. */
async function understood(format: 'xlsx' | 'csv', book: Book): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wutong-office-'))
  try {
    const file = path.join(folder, `book.${format}`)
    writeFileSync(file, await written(format, book))
    const filter = format === 'csv' ? 'Text - txt - csv (StarCalc):44,34,76,1' : null
    await convertToCsv(office ?? '', file, path.join(folder, 'out'), filter)
    const names = readdirSync(path.join(folder, 'out')).filter((name) => name.endsWith('.csv'))
    const name = names.find((one) => one.endsWith('数字.csv')) ?? names[0] ?? ''
    const text = readFileSync(path.join(folder, 'out', name), 'utf8').replace(/^\ufeff/, '')
    return Papa.parse<string[]>(text, { skipEmptyLines: true }).data.slice(1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

it.skipIf(office === null).each(opened)('in LibreOffice the %s has the same numbers, zeros and signs', async (format) => {
  for (const book of [comparison, oddBook]) {
    const rows = await understood(format, book)
    for (const field of ['value', 'low', 'high', 'printed', 'unit'])
      expect(rows.map((row) => unguarded(row[column(book, field)] ?? '', 'person'))).toEqual(
        wordsOf(book, field).map((cell) => String(cell ?? '')),
      )
  }
})
