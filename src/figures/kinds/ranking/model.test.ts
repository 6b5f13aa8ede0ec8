import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset, IndicatorId } from '#domain/model.ts'
import { ofIndicator } from '#figures/rows.ts'
import { rulersOf } from '#figures/ruler/model.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { paperFormat, projectorFormat } from '#figures/page/format.ts'
import { layoutFigure, sentenceOf } from '#figures/kinds/kinds.ts'
import { sceneFaults } from '#figures/page/check.ts'
import { loadLanguage } from '#i18n/language.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, definition, indicator, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { isMeant } from './find.ts'
import { rankingModel } from './model.ts'
import { rankingTables } from './table.ts'
import { picturePages, slideFormat } from '#tests/slide.ts'

beforeAll(async () => {
  await loadLanguage('en')
})

const sounds = ['an', 'bei', 'cheng', 'dong', 'en', 'feng', 'gao', 'hai', 'jiang', 'kai']
const nameOf = (index: number) => `${sounds[index % sounds.length] ?? ''}${Math.floor(index / sounds.length)}`

/** One figure for each of so many areas, all of one definition; cells of some of them, by their place, replace what is said of all. */
function many(count: number, changed: Readonly<Record<number, ObservationCells>> = {}): Dataset {
  const places = Array.from({ length: count }, (_, index) => index)
  return datasetOf({
    areas: [
      area({ areaId: 'city', level: 'municipality', group: '' }),
      ...places.map((index) => area({ areaId: nameOf(index), partOf: 'city' })),
    ],
    indicators: [indicator({ indicator: 'stations', nameZh: '工作站', durable: 'true' })],
    definitions: [definition({ definitionId: 'stations', breadthStated: 'true' })],
    observations: places.map((index) =>
      observation({
        obsId: `f${index}`,
        refArea: nameOf(index),
        obsValue: String(count - index),
        timePeriod: '2021-10-01',
        sourceId: `s${index}`,
        ...changed[index],
      }),
    ),
  })
}

function ranked(dataset: Dataset, own: number | null = null, least?: number) {
  const [first] = dataset.indicators
  const id: IndicatorId | undefined = first?.indicator
  if (id === undefined) throw new Error('no indicator')
  const areaAt = (index: number) => dataset.areas[index + 1]?.areaId ?? null
  const rulers = rulersOf(dataset, ofIndicator(dataset.observations, id))
  return rankingModel(dataset, rulers, { own: own === null ? null : areaAt(own), chosen: [] }, least)
}

function found(dataset: Dataset, own: number | null = null, least?: number) {
  const model = ranked(dataset, own, least)
  if (model === null) throw new Error('nothing is ranked')
  return model
}

describe('rankingModel', () => {
  it('puts bars in the order of printed numbers and gives each its place', () => {
    const model = found(many(4, { 0: { obsValue: '2' }, 3: { obsValue: '9' } }))
    expect(model.ruler.bars.map(({ plotted }) => plotted.observation.obsId)).toEqual(['f3', 'f1', 'f0', 'f2'])
    expect(model.positions).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
      { from: 3, to: 3 },
      { from: 3, to: 3 },
    ])
  })

  it('is not made of two areas, whose order is a sentence, unless asked for', () => {
    expect(ranked(many(2))).toBeNull()
    expect(found(many(2), null, 2).positions).toHaveLength(2)
  })

  it('leaves out what is counted in another way, and says of how many areas there is nothing alike', () => {
    const model = found(many(5, { 1: { scope: 'programme', scopeName: '计划' } }), 0)
    expect(model.ruler.bars).toHaveLength(4)
    expect(model.finding).toMatchObject({ kind: 'ranking', areas: 4, others: 1 })
  })

  it('says the place of the reader’s own area, as an interval where a number has no ceiling', () => {
    const dataset = many(41, { 30: { qualifier: 'more-than' } })
    const say = sentencesOf(dataset, 'zh')
    expect(say.finding(found(dataset, 24).finding)).toBe(`工作站：${nameOf(24)}在41地中居第25—26位`)
    expect(say.finding(found(dataset, 30).finding)).toBe(`工作站：${nameOf(30)}在41地中居第1—31位`)
    expect(say.finding(found(dataset, 40).finding)).toBe(`工作站：${nameOf(40)}在41地中居第41位`)
  })

  it('claims no order where each area may stand anywhere', () => {
    const open = { qualifier: 'more-than' } as const
    const dataset = many(3, { 0: open, 1: open, 2: open })
    const model = found(dataset)
    expect(model.positions.every(({ from, to }) => from === 1 && to === 3)).toBe(true)
    expect(sentencesOf(dataset, 'zh').finding(model.finding)).toContain('先后不能断定')
    expect(sentencesOf(dataset, 'zh').finding(found(many(3)).finding)).toContain('可以排先后')
  })

  it('gives both numbers of sources that contradict each other', () => {
    const dataset = many(3)
    const [first] = dataset.observations
    if (first === undefined) throw new Error('no figure')
    const other = observation({
      obsId: 'again',
      refArea: first.refArea,
      obsValue: '1',
      timePeriod: '2021-10-01',
      sourceId: 'other',
    })
    const disputed = datasetOf({
      areas: dataset.areas,
      indicators: dataset.indicators,
      definitions: dataset.definitions,
      observations: [...dataset.observations, other],
    })
    const model = found(disputed)
    expect(model.ruler.bars[0]?.against).toHaveLength(1)
    expect(model.positions).toEqual([
      { from: 1, to: 2 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
    ])
  })
})

describe('a ranking', () => {
  it.each([2, 8, 41])('of %i areas stands whole on pages, in tables and in words', (count) => {
    const dataset = many(count, { 1: { qualifier: 'more-than' } })
    const model = found(dataset, 0, 2)
    for (const lang of ['zh', 'en'] as const) {
      const formats = [slideFormat(lang), paperFormat(lang), projectorFormat(1920, 1080, lang)]
      for (const format of formats) {
        const pages = layoutFigure(model, dataset, format)
        expect(pages.flatMap(({ scene }) => sceneFaults(scene, 1))).toEqual([])
        const drawn = new Set(pages.flatMap(({ observations }) => observations))
        // The projector shows three pages of a figure at most, and names the rows that are left.
        if (format.use === 'projector' && count === 41) expect(pages).toHaveLength(3)
        else expect(drawn).toEqual(new Set(dataset.observations))
      }
      const say = sentencesOf(dataset, lang)
      const [table] = rankingTables(model, say)
      expect(table?.rows).toHaveLength(count)
      expect(sentenceOf(say.context, model).footnotes.length).toBeGreaterThan(0)
    }
  })

  it('stands on five pages of a slide with 41 areas and as many sources', () => {
    const dataset = many(41)
    expect(picturePages(found(dataset), dataset, slideFormat('zh'))).toHaveLength(5)
  })

  it('names the first, the own area and how far the order goes in a passage', () => {
    const dataset = many(20, { 1: { qualifier: 'more-than' } })
    const { text } = sentenceOf(sentencesOf(dataset, 'zh').context, found(dataset, 12))
    for (const said of [nameOf(0), nameOf(2), nameOf(12), '第13', '第1—2', '20地']) expect(text).toContain(said)
    expect(text).not.toContain(nameOf(15))
  })
})

describe('isMeant', () => {
  const qijiang = area({
    areaId: 'qijiang',
    nameZh: '綦江区',
    nameEn: 'Qijiang District',
    shortZh: '綦江',
    shortEn: 'Qijiang',
    pinyin: 'qijiang qu',
  })

  it.each(['綦', '綦江区', 'qi', 'Qijiang', 'jiang d', 'qijiangqu', ' 綦江 '])('finds an area by %s', (text) => {
    expect(isMeant(qijiang, text)).toBe(true)
  })

  it.each(['', ' ', '江北', 'beijing'])('does not by “%s”', (text) => {
    expect(isMeant(qijiang, text)).toBe(false)
  })
})
