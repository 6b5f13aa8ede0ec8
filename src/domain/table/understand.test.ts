import { describe, expect, it } from 'vitest'
import type { Draft } from '#domain/draft/draft.ts'
import { readQuantity } from '#domain/reading/quantity.ts'
import { everyArea as dataset } from '#tests/fixtures/everyArea.ts'
import { readCell, unitFormOf } from './cellFigure.ts'
import { columnLetters, plainGrid, type Cell, type Grid, type MergedRange } from './grid.ts'
import { dateOfWords, dateStated, headUnitOf, unitsStated } from './headWords.ts'
import { absentKindOf, unmarked } from './marks.ts'
import { tableOf, type TableReading } from './understand.ts'

/** A grid as it looks: cells parted by bars, numbers as numbers. */
function grid(text: string, merged: readonly MergedRange[] = [], name: string | null = null): Grid {
  const cell = (words: string): Cell => (words === '' ? null : /^-?\d+(\.\d+)?$/.test(words) ? Number(words) : words)
  const rows = text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((row) => row.split('|').map((words) => cell(words.trim())))
  return { ...plainGrid(name, rows), merged }
}

const read = (table: Grid, area: string | null = null, date: string | null = null): TableReading =>
  tableOf(dataset, table, { area: dataset.areas.find(({ areaId }) => areaId === area)?.areaId ?? null, date })

/** A draft in one line: place, area, value in the unit, qualifier, date. */
function line({ place, fields }: Draft): string {
  const where = place.kind === 'table' ? `${columnLetters(place.column - 1)}${place.row}` : '?'
  const mult = fields.unitMult === 0 ? '' : `e${fields.unitMult}`
  const exactly = fields.qualifier === 'exact' ? '' : ` ${fields.qualifier}`
  return `${where} ${fields.area ?? '?'} ${fields.value ?? '?'}${mult} ${fields.unitMeasure}${exactly}`
}

const lines = (reading: TableReading) => reading.drafts().map(line)
const rules = (reading: TableReading) =>
  reading.problems.map(({ row, column, rule }) => `${column === null ? '' : columnLetters(column - 1)}${row ?? ''} ${rule}`)

it('says of an area that has a sign and no figure at all what it says', () => {
  const reading = read(grid('区县|人才总量（人）\n万州区|22\n涪陵区|未公布\n渝中区|—\n江北区|'))
  expect(lines(reading)).toEqual(['B2 wanzhou 22 人'])
  expect(rules(reading)).toEqual(expect.arrayContaining(['B3 absent-not-published', 'B4 absent-dash']))
  expect([reading.areas, reading.absent.blank]).toEqual([1, 1])
})

it('takes a head that is a name a source prints for a definition for that, whatever the indicator is called', () => {
  const first = dataset.definitions.find(({ indicator }) => indicator === 'talent-total')
  const last = dataset.definitions.findLast(({ indicator }) => indicator !== 'talent-total')
  if (first === undefined || last === undefined) throw new Error('no definition')
  const own = { ...last, indicator: first.indicator, countsZh: '人才资源', printedNames: ['人才总量'] }
  const definitions = [...dataset.definitions.filter((one) => one !== last), own]
  const named = { ...dataset, definitions, definitionById: new Map(definitions.map((one) => [one.definitionId, one])) }
  const reading = tableOf(named, grid('2023年各区县人才情况\n区县|人才总量（万人）\n万州区|22'), { area: null, date: null })
  expect(reading.columns[1]?.countings[0]).toMatchObject({ definition: own.definitionId })
})

describe('a year in a note', () => {
  const dates = (note: string) =>
    read(grid(`区县|人才总量（人）\n万州区|22\n涪陵区|18\n注：${note}`))
      .drafts()
      .map(({ fields, alternatives }) => [fields.timePeriod, fields.timeBasis, alternatives.timePeriod ?? []])[0]

  it('dates the figures where the note says that it does', () => {
    expect(dates('数据截至2023年底。')).toEqual(['2023-12', 'stated', []])
  })

  it('is no more than another date where it is of something else', () => {
    expect(dates('2021年起统计口径有调整。')).toEqual([null, 'publication', ['2021']])
  })
})

describe('what a reader says of a column', () => {
  const table = grid('编码|区县|人才总量|年份\n1|万州区|22|2022\n2|涪陵区|18|2023')
  const said = (columns: Parameters<typeof tableOf>[2]['columns']) =>
    tableOf(dataset, table, { area: null, date: null, ...(columns === undefined ? {} : { columns }) })

  it('stands before what its head was taken to say', () => {
    const [definition] = dataset.definitions
    if (definition === undefined) throw new Error('no definition')
    const counting = { kind: 'known', definition: definition.definitionId, indicator: definition.indicator } as const
    const reading = said(new Map([[2, { counting, unit: '万人', nature: 'target' as const }]]))
    expect(reading.drafts().map(({ fields }) => [fields.counting, fields.unitMult, fields.nature, fields.timePeriod])).toEqual([
      [counting, 4, 'target', '2022'],
      [counting, 4, 'target', '2023'],
    ])
    expect(
      said(new Map([[3, { role: 'words' as const }]]))
        .drafts()
        .map(({ fields }) => fields.timePeriod),
    ).toEqual([null, null])
    expect(said(new Map([[2, { role: 'words' as const }]])).figures).toBe(0)
    expect(said(new Map([[0, { role: 'area' as const }]])).problems.map(({ rule }) => rule)).toContain('area-unknown')
  })
})

describe('what stands in brackets and before names', () => {
  it('takes a row of units in brackets for units', () => {
    expect(lines(read(grid('区县|资金投入|人才总量\n|（万元）|（人）\n万州区|300|22\n涪陵区|5|18')))).toEqual([
      'B3 wanzhou 300e4 元',
      'C3 wanzhou 22 人',
      'B4 fuling 5e4 元',
      'C4 fuling 18 人',
    ])
  })

  it('does not take an area without a part for the area, and leaves numbers of rows out of names', () => {
    const reading = read(grid('区县|人才总量（人）\n1、万州区|22\n2、江北区（不含两江新区）|31\n3、涪陵区（含高新区）|18'))
    expect(lines(reading)).toEqual(['B2 wanzhou 22 人', 'B3 ? 31 人', 'B4 fuling 18 人'])
  })
})

describe('a table of a statistical bulletin', () => {
  const bulletin = grid(
    `
2023年各区县人才工作主要指标
||||单位：人、万元
区县|人才情况||资金投入（万元）|博士后科研工作站（个）
|人才总量（万人）|其中：在站博士后||
甲|1|2|3|4
全市|600|8000|100000|200
万州区|23.61|1,234|5600.5|12
涪 陵|18.2|近600|—|0
渝中①|22|500以上|未公布|
酉阳县|6.1|数十人|300|1
江 北|31.5|40余|1.2亿元|31
合计|101.41|||44
注：1.本表数据由各区县组织部门提供。
①渝中区人才总量为年末数。
资料来源：市统计局
`,
    [
      { top: 0, left: 0, bottom: 0, right: 4 },
      { top: 2, left: 0, bottom: 3, right: 0 },
      { top: 2, left: 1, bottom: 2, right: 2 },
      { top: 2, left: 3, bottom: 3, right: 3 },
      { top: 2, left: 4, bottom: 3, right: 4 },
    ],
  )
  const reading = read(bulletin)

  it('has its titles, its head without the numbers of columns, its notes', () => {
    expect(reading.titles).toEqual(['2023年各区县人才工作主要指标', '单位：人、万元'])
    expect(reading.columns.map(({ label, role, unit }) => `${label} ${role} ${unit ?? '-'}`)).toEqual([
      '区县 area -',
      '人才情况 人才总量 figures 万人',
      '人才情况 其中：在站博士后 figures 人',
      '资金投入 figures 万元',
      '博士后科研工作站 figures 个',
    ])
    expect(reading.notes.map(({ mark }) => mark)).toEqual([null, '①', null])
    expect(reading.areas).toBe(5)
  })

  it('gives a figure for each number in a row of an area, with unit, multiplier and word of precision', () => {
    expect(lines(reading)).toEqual([
      'B7 wanzhou 23.61e4 人',
      'C7 wanzhou 1234 人',
      'D7 wanzhou 5600.5e4 元',
      'E7 wanzhou 12 个',
      'B8 fuling 18.2e4 人',
      'C8 fuling 600 人 nearly',
      'E8 fuling 0 个',
      'B9 yuzhong 22e4 人',
      'C9 yuzhong 500 人 at-least',
      'B10 youyang 6.1e4 人',
      'D10 youyang 300e4 元',
      'E10 youyang 1 个',
      'B11 jiangbei 31.5e4 人',
      'C11 jiangbei 40 人 more-than',
      'D11 jiangbei 1.2e8 元',
      'E11 jiangbei 31 个',
    ])
  })

  it('tells blank, stroke, 未公布 and 0 apart, and says of each cell that is no figure why', () => {
    expect(reading.absent).toMatchObject({ blank: 1, dash: 1, 'not-published': 1, none: 0 })
    expect(rules(reading)).toEqual([
      'D no-definition',
      'A6 total-left-out',
      'D8 absent-dash',
      'D9 absent-not-published',
      'C10 no-quantity',
      'D11 unit-differs',
      'A12 total-left-out',
    ])
  })

  it('proposes a definition, a date and a nature for each column, and others that the words allow', () => {
    const [, total, residents, , stations] = reading.columns
    const indicator = (column: typeof total) => column?.countings.map((one) => one.indicator)[0]
    expect(indicator(total)).toBe('talent-total')
    expect(indicator(residents)).toBe('postdocs-resident')
    expect(indicator(stations)).toMatch(/^postdoc-stations/)
    expect(total?.timePeriod).toBe('2023')
    expect(total?.nature).toBe('stock')
    expect(stations?.nature).toBe('stock')
  })

  it('takes what is new for that of the year of the table, and what is set aside each year for yearly', () => {
    const yearly = read(
      grid(
        '2023年人才情况\n区县|新引进高层次人才（人）|累计引进高层次人才（人）|人才专项资金（万元）\n巴南区|3|30|100\n綦江区|4|40|200',
      ),
    )
    const [, recruits, inAll, fund] = yearly.columns
    expect([recruits?.nature, recruits?.otherNatures, inAll?.nature]).toEqual(['annual-flow', ['cumulative'], 'cumulative'])
    expect([fund?.per, recruits?.per]).toEqual(['year', null])
    expect(yearly.drafts()[2]?.fields.per).toBe('year')
  })

  it('says in the comment what a footnote says, with the place, and nothing elsewhere', () => {
    const at = (place: string) => reading.drafts().find((one) => line(one).startsWith(`${place} `))
    expect(at('B9')?.fields.comment).toBe('表格第9行第2列；①渝中区人才总量为年末数。')
    expect(at('B9')?.printed).toBe('22万人')
    expect(at('B8')?.fields.comment).toBeNull()
  })

  it('prints every figure so that the reader of numbers reads its columns from it', () => {
    for (const { printed, fields } of reading.drafts()) {
      const again = readQuantity(printed)
      expect(again.kind === 'quantity' && [again.value, again.unit, again.unitMult, again.qualifier], printed).toEqual([
        fields.value,
        fields.unitMeasure,
        fields.unitMult,
        fields.qualifier,
      ])
    }
  })
})

describe('areas', () => {
  const figures = (names: readonly string[]) =>
    read(grid(`区县|博士后科研工作站（个）\n${names.map((name, at) => `${name}|${at + 1}`).join('\n')}`), null, '2024')

  it('are known with and without their endings, with blanks, marks, the city before them, in English and by code', () => {
    const names = [
      '万州',
      '涪陵区',
      '忠　县',
      '重庆市巴南区',
      '石柱县',
      '彭水',
      '两江新区*',
      'Banan District',
      '500113',
      '科学城',
      '万盛经开区',
    ]
    expect(
      figures(names)
        .drafts()
        .map(({ fields }) => String(fields.area)),
    ).toEqual('wanzhou fuling zhongxian banan shizhu pengshui liangjiang banan banan gaoxin wansheng'.split(' '))
  })

  it('that stand twice, are unknown or no longer exist are pointed out, and what a misprint may have meant is proposed', () => {
    const reading = read(grid('区县|人才总量（人）\n巴南区|1\n巴南|2\n巴男区|3\n成都市|4\n江北区|5\n两江新区|6'), null, '2026-03')
    expect(rules(reading)).toEqual(['A3 area-twice', 'A4 area-unknown', 'A5 area-unknown', 'A6 area-ended'])
    expect(reading.drafts().map(({ fields }) => fields.area)).toEqual([
      'banan',
      'banan',
      null,
      null,
      'jiangbei',
      'liangjiang-district',
    ])
    expect(reading.drafts()[2]?.alternatives.area).toContain('banan')
  })

  it('that two have borne the name of are asked about where no date tells which is meant', () => {
    const reading = read(grid('区县|人才总量（人）\n巴南区|1\n两江新区|6'))
    expect(rules(reading)).toContain('A3 area-two')
    expect(reading.drafts()[1]?.alternatives.area).toEqual(['liangjiang-district'])
  })

  it('all thirty-eight districts and counties are found in any order', () => {
    const districts = dataset.areas.filter(({ level, gbt2260 }) => level === 'district' && gbt2260 !== null)
    expect(districts).toHaveLength(38)
    const turned = [...districts].reverse()
    const reading = figures(
      turned.map(({ nameZh }, at) =>
        at % 2 === 0 || nameZh.length < 3 ? nameZh : nameZh.replace(/(?:土家族|苗族)*(?:自治县|[区县])$/, ''),
      ),
    )
    expect(reading.drafts().map(({ fields }) => fields.area)).toEqual(turned.map(({ areaId }) => areaId))
    expect(reading.problems).toEqual([])
  })

  it.each(['全市', '全市合计', '重庆市合计', '合计', '总计', '全市总计', '本市', '区县合计'])(
    'takes a row of “%s” beside districts for no area, wherever it stands',
    (total) => {
      const above = read(grid(`区县|人才总量（人）\n${total}|9\n渝中区|5\n万州区|4`), null, '2024')
      const below = read(grid(`区县|人才总量（人）\n渝中区|5\n万州区|4\n${total}|9`), null, '2024')
      expect([above.areas, above.figures, below.areas, below.figures]).toEqual([2, 2, 2, 2])
      expect([rules(above), rules(below)]).toEqual([['A2 total-left-out'], ['A4 total-left-out']])
    },
  )

  it('takes 重庆市 for the city, and 全市 where no district stands beside it', () => {
    expect(lines(read(grid('区县|人才总量（人）\n重庆市|9\n渝中区|5'), null, '2024'))).toEqual([
      'B2 chongqing 9 人',
      'B3 yuzhong 5 人',
    ])
    expect(lines(read(grid('地区|年份|人才总量（人）\n全市|2023|9\n全市|2024|10')))).toEqual([
      'C2 chongqing 9 人',
      'C3 chongqing 10 人',
    ])
  })

  it('leaves out totals and groups of areas, and headings between rows without a word', () => {
    const reading = read(grid('区县|人才总量（人）\n总计|9\n主城都市区|5\n渝中区|5\n二、渝东北|\n万州区|4'), null, '2024')
    expect(lines(reading)).toEqual(['B4 yuzhong 5 人', 'B6 wanzhou 4 人'])
    expect(rules(reading)).toEqual(['A2 total-left-out', 'A3 group-left-out'])
  })
})

describe('tables of other shapes', () => {
  it('with areas across are read like those with areas down, each figure at its own place', () => {
    const reading = read(grid('2024年人才情况\n指标|单位|巴南区|綦江区|江津区\n人才总量|万人|20|18|21\n院士工作室|个|2|3|—'))
    expect(reading.isTurned).toBe(true)
    expect(lines(reading)).toEqual([
      'C3 banan 20e4 人',
      'C4 banan 2 个',
      'D3 qijiang 18e4 人',
      'D4 qijiang 3 个',
      'E3 jiangjin 21e4 人',
    ])
    expect(rules(reading)).toEqual(['E4 absent-dash'])
  })

  it('of one area with years across give a figure for each year', () => {
    const reading = read(grid('巴南区人才主要指标\n指标|单位|2022年|2023年\n人才总量|人|180000|200000\n院士工作室|个|2|3'))
    expect(reading.drafts().map((draft) => `${line(draft)} ${draft.fields.timePeriod ?? ''}`)).toEqual([
      'C3 banan 180000 人 2022',
      'C4 banan 2 个 2022',
      'D3 banan 200000 人 2023',
      'D4 banan 3 个 2023',
    ])
  })

  it('with a year in each row date each figure by its row, and name an area once for several rows', () => {
    const reading = read(grid('区县|年份|人才总量（人）\n巴南区|2022|10\n|2023|12\n綦江区|2022|20\n|2023|21'))
    expect(reading.drafts().map((draft) => `${line(draft)} ${draft.fields.timePeriod ?? ''}`)).toEqual([
      'C2 banan 10 人 2022',
      'C3 banan 12 人 2023',
      'C4 qijiang 20 人 2022',
      'C5 qijiang 21 人 2023',
    ])
    expect(reading.problems).toEqual([])
  })

  it('set in two panels belong to the area at their left', () => {
    const reading = read(
      grid('区县|站数（个）|区县|站数（个）\n万州区|1|巴南区|4\n涪陵区|2|綦江区|5\n渝中区|3|江津区|6'),
      null,
      '2024',
    )
    expect(lines(reading)).toEqual([
      'B2 wanzhou 1 个',
      'B3 fuling 2 个',
      'B4 yuzhong 3 个',
      'D2 banan 4 个',
      'D3 qijiang 5 个',
      'D4 jiangjin 6 个',
    ])
  })

  it('without merged cells have a head over several columns all the same', () => {
    const reading = read(grid('区县|博士（人）||备注\n|新引进|在站|\n巴南区|4|5|无\n綦江区|6|7|良好'), null, '2024')
    expect(reading.columns.map(({ label, role }) => `${label}:${role}`)).toEqual([
      '区县:area',
      '博士 新引进:figures',
      '博士 在站:figures',
      '备注:words',
    ])
  })

  it('with a number of the row, a rank and a code hold no figures in these', () => {
    const reading = read(
      grid('序号|代码|区县|院士工作室（个）|排名\n1|500113|巴南区|4|2\n2|500110|綦江区|5|1\n3|500116|江津区|3|3'),
    )
    expect(lines(reading)).toEqual(['D2 banan 4 个', 'D3 qijiang 5 个', 'D4 jiangjin 3 个'])
  })

  it('leave out what is hidden and say so, and give a merged figure to nobody', () => {
    const table = grid('区县|人才总量（人）|博士（人）\n巴南区|1|2\n綦江区|3|4\n江北区|7|8\n两江新区||9', [
      { top: 3, left: 1, bottom: 4, right: 1 },
    ])
    const reading = read({ ...table, hiddenRows: new Set([2]), hiddenColumns: new Set([2]) }, null, '2022')
    expect(lines(reading)).toEqual(['B2 banan 1 人'])
    expect(reading.problems.map(({ rule, words }) => `${rule} ${words}`)).toEqual([
      'merged-figure 7',
      'merged-figure 7',
      'hidden-left-out 1 行',
      'hidden-left-out 1 列',
    ])
  })

  it('without areas, without figures and without anything are said to be so', () => {
    expect(rules(read(grid('姓名|年龄\n张三|31\n李四|40')))).toEqual([' no-areas'])
    expect(rules(read(plainGrid(null, [])))).toEqual([' empty-table'])
    expect(rules(read(plainGrid(null, [[null, ' '], []])))).toEqual([' empty-table'])
    expect(rules(read(grid('区县|备注\n巴南区|好\n綦江区|好')))).toEqual([' no-columns'])
  })

  it('with a column whose head says neither unit nor date nor anything known ask for them', () => {
    expect(rules(read(grid('区县|垃圾中转站\n巴南区|3\n綦江区|4')))).toEqual(['B no-unit', 'B no-definition', 'B no-date'])
  })

  it('in traditional characters and full width are read', () => {
    expect(lines(read(grid('區縣|人才總量（萬人）\n巴南區|１２.５\n綦江區|貳拾'), null, '2024'))).toEqual([
      'B2 banan 12.5e4 人',
      'B3 qijiang 20e4 人',
    ])
  })

  it('keep a list of problems short and count them all', () => {
    const rows = Array.from({ length: 900 }, (_, at) => `巴南区|${at}人才`).join('\n')
    const reading = read(grid(`区县|人才总量（人）\n${rows}`), null, '2024')
    expect(reading.problemCounts.get('area-twice')).toBe(899)
    expect(reading.problems.filter(({ rule }) => rule === 'area-twice')).toHaveLength(200)
  })
})

describe('a cell', () => {
  const say = (cell: Cell, unit: string | null = '人') => {
    const found = readCell(cell, unitFormOf(unit, null))
    if (found.kind === 'absent') return found.why
    if (found.kind === 'none') return found.rule
    const { value, far, unitMeasure, unitMult, qualifier } = found.fields
    return [value, ...(far === null ? [] : [far]), `e${unitMult}`, unitMeasure, qualifier, ...found.marks].join(' ')
  }

  it.each<[Cell, string | null, string]>([
    [31, '人', '31 e0 人 exact'],
    [0, '个', '0 e0 个 exact'],
    ['0', '个', '0 e0 个 exact'],
    [0.1 + 0.2, '%', '0.3 e0 % exact'],
    [1234.5, '万元', '1234.5 e4 元 exact'],
    ['1,234.5', '亿元', '1234.5 e8 元 exact'],
    ['1 234', '人', '1234 e0 人 exact'],
    ['１２３', '人', '123 e0 人 exact'],
    ['三十一', '人', '31 e0 人 exact'],
    [3, '千人', '3000 e0 人 exact'],
    ['3.2万', '人', '3.2 e4 人 exact'],
    ['3.2万', '万元', 'multiplier-twice'],
    ['45人', null, '45 e0 人 exact'],
    ['57.3%', '%', '57.3 e0 % exact'],
    [-3.5, '%', '-3.5 e0 % exact'],
    ['-3.5', '%', '-3.5 e0 % exact'],
    ['5~10', '家', '5 10 e0 家 range'],
    ['约500', '人', '500 e0 人 about'],
    ['500左右', '人', '500 e0 人 about'],
    ['2000余', '人', '2000 e0 人 more-than'],
    ['12③', '个', '12 e0 个 exact ③'],
    ['12[1]', '个', '12 e0 个 exact [1]'],
    ['*12', '个', '12 e0 个 exact *'],
    ['\u200f12\u200e', '个', '12 e0 个 exact'],
    ['(123)', '人', ' e0 人 exact'],
    ['12/15', '个', '0.8 e0 份额 exact'],
    ['12 15', '个', 'several-numbers'],
    ['#DIV/0!', '人', 'error-value'],
    ['第3', '个', 'no-quantity'],
    ['2023年', '个', 'date-in-figures'],
    [{ date: '2024-01-02' }, '个', 'date-in-figures'],
    ['见附表', '个', 'no-number'],
    [1e300, '个', 'too-large'],
    [Number.NaN, '个', 'too-large'],
    ['12345678901234567890', '个', 'too-large'],
    ['', '个', 'blank'],
    [null, '个', 'blank'],
    ['　', '个', 'blank'],
    ['—', '个', 'dash'],
    ['--', '个', 'dash'],
    ['…', '个', 'too-small'],
    ['未公布', '个', 'not-published'],
    ['暂无数据', '个', 'not-published'],
    ['N/A', '个', 'not-published'],
    ['不适用', '个', 'not-applicable'],
    ['无', '个', 'none'],
  ])('%j in a column of %s is %s', (cell, unit, expected) => {
    expect(say(cell, unit)).toBe(expected)
  })

  it('says the same of a plain number as the reader of numbers does of its digits and unit', () => {
    for (const unit of ['人', '万元', '亿元', '%', '千人', '个', '人次', '万人次', '平方米', '家'])
      for (const value of [0, 1, 7, 31.5, 1234567, 0.001, 99999.99]) {
        const again = readQuantity(`${value}${unit}`)
        const fast = readCell(value, unitFormOf(unit, null))
        if (again.kind !== 'quantity' || fast.kind !== 'figure') throw new Error(`${value}${unit} is not read`)
        const whole = (mult: number, number: number | null) => (number ?? Number.NaN) * 10 ** mult
        expect(whole(fast.fields.unitMult, fast.fields.value), `${value}${unit}`).toBeCloseTo(
          whole(again.unitMult, again.value),
          6,
        )
        expect(fast.fields.unitMeasure).toBe(again.unit)
      }
  })
})

describe('numbers with words of precision', () => {
  it('are read as the reader of numbers reads them, whatever their digits', () => {
    const befores = ['', '约', '近', '超', '超过', '逾', '突破', '不少于', '不足', '最高', '至少']
    const behinds = ['', '余', '多', '万', '余万', '万余', '亿', '以上', '左右', '以内', '万以上']
    const numerals = ['1', '5', '55', '100', '985', '2023', '1,234', '12.5', '0.5', '1900', '10000']
    for (const unit of ['人', '万元', '%', '个'])
      for (const before of befores)
        for (const behind of behinds)
          for (const numeral of numerals) {
            const words = `${before}${numeral}${behind}`
            const found = readCell(words, unitFormOf(unit, null))
            if (found.kind !== 'figure') continue
            const again = readQuantity(found.printed)
            const { value, unitMult, qualifier, unitMeasure } = found.fields
            expect(
              again.kind === 'quantity' && [again.value, again.unitMult, again.qualifier, again.unit],
              `${words} ${unit}`,
            ).toEqual([value, unitMult, qualifier, unitMeasure])
          }
  })
})

describe('words of heads and titles', () => {
  it.each([
    ['人才总量（万人）', '人才总量', '万人'],
    ['投入/万元', '投入', '万元'],
    ['占比%', '占比', '%'],
    ['博士 单位：人', '博士', '人'],
    ['专利（件）（2023年）', '专利（2023年）', '件'],
    ['人才总量(不含万盛)', '人才总量(不含万盛)', null],
    ['高层次人才', '高层次人才', null],
    ['一站式窗口（个）', '一站式窗口', '个'],
  ])('%s', (words, label, unit) => {
    expect(headUnitOf(words)).toEqual({ label, unit })
  })

  it('state units for a whole table', () => {
    expect(unitsStated('单位：人、万元、%')).toEqual(['人', '万元', '%'])
    expect(unitsStated('2023年财政投入（万元）')).toEqual(['万元'])
    expect(unitsStated('2023年财政投入（快报）')).toEqual([])
  })

  it.each([
    ['2023年', '2023'],
    ['2023', '2023'],
    ['2023.12', '2023-12'],
    ['2023-06-30', '2023-06-30'],
    ['2023年6月末', '2023-06'],
    ['2023年末', '2023-12'],
    ['20231231', '2023-12-31'],
    ['2023年上半年', '2023-01/2023-06'],
    ['2024年五月', '2024-05'],
    ['2024年十二月', '2024-12'],
    ['2024年第一季度 至 第三季度', '2024-01/2024-09'],
    ['２０２４年一—八月', '2024-01/2024-08'],
    ['2024年5个', null],
    ['2024年前', null],
    ['2024年第五季度', null],
    ['今年上半年', null],
    ['31', null],
    ['2023.13', null],
    ['巴南区', null],
  ])('a cell %s is the date %s', (words, date) => {
    expect(dateOfWords(words)).toBe(date)
  })

  it('state a date among others', () => {
    expect(dateStated('截至2024年6月底各区县人才情况')?.timePeriod).toBe('2024-06')
    expect(dateStated('2023年全市人才发展统计公报')?.timePeriod).toBe('2023')
    expect(dateStated('2024年前三季度引进人才情况')?.timePeriod).toBe('2024-01/2024-09')
    expect(dateOfWords('2024年1—8月')).toBe('2024-01/2024-08')
    expect(dateStated('2024年十二月各区县人才情况')?.timePeriod).toBe('2024-12')
    expect(dateStated('2024年春季引进人才情况')).toBeNull()
    expect(dateStated('各区县人才情况')).toBeNull()
  })
})

describe('marks', () => {
  it('are told from words, and stay where there is nothing else', () => {
    expect(unmarked('綦江区①②')).toEqual({ words: '綦江区', marks: ['①', '②'] })
    expect(unmarked('1234¹')).toEqual({ words: '1234', marks: ['¹'] })
    expect(unmarked('面积m²')).toEqual({ words: '面积m²', marks: [] })
    expect(unmarked('①')).toEqual({ words: '①', marks: [] })
  })

  it('a stroke, a word and nothing are different ways of saying that there is no figure, and 0 is none of them', () => {
    expect(['', '——', '...', '不详', '×', '无', '0', '〇', '-5'].map(absentKindOf)).toEqual([
      'blank',
      'dash',
      'too-small',
      'not-published',
      'not-applicable',
      'none',
      null,
      null,
      null,
    ])
  })
})
