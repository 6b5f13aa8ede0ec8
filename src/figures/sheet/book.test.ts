import { describe, expect, it } from 'vitest'
import { valueInUnit } from '#domain/interval.ts'
import { figuresSaid } from '#domain/totals.ts'
import { boardModel } from '#figures/kinds/board/model.ts'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import { matrixModel } from '#figures/kinds/matrix/model.ts'
import { requestsModel } from '#figures/kinds/requests/model.ts'
import { summaryModel } from '#figures/kinds/summary/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { tableOf } from '#figures/kinds/tables.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { absence, area, observation } from '#tests/fixtures/rows.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { bookOf, type Occasion } from './book.ts'
import type { Cell, Field, Sheet } from './sheet.ts'

const say = sentencesOf(shipped, 'zh')
const occasion: Occasion = { conditions: [], link: null, today: '2026-11-29' }
const bookOfModel = (model: FigureModel) => bookOf(say, { kind: 'figure', model }, occasion)

/** The rows of a sheet by the names of its columns. */
function rowsOf(sheet: Sheet | undefined, read: 'words' | 'coded' = 'words'): readonly Readonly<Partial<Record<Field, Cell>>>[] {
  if (sheet === undefined) return []
  return Array.from({ length: sheet.length }, (_, row) => {
    const cells = sheet[read](row)
    return Object.fromEntries(sheet.columns.map(({ field }, place) => [field, cells[place] ?? null]))
  })
}

const comparison = comparisonModel(shipped, everything(shipped, ['jiangbei', 'qijiang']))

describe('bookOf a list', () => {
  it('of sources has them in their order, with how much comes from each', () => {
    const list = { name: '全部来源', sources: shipped.sources.map(({ sourceId }) => sourceId) }
    const book = bookOf(say, { kind: 'list', list }, occasion)
    expect(book.sheets.map(({ name }) => name)).toEqual(['sources'])
    const rows = rowsOf(book.main)
    expect(rows.map(({ source_id: source }) => source)).toEqual(list.sources)
    expect(rows.map(({ source_numbers: number }) => number)).toEqual(list.sources.map((_, index) => `[${index + 1}]`))
    const from = shipped.observations.filter(({ sourceId }) => sourceId === 'jiangbei-2021')
    expect(rows.find(({ source_id: source }) => source === 'jiangbei-2021')).toMatchObject({
      figures: figuresSaid(shipped, from),
      policies: shipped.policies.filter(({ sourceId }) => sourceId === 'jiangbei-2021').length,
    })
    expect(book.cover.flat().join()).toContain(`${list.sources.length}篇来源`)
  })

  it('of areas has them in their order; one of which nothing is recorded has a zero', () => {
    const list = { name: '区县', areas: shipped.areas }
    const { main, sheets } = bookOf(say, { kind: 'list', list }, occasion)
    expect(sheets.map(({ name }) => name)).toEqual(['areas'])
    const rows = rowsOf(main)
    expect(rows.map(({ area_id: id }) => id)).toEqual(shipped.areas.map(({ areaId }) => areaId))
    expect(rows.find(({ area_id: id }) => id === 'jiangbei')).toMatchObject({ figures: 8, sources: 2 })
    expect(rows.find(({ area_id: id }) => id === 'liangjiang-district')).toMatchObject({ figures: 0, policies: 0, sources: 0 })
  })
})

describe('bookOf', () => {
  it('holds the figures of a comparison, no more and no fewer, with their numbers in the plain unit', () => {
    const rows = rowsOf(bookOfModel(comparison).main)
    const plotted = comparison.groups.flatMap((group) => group.rows.flatMap((row) => row.cells.flatMap((cell) => cell.plotted)))
    const numbers = rows.filter(({ status }) => status === '有数')
    expect(numbers.map(({ id }) => id)).toEqual(plotted.map(({ observation: { obsId } }) => obsId))
    expect(numbers.map(({ value }) => value)).toEqual(plotted.map(({ observation: figure }) => valueInUnit(figure)))
    expect(rows.find(({ id }) => id === 'qijiang-fund')).toMatchObject({
      area: '綦江区',
      value: 100_000_000,
      unit: '元',
      printed: '1亿元',
      low: 100_000_000,
      high: 100_000_000,
      nature: '安排或设立',
    })
  })

  it('says in words why a place has no figure, and leaves its number out for programs', () => {
    const { main } = bookOfModel(comparison)
    const place = rowsOf(main).findIndex(({ id }) => id === 'jiangbei.fund-size')
    expect(rowsOf(main)[place]).toMatchObject({ value: '文中未提', status: '文中未提', low: null })
    expect(rowsOf(main, 'coded')[place]).toMatchObject({ value: null, status: 'not-mentioned' })
  })

  it('gives every figure what the comparison says of it, and each verdict a row', () => {
    const book = bookOfModel(comparison)
    const stations = rowsOf(book.main).filter(({ indicator_id: id }) => id === 'postdoc-stations')
    expect(stations.map(({ comparability }) => String(comparability))).toEqual(
      expect.arrayContaining([expect.stringMatching(/与綦江区.+：基本可比（口径相同；/)]),
    )
    const verdicts = rowsOf(book.sheets.find(({ name }) => name === 'verdicts'))
    const [table] = tableOf(comparison, say).filter(({ columns }) => columns.includes('先后'))
    expect(verdicts.map(({ order }) => order ?? '')).toEqual(table?.rows.map((row) => row.at(-1)))
  })

  it('numbers sources as the figure does', () => {
    const book = bookOfModel(comparison)
    expect(book.sources).toHaveLength(comparison.sources.length)
    const row = rowsOf(book.main).find(({ id }) => id === 'qijiang-fund')
    expect(row?.source_numbers).toBe(`[${comparison.sources.indexOf(observationOf('qijiang-fund').sourceId) + 1}]`)
  })

  it('has a zero as 0, a number below zero with its sign, and no number for what is not stated', () => {
    const given = datasetOf({
      areas: [area({ areaId: 'north' }), area({ areaId: 'south' }), area({ areaId: 'west' })],
      observations: [
        observation({ obsId: 'north-none', obsValue: '0', quote: '0个' }),
        { ...observation({ obsId: 'south-less', refArea: 'south', unitMult: '4' }), obsValue: -12.5, lowerBound: -125_000 },
        observation({ obsId: 'west-near', refArea: 'west', obsValue: '200', qualifier: 'nearly' }),
      ],
      absences: [absence({ refArea: 'west', indicator: 'incubators' })],
    })
    const list = { name: '全部数字', figures: given.observations, absences: given.absences }
    const rows = rowsOf(bookOf(sentencesOf(given, 'zh'), { kind: 'list', list }, occasion).main)
    expect(rows.map(({ value }) => value)).toEqual([0, -125_000, 200, say.absence('named-without-number')])
    expect(rows.map(({ low }) => low)).toEqual([0, -125_000, null, null])
  })

  it.each([
    ['matrix', matrixModel(shipped, everything(shipped)), 'policies'],
    ['board', boardModel(shipped, everything(shipped)), 'figures'],
    ['requests', requestsModel(shipped, everything(shipped)), 'requests'],
    ['one indicator', summaryModel(shipped, everything(shipped), observationOf('qijiang-fund').indicator), 'figures'],
  ])('of %s begins with the table it is about', (_, model, name) => {
    const { main, sheets } = bookOfModel(model)
    expect(main.name).toBe(name)
    expect(main.length).toBeGreaterThan(0)
    for (const sheet of sheets) {
      const names = sheet.columns.map(({ field }) => field)
      expect(new Set(names).size).toBe(names.length)
      expect(sheet.words(0)).toHaveLength(names.length)
    }
  })

  it('says on its cover what is in it, within which conditions, of which version, and from where', () => {
    const conditions = [{ by: 'natures', value: ['stock'] }] as const
    const { cover, title } = bookOf(
      say,
      { kind: 'figure', model: comparison },
      { ...occasion, conditions, link: 'https://example.org/' },
    )
    const said = cover.map((line) => line.join('：')).join('\n')
    expect(title).toBe(say.finding(comparison.finding))
    expect(said).toContain('性质：存量')
    expect(said).toContain(`数据版本：${shipped.version}（${shipped.created}）`)
    expect(said).toContain('导出日期：2026-11-29')
    expect(said).toContain('https://example.org/')
    expect(said).toMatch(/\[1\] 《/)
  })
})

function observationOf(id: string) {
  const found = shipped.observations.find(({ obsId }) => obsId === id)
  if (found === undefined) throw new Error(`There is no figure ${id}.`)
  return found
}
