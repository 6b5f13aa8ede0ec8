import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { beforeAll, describe, expect, it } from 'vitest'
import { compare } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import { matrixModel } from '#figures/kinds/matrix/model.ts'
import { numberModel } from '#figures/kinds/number/model.ts'
import { pairModel } from '#figures/kinds/pair/model.ts'
import { agesModel } from '#figures/kinds/ages/model.ts'
import { requestsModel } from '#figures/kinds/requests/model.ts'
import { tableOf } from '#figures/kinds/tables.ts'
import { panelModel } from '#figures/kinds/panel/model.ts'
import type { RulerBar } from '#figures/model.ts'
import { projectorFormat } from '#figures/page/format.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { wordsOf } from '#i18n/words.tsx'
import { loadLanguage, type Lang } from '#i18n/language.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { isProved, pptxSlides, rulersIn, type ChartBody, type PptxSlide } from './content.ts'
import {
  charactersAcross,
  columnShares,
  firstPageOfTable,
  pagesOfTable,
  shortened,
  shortenedPages,
  widthOf,
} from './tablePages.ts'
import { pptxBytes } from './write.ts'

beforeAll(() => loadLanguage('en'))

const four = everything(shipped, ['jiangbei', 'liangjiang', 'qijiang', 'jiangjin'])
const two = everything(shipped, ['jiangbei', 'qijiang'])
const setting = {
  dataset: shipped,
  say: sentencesOf(shipped, 'zh'),
  words: wordsOf('zh'),
  format: projectorFormat(1920, 1080, 'zh'),
}
const [figure, other] = shipped.observations
if (figure === undefined || other === undefined) throw new Error('no figures')
const models = [
  comparisonModel(shipped, two),
  panelModel(shipped, four, 'platforms'),
  panelModel(shipped, four, 'introduced'),
  matrixModel(shipped, four),
  numberModel(shipped, figure),
  pairModel(shipped, figure, other),
]
const slides = models.map((model, index) => ({ id: `slide-${index + 1}`, model, line: index === 0 ? '先看截至日期' : '' }))
const contents = pptxSlides(slides, setting, 'all')
const charts = contents.flatMap(({ body }) => (body.kind === 'chart' ? [body] : []))

describe('isProved', () => {
  it('lets no two areas share an axis whose order is not proved', () => {
    const rulers = models.flatMap((model) => rulersIn(shipped, model))
    const drawn = rulers.filter((ruler) => isProved(shipped, ruler))
    expect(drawn.length).toBeGreaterThan(0)
    for (const { bars } of drawn) {
      const figures = bars.map(({ plotted }) => plotted.observation)
      for (const a of figures)
        for (const b of figures) if (a.refArea !== b.refArea) expect(compare(shipped, a, b).order.kind).toBe('proved')
    }
  })

  it('leaves a ruler to a table where only one of its pairs is undecided', () => {
    const undecided = shipped.observations.flatMap((a) =>
      shipped.observations
        .filter((b) => b.indicator === a.indicator && b.refArea !== a.refArea && a.restates === null && b.restates === null)
        .filter((b) => compare(shipped, a, b).order.kind !== 'proved')
        .map((b) => [a, b] as const),
    )
    const bar = (observation: typeof figure): RulerBar => ({
      plotted: { observation, judgement: null },
      counts: 'all',
      against: [],
      others: [],
      parts: [],
    })
    expect(undecided.length).toBeGreaterThan(20)
    for (const [a, b] of undecided) expect(isProved(shipped, { bars: [bar(a), bar(b)] })).toBe(false)
  })
})

describe('pptxSlides', () => {
  it('draws the stations of 江北 and 綦江 with the printed values, their sources and dates', () => {
    const stations = contents.find(({ title }) => title.includes('博士后科研工作站'))
    expect(stations?.title).toContain('江北')
    expect(stations?.body).toMatchObject({
      kind: 'chart',
      unit: '个',
      bars: [
        { name: '江北区', value: 31, fill: 'solid' },
        { name: '綦江区', value: 3, fill: 'hatch' },
      ],
    })
    expect(stations?.notes.join('\n')).toMatch(/基本可比/)
  })

  it('gives every slide its sources, numbered as in its body, and full references in the notes', () => {
    for (const slide of contents.filter(({ body }) => body.kind === 'chart')) {
      const printed = slide.body.kind === 'chart' ? slide.body.bars.map((bar) => bar.printed).join('') : ''
      for (const source of slide.sources) expect(printed).toContain(source.split(' ')[0])
      expect(slide.sources.map((source) => source.split(' ')[0])).toEqual(slide.sources.map((_, at) => `[${at + 1}]`))
      expect(slide.notes.at(-1)).toContain(shipped.version)
    }
  })

  it('keeps every figure of a table, each once over its pages', () => {
    const tables = pptxSlides(slides.slice(0, 1), setting, 'all').flatMap(({ body }) =>
      body.kind === 'table' ? [body.table] : [],
    )
    const rows = tables.filter(({ columns }) => columns.includes('口径') || columns.length >= 6).flatMap((table) => table.rows)
    expect(new Set(rows.map((row) => row.join('|'))).size).toBe(rows.length)
  })

  it('numbers the sources of a table as they are first read, and says which dates are inferred', () => {
    const tables = contents.filter(({ body }) => body.kind === 'table')
    const numbers = tables.map(({ body }) =>
      body.kind === 'table' ? body.table.rows.flat().flatMap((cell) => cell.match(/\[\d+\](?=$|\[)/g) ?? []) : [],
    )
    for (const read of numbers) expect([...new Set(read)]).toEqual([...new Set(read)].map((_, at) => `[${at + 1}]`))
    const jiangbei = contents.flatMap(({ sources }) => sources).filter((source) => source.includes('栽下梧桐树'))
    expect(jiangbei.length).toBeGreaterThan(0)
    for (const source of jiangbei) expect(source).toContain('推定')
  })

  it('has one slide for each figure unless all is asked for: its chart, else its type, else the beginning of its table', () => {
    const one = pptxSlides(slides, setting, 'one-each')
    const kindOf = ({ body }: PptxSlide) => body.kind
    expect(one.map(kindOf)).toEqual(['chart', 'chart', 'chart', 'table', 'type', 'type'])
    for (const slide of one.filter((each) => kindOf(each) === 'table'))
      expect(slide.under).toMatch(/另有\d+行，见页面上的完整图$/)
    expect(one[0]?.line).toBe('先看截至日期')
  })

  it.each<Lang>(['zh', 'en'])('shows as many rows of a table as fit its one slide, and counts the others: %s', (lang) => {
    const spoken = { ...setting, say: sentencesOf(shipped, lang), words: wordsOf(lang) }
    const shown = everything(shipped)
    for (const model of [agesModel(shipped, shown), matrixModel(shipped, shown), requestsModel(shipped, shown)]) {
      const [slide] = pptxSlides([{ id: model.id, model, line: '' }], spoken, 'one-each')
      const table = slide?.body.kind === 'table' ? slide.body.table : { columns: [], rows: [] }
      // Of all its tables, that of the second too.
      const all = tableOf(model, spoken.say).reduce((sum, { rows }) => sum + rows.length, 0)
      expect(table.rows.length, model.id).toBeGreaterThanOrEqual(4)
      const left = all - table.rows.length
      expect(left, model.id).toBeGreaterThan(0)
      expect(slide?.under, model.id).toContain(spoken.words.t('deck.pptx.left', { n: left }))
      for (const at of table.columns.keys()) expect(table.rows.map((row) => row[at]).join(''), model.id).not.toBe('')
      // What a cell has no room for is in the notes.
      const cut = table.rows.flat().filter((cell) => cell.endsWith('…'))
      for (const cell of cut) expect(slide?.notes.join('\n'), model.id).toContain(cell.slice(0, -1))
    }
  })

  it('says under a table that counts figures how they are counted, and under a list of figures nothing of it', () => {
    const model = agesModel(shipped, everything(shipped))
    const [first, second] = pptxSlides([{ id: model.id, model, line: '' }], setting, 'all')
    expect(first?.under).toBe('数据所属年份（跨年或推定的，按区间中点计）')
    expect(second?.under).toBe('')
  })

  it('sets two figures without a proved order as type', () => {
    const bodies = pptxSlides(slides.slice(-1), setting, 'all').map(({ body }) => body.kind)
    expect(bodies).toEqual(['type'])
  })
})

describe('pagesOfTable', () => {
  it('splits no row and repeats the head', () => {
    const rows = Array.from({ length: 40 }, (_, n) => [`第${n}行`, '各级博士后科研工作站合计'.repeat(1 + (n % 5))])
    const pages = pagesOfTable({ caption: '数', columns: ['行', '口径'], rows })
    expect(pages.flatMap((page) => page.rows)).toEqual(rows)
    for (const page of pages) {
      expect(page.columns).toEqual(['行', '口径'])
      const [, share = 1] = columnShares(page)
      const lines = page.rows.map(([, cell = '']) => Math.ceil((widthOf(cell) + 0.5) / (charactersAcross * share)))
      expect(lines.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(16)
    }
  })
})

describe('the height of a table', () => {
  it('ends above the words under it where office programs take Noto Sans CJK, whose lines of 14 pt are 20.3 pt high', () => {
    const [lineHeight, cellMargins, room] = [14 * 1.448, 2 * 0.03 * 72, (5.94 - 1.62) * 72]
    const heightOf = (rows: number) => (rows + 1) * (lineHeight + cellMargins)
    const rows = Array.from({ length: 60 }, (_, n) => [`地区${n}`, '12', '个'])
    const pages = pagesOfTable({ caption: '数', columns: ['地区', '数', '单位'], rows })
    for (const page of pages) expect(heightOf(page.rows.length)).toBeLessThanOrEqual(room)
    // And holds all that there is room for.
    expect(heightOf((pages[0]?.rows.length ?? 0) + 1)).toBeGreaterThan(room)
  })
})

describe('the columns of the pages of a table', () => {
  // The remark stands in the last row only, and nothing at all in the column of units.
  const rows = Array.from({ length: 40 }, (_, n) => [`第${n}行`, '', n === 39 ? '推定' : ''])
  const table = { caption: '数', columns: ['行', '单位', '备注'], rows }

  it('are the same on every page: those in which any row of the table has something', () => {
    const pages = shortenedPages(table)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.map(({ columns }) => columns)).toEqual(pages.map(() => ['行', '备注']))
    expect(pages.flatMap((page) => page.rows)).toEqual(rows.map(([name, , remark]) => [name, remark]))
  })

  it('are those of the table where it has one page', () => {
    const page = firstPageOfTable(table)
    expect(page.columns).toEqual(['行', '备注'])
    expect(page.rows.length).toBeLessThan(rows.length)
  })
})

describe('columnShares', () => {
  it('gives every column room for its longest word, whatever the others want', () => {
    const long = 'Risk-compensation fund for knowledge-value credit loans and start-up seed fund, two funds together'
    const columns = ['Area', 'Indicator', 'What is counted', 'Date or period', 'Source']
    const shares = columnShares({ columns, rows: [['Liangjiang New Area', long, long, long, '[1]']] })
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    for (const [at, word] of ['Liangjiang', 'Risk-compensation', 'knowledge-value', 'together', 'Source'].entries())
      expect((shares[at] ?? 0) * charactersAcross).toBeGreaterThan(widthOf(word) + 1)
  })
})

describe('shortened', () => {
  it('keeps whole items of a very long cell and says that there are more', () => {
    const cell = Array.from({ length: 30 }, (_, n) => `第${n}项政策的名称`).join('；')
    expect(shortened(cell)).toMatch(/项政策的名称…$/)
    expect(shortened('院士工作站；博士后科研工作站')).toBe('院士工作站；博士后科研工作站')
  })
})

/** A chart with a true 0 and a gap, which no figure of the data has. */
const zeroAndGap: ChartBody = {
  kind: 'chart',
  unit: '个',
  indicator: '博士后科研工作站',
  alt: '江北区0个；綦江区3余个；江津区文中未提',
  bars: [
    { name: '江北区', value: 0, printed: '0个 [1]', date: '2021年', fill: 'solid', colour: '#123A8C' },
    { name: '綦江区', value: 3, printed: '3余个 [2]', date: '2020年11月', fill: 'hatch', colour: '#8A3705' },
    { name: '江津区（文中未提）', value: null, printed: '', date: '', fill: 'solid', colour: '#3A3D39' },
  ],
}
const zeroSlide: PptxSlide = {
  title: '一个真的零',
  subtitle: '',
  body: zeroAndGap,
  under: '',
  line: '主讲人的一句话 <&>',
  sources: ['[1] 来源甲', '[2] 来源乙'],
  notes: ['第一段', '第二段', '第三段'],
}

describe('the written file', () => {
  let parts: Readonly<Record<string, Uint8Array>> = {}
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const xml = (name: string) => new DOMParser().parseFromString(text(name), 'application/xml')
  const all = (name: string, tag: string) => [...xml(name).getElementsByTagName(tag)]

  beforeAll(async () => {
    parts = unzipSync(await pptxBytes([zeroSlide, ...contents], setting))
  })

  it('is a package of well-formed parts, its list first and no folders among them', () => {
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml')
    expect(Object.keys(parts).filter((name) => name.endsWith('/'))).toEqual([])
    for (const name of Object.keys(parts).filter((part) => part.endsWith('.xml') || part.endsWith('.rels')))
      expect(xml(name).getElementsByTagName('parsererror'), name).toHaveLength(0)
  })

  it('is about what its first slide says, and names no library', () => {
    expect(all('docProps/core.xml', 'dc:subject')[0]?.textContent).toBe('一个真的零')
    expect(Object.keys(parts).filter((name) => /pptxgen/i.test(text(name)))).toEqual([])
  })

  it('lists no part that is not in it', () => {
    const listed = all('[Content_Types].xml', 'Override').map((entry) => entry.getAttribute('PartName') ?? '')
    expect(listed).toContain('/ppt/slideMasters/slideMaster1.xml')
    expect(listed.filter((name) => parts[name.slice(1)] === undefined)).toEqual([])
  })

  it('has a 0 for a true 0 and nothing for a gap, in the chart and in the sheet behind it', async () => {
    const points = all('ppt/charts/chart1.xml', 'c:numCache').flatMap((cache) => [...cache.getElementsByTagName('c:pt')])
    expect(points.map((point) => [point.getAttribute('idx'), point.textContent])).toEqual([
      ['0', '0'],
      ['1', '3'],
    ])
    expect(all('ppt/charts/chart1.xml', 'c:dispBlanksAs')[0]?.getAttribute('val')).toBe('gap')
    const workbook = parts['ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'] ?? new Uint8Array()
    const [sheet] = await readXlsxFile(new Blob([workbook.slice()]))
    expect(sheet?.data.slice(1)).toEqual([
      ['江北区', 0, '0个 [1]', '2021年'],
      ['綦江区', 3, '3余个 [2]', '2020年11月'],
      ['江津区（文中未提）', null, null, null],
    ])
  })

  it('labels bars with the printed value and date, and hatches what is cumulative', () => {
    const labels = all('ppt/charts/chart1.xml', 'c:dLbl').map((label) =>
      [...label.getElementsByTagName('a:t')].map((run) => run.textContent),
    )
    expect(labels).toEqual([
      ['0个 [1]', '2021年'],
      ['3余个 [2]', '2020年11月'],
    ])
    const fills = all('ppt/charts/chart1.xml', 'c:dPt').map((point) => point.getElementsByTagName('a:pattFill').length)
    expect(fills).toEqual([0, 1, 0])
  })

  it('is mended as well when it is written again', async () => {
    const again = unzipSync(await pptxBytes([zeroSlide, ...contents], setting))
    const labels = (file: Readonly<Record<string, Uint8Array>>) =>
      Object.entries(file)
        .filter(([name]) => /charts\/chart\d+\.xml$/.test(name))
        .map(([, bytes]) => strFromU8(bytes).match(/<c:dLbl>/g)?.length ?? 0)
        .sort((a, b) => a - b)
    expect(labels(again)).toEqual(labels(parts))
    expect(Math.min(...labels(again))).toBeGreaterThan(0)
  })

  it('names an East Asian font wherever chart text names a font', () => {
    for (const name of Object.keys(parts).filter((part) => /charts\/chart\d+\.xml$/.test(part))) {
      const latin = all(name, 'a:latin')
      expect(latin.length).toBeGreaterThan(3)
      expect(latin.map((font) => font.nextElementSibling?.tagName)).toEqual(latin.map(() => 'a:ea'))
    }
  })

  it('describes every chart in words', () => {
    const frames = Object.keys(parts)
      .filter((part) => /slides\/slide\d+\.xml$/.test(part))
      .flatMap((name) => all(name, 'p:graphicFrame').filter((frame) => frame.getElementsByTagName('c:chart').length > 0))
    expect(frames).toHaveLength(charts.length + 1)
    const described = frames.map((frame) => frame.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr'))
    expect(new Set(described)).toEqual(new Set([zeroAndGap, ...charts].map(({ alt }) => alt)))
  })

  it('gives every shape of a slide a number of its own', () => {
    for (const name of Object.keys(parts).filter((part) => /slides\/slide\d+\.xml$/.test(part))) {
      const ids = all(name, 'p:cNvPr').map((shape) => shape.getAttribute('id'))
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('has a paragraph for each paragraph of the notes', () => {
    const lines = all('ppt/notesSlides/notesSlide1.xml', 'a:p').map((paragraph) => paragraph.textContent)
    expect(lines.slice(0, 3)).toEqual(['第一段', '第二段', '第三段'])
  })

  it('has no text below 14 pt on any slide or chart', () => {
    const names = Object.keys(parts).filter((part) => /(?:slides\/slide|charts\/chart)\d+\.xml$/.test(part))
    const sizes = names.flatMap((name) => [...text(name).matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size)))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1400)
  })

  it('keeps the presenter’s line as it was typed', () => {
    expect(all('ppt/slides/slide1.xml', 'a:t').map((run) => run.textContent)).toContain('主讲人的一句话 <&>')
  })

  it('gives each bar of the shipped data the colour of its area', () => {
    const [first] = charts
    const colours = first?.bars.map(({ colour }) => colour)
    expect(new Set(colours).size).toBe(first?.bars.length)
    expect(lookup(shipped.areaById, figure.refArea)).toBeDefined()
  })
})
