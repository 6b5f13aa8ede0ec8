import { describe, expect, it } from 'vitest'
import type { Grid } from '#domain/table/grid.ts'
import { tableOf } from '#domain/table/understand.ts'
import type { Lang } from '#i18n/language.ts'
import { templateEn } from '#i18n/template.en.ts'
import { templateZh } from '#i18n/template.zh.ts'
import { openTables } from '#load/tables/openTables.ts'
import { everyArea as dataset } from '#tests/fixtures/everyArea.ts'
import { templateFile } from './template.ts'

async function sheetsOf(language: Lang): Promise<readonly Grid[]> {
  const file = await templateFile(dataset, language)
  const opened = openTables(new Uint8Array(await file.arrayBuffer()), () => {})
  if (opened.kind !== 'tables') throw new Error(JSON.stringify(opened))
  expect(opened.notes).toEqual([])
  return opened.grids
}

const languages = [
  { language: 'zh', words: templateZh },
  { language: 'en', words: templateEn },
] as const

describe.each(languages)('the template in $language', ({ language, words }) => {
  it('explains itself, has a table, and lists what is counted and the districts', async () => {
    const sheets = await sheetsOf(language)
    expect(sheets.map(({ name }) => name)).toEqual(Object.values(words.sheets))
    const [guide, , definitions, areas] = sheets
    expect(guide?.rows.slice(1).map((row) => row[0])).toEqual(words.guide.lines)
    expect(definitions?.rows).toHaveLength(dataset.definitions.length + 2)
    expect(areas?.rows).toHaveLength(dataset.areas.length + 2)
  })

  it('gives nothing as long as nothing is filled in', async () => {
    const readings = (await sheetsOf(language)).map((grid) => tableOf(dataset, grid, { area: null, date: '2024' }))
    expect(readings.map(({ figures }) => figures)).toEqual([0, 0, 0, 0])
    const [guide, , definitions, areas] = readings
    expect([guide, definitions, areas].flatMap((reading) => reading?.problems ?? [])).toEqual([])
  })

  it('names what is counted so that each name is known again as a head', async () => {
    const [, , definitions] = await sheetsOf(language)
    const names = (definitions?.rows ?? []).slice(2).map((row) => row[0])
    const chinese = dataset.definitions.map(({ indicator }) => dataset.indicatorById.get(indicator)?.nameZh ?? indicator)
    expect(names.map((name, at) => typeof name === 'string' && name.endsWith(chinese[at] ?? '?'))).toEqual(names.map(() => true))
  })

  it('is read back with what was filled in, each figure with its definition', async () => {
    const [, table] = await sheetsOf(language)
    if (table === undefined) throw new Error('the table is missing')
    const banan = dataset.areas.find(({ areaId }) => areaId === 'banan')
    const at = table.rows.findIndex((row) => row[0] === (language === 'zh' ? banan?.nameZh : banan?.nameEn))
    const heads = table.rows[1] ?? []
    const stations = heads.findIndex((head) => typeof head === 'string' && /博士后科研工作站\s?[（(]个/.test(head))
    const rows = table.rows.map((row, index) =>
      index === 0
        ? ['2024年末各区县人才平台']
        : index === at
          ? heads.map((_, column) => (column === 0 ? (row[0] ?? null) : column === stations ? '31余' : null))
          : row,
    )
    const reading = tableOf(dataset, { ...table, rows }, { area: null, date: null })
    expect(
      reading.drafts().map(({ printed, fields }) => [fields.area, printed, fields.timePeriod, fields.counting?.indicator]),
    ).toEqual([['banan', '31余个', '2024-12', 'postdoc-stations']])
  })
})
