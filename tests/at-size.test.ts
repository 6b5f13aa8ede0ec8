/** Sentences with 41 areas: a headline stays a headline, reasons are said once, nobody is named who can be counted. */
import { describe, expect, it } from 'vitest'
import { boardModel, boardRow } from '#figures/kinds/board/model.ts'
import { matrixModel } from '#figures/kinds/matrix/model.ts'
import { panelModel } from '#figures/kinds/panel/model.ts'
import { requestsModel } from '#figures/kinds/requests/model.ts'
import { summaryModel } from '#figures/kinds/summary/model.ts'
import { tableOf } from '#figures/kinds/tables.ts'
import { longSentencesOf } from '#figures/longSentence.ts'
import { panels, type FigureModel } from '#figures/model.ts'
import { overviewModel } from '#figures/overview.ts'
import { sceneFaults } from '#figures/page/check.ts'
import { onePage } from '#figures/onepage/onePage.ts'
import { pictureFormat, presets } from '#figures/page/presets.ts'
import { leaves } from '#figures/page/scene.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { readPackage } from '#load/package.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, observation, policy } from '#tests/fixtures/rows.ts'
import { everything } from '#tests/fixtures/shipped.ts'
import { syntheticPackage } from '#tests/synthetic/package.ts'
import { picturePages, slideFormat, slideType } from '#tests/slide.ts'

const names = Array.from({ length: 41 }, (_, index) => `a${index}`)
const areas = names.map((areaId, index) => area({ areaId, nameZh: `第${index}区`, shortZh: `第${index}`, partOf: '' }))
/** Nine of 41 areas count in nine ways; one has read texts and says nothing; of the others nobody has read anything. */
const apart = datasetOf({
  areas,
  observations: [
    ...names.slice(0, 9).map((refArea, index) => observation({ obsId: `o${index}`, refArea, definition: `d${index}` })),
    observation({ obsId: 'other', refArea: 'a9', indicator: 'funds' }),
  ],
})
const say = sentencesOf(apart, 'zh')
const shown = everything(apart, names)
const [stations] = apart.indicators
if (stations === undefined) throw new Error('there is an indicator')

describe('one indicator of 41 areas', () => {
  const row = boardRow(apart, shown, stations.indicator)
  const { text } = longSentencesOf(say).rowSentence(row)

  it('says why its figures are not ranked once, of how many ways of counting and areas', () => {
    expect(text).toContain('9种口径，9地：并列看，不排名（定义不同）')
    expect(text.match(/并列看，不排名（定义不同）/g)).toHaveLength(1)
  })

  it('counts the areas without a figure, and tells those nobody has read from one that does not mention it', () => {
    expect(text).toContain('第9区文中未提')
    expect(text).toContain('其余31地未读')
  })

  it('counts them on its one page, which stays sound', () => {
    const model = summaryModel(apart, shown, stations.indicator)
    const page = onePage(model, apart, pictureFormat({ preset: 'slide', ground: 'light', lang: 'zh', slots: null, link: null }))
    const scene = page?.scene
    if (scene === undefined) throw new Error('the indicator has a page')
    expect(sceneFaults(scene, presets.slide.smallest)).toEqual([])
    const texts = leaves(scene.nodes).flatMap((node) => (node.kind === 'text' ? node.spans.map((span) => span.text) : []))
    expect(texts.join('')).toContain('第10、第11、第12等31地 未读')
  })

  it('does so in the table and on drawn pages too', () => {
    const model = summaryModel(apart, shown, stations.indicator)
    const missing = tableOf(model, say).at(-1)
    expect(missing?.rows).toEqual([
      ['第9区', 'stations', '文中未提'],
      ['其余31地', 'stations', '未读'],
    ])
    for (const { scene } of picturePages(model, apart, slideFormat('zh'))) {
      expect(sceneFaults(scene, slideType.smallest)).toEqual([])
    }
  })

  it('names the first of many areas that cannot be put in order', () => {
    const { finding } = overviewModel(apart, shown)
    expect(say.finding(finding)).toBe('第0、第1、第2、第3等10地之间，没有一项数字排得出先后')
  })
})

describe('pairs of which some can be put in order and some not', () => {
  const rate = (index: number, timePeriod: string, obsValue: string) =>
    observation({ obsId: `r${index}`, refArea: `a${index}`, obsValue, timePeriod, unitMeasure: '%', nature: 'rate' })
  const dataset = datasetOf({
    areas,
    observations: [
      ...['3.1', '4.2', '5.3', '6.4', '7.5', '8.6', '9.7'].map((value, index) => rate(index, '2022', value)),
      rate(7, '2022-12-31', '4'),
    ],
  })
  const sentences = { zh: sentencesOf(dataset, 'zh'), en: sentencesOf(dataset, 'en') }
  const textIn = (lang: 'zh' | 'en') =>
    longSentencesOf(sentences[lang]).rowSentence(boardRow(dataset, everything(dataset, names.slice(0, 8)), stations.indicator))
      .text

  it('are not said to be refused all of them', () => {
    expect(textIn('zh')).toContain('第1区2022年的4.2%高于第0区2022年的3.1%')
    expect(textIn('zh')).toMatch(/1种口径，8地之间的一部分：并列看，不排名/)
    expect(textIn('en')).toMatch(/1 way of counting, 8 areas, some of their pairs: Side by side, not ranked/)
  })
})

it('names the figures of two areas that stand to each other in two ways, whichever area comes first', () => {
  const dataset = datasetOf({
    areas: areas.slice(0, 2),
    observations: [
      observation({ obsId: 'whole', refArea: 'a0', obsValue: '10', definition: 'd0' }),
      observation({ obsId: 'one', refArea: 'a1', obsValue: '20', definition: 'd1' }),
      observation({ obsId: 'part', refArea: 'a0', obsValue: '5', definition: 'd1', scope: 'sub-area', scopeName: '片区' }),
    ],
  })
  const { text: passage } = longSentencesOf(sentencesOf(dataset, 'zh')).rowSentence(
    boardRow(dataset, everything(dataset, names.slice(0, 2)), stations.indicator),
  )
  expect(passage).toContain('第0区10个与第1区20个：并列看，不排名（定义不同）')
  expect(passage).toContain('第1区20个与第0区5个：并列看，不排名（统计范围不同）')
})

describe('a city and many of its parts', () => {
  const dataset = datasetOf({
    areas: [
      area({ areaId: 'city', nameZh: '全市', level: 'municipality' }),
      ...names.map((areaId, index) => area({ areaId, nameZh: `第${index}区`, shortZh: `第${index}`, partOf: 'city' })),
    ],
    observations: [
      observation({ obsId: 'whole', refArea: 'city', obsValue: '900' }),
      ...names.map((refArea, index) => observation({ obsId: `p${index}`, refArea, obsValue: String(10 + index) })),
    ],
  })

  it('are whole and part once, in a passage and on a drawn page', () => {
    const shownAll = everything(dataset, ['city', ...names])
    const words = sentencesOf(dataset, 'zh')
    const { text } = longSentencesOf(words).rowSentence(boardRow(dataset, shownAll, stations.indicator))
    expect(text).toContain('全市包含第0区、第1区、第2区等41地，不分先后')
    expect(text.match(/不分先后/g)).toHaveLength(1)
    const drawn = picturePages(summaryModel(dataset, shownAll, stations.indicator), dataset, slideFormat('zh'))
    const said = drawn.flatMap(({ scene }) =>
      leaves(scene.nodes).flatMap((node) => (node.kind === 'text' ? [node.spans.map((span) => span.text).join('')] : [])),
    )
    expect(said.filter((line) => line.includes('不分先后')).length).toBeLessThanOrEqual(1)
  })
})

it('sets out the policies of the areas whose texts were read, and no empty columns', () => {
  const policies = names.slice(0, 3).map((refArea) => policy({ policyId: refArea, refArea }))
  const dataset = datasetOf({ areas, policies })
  expect(matrixModel(dataset, everything(dataset, names)).areas).toEqual(names.slice(0, 3))
  expect(matrixModel(dataset, everything(dataset, names.slice(2, 5))).rows[0]?.cells.map(({ unread }) => unread)).toEqual([
    false,
    true,
    true,
  ])
})

describe('a package of 41 areas', () => {
  const reading = readPackage(syntheticPackage({ areas: 41, indicators: 12, dates: 2, policiesOfArea: 4 }))
  if (!reading.ok) throw new Error('the made-up package breaks a rule')
  const { dataset } = reading
  const all = everything(dataset)
  const models: readonly FigureModel[] = [
    ...panels.map((panel) => panelModel(dataset, all, panel)),
    boardModel(dataset, all),
    requestsModel(dataset, all),
    ...dataset.indicators.slice(0, 4).map(({ indicator }) => summaryModel(dataset, all, indicator)),
  ]

  it.each(['zh', 'en'] as const)('has headlines that can be read at a glance: %s', (lang) => {
    const words = sentencesOf(dataset, lang)
    for (const found of [overviewModel(dataset, all).finding, ...models.map(({ finding }) => finding)]) {
      const headline = words.finding(found)
      expect(headline.length, headline).toBeLessThan(lang === 'zh' ? 90 : 240)
      expect(headline.match(/多于|高于|more in|higher in/g)?.length ?? 0, headline).toBeLessThanOrEqual(3)
    }
  })

  it('draws the board of all of them so that it can be read', () => {
    const board = boardModel(dataset, all)
    const [first] = picturePages(board, dataset, slideFormat('zh'))
    expect(first && sceneFaults(first.scene, slideType.smallest)).toEqual([])
  })

  it('asks each area once about one thing, and never for what another aims at', () => {
    const { requests } = requestsModel(dataset, all)
    const keys = requests.map(({ area: asked, indicator }) => `${asked} ${indicator}`)
    expect(requests.length).toBeGreaterThan(0)
    expect(new Set(keys).size).toBe(keys.length)
    expect(requests.flatMap(({ beside }) => beside).filter(({ nature }) => nature === 'target')).toEqual([])
  })
})
