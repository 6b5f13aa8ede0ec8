import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset, Observation } from '#domain/model.ts'
import { boardModel } from '#figures/kinds/board/model.ts'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import { matrixModel } from '#figures/kinds/matrix/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { numberModel } from '#figures/kinds/number/model.ts'
import { pairModel } from '#figures/kinds/pair/model.ts'
import { panelModel } from '#figures/kinds/panel/model.ts'
import { requestsModel } from '#figures/kinds/requests/model.ts'
import { sceneFaults } from '#figures/page/check.ts'
import { leaves, type Scene } from '#figures/page/scene.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { seriesModels } from '#figures/kinds/series/model.ts'
import type { Shown } from '#figures/shown.ts'
import { summaryModel } from '#figures/kinds/summary/model.ts'
import { loadLanguage } from '#i18n/language.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { stationsOverTime } from '#tests/fixtures/series.ts'
import { projectorFormat, type Format } from '#figures/page/format.ts'
import { layoutFigure, partsOf, sentenceOf } from './kinds.ts'
import { slideFormat, slideType } from '#tests/slide.ts'

beforeAll(async () => {
  await loadLanguage('en')
})

const districts = ['jiangbei', 'liangjiang', 'qijiang', 'jiangjin', 'chongqing']
const full = everything(shipped, districts)

const isOf = (indicator: string) => (figure: Observation) => figure.indicator === indicator && figure.restates === null

function pairOf(dataset: Dataset, indicator: string): FigureModel {
  const [a, b] = ['jiangbei', 'qijiang', 'liangjiang'].flatMap((area) => {
    const found = dataset.observations.find((figure) => isOf(indicator)(figure) && figure.refArea === area)
    return found === undefined ? [] : [found]
  })
  if (a === undefined || b === undefined) throw new Error(`no two areas have figures of ${indicator}`)
  return pairModel(dataset, a, b)
}

function numberOf(dataset: Dataset): FigureModel<'number'> {
  const figure = dataset.observations.find(isOf('fund-size'))
  if (figure === undefined) throw new Error('no fund has a size')
  return numberModel(dataset, figure)
}

function figuresOf(dataset: Dataset, shown: Shown): readonly FigureModel[] {
  const [figure] = dataset.observations.filter(isOf('fund-size'))
  const three = everything(dataset, ['liangjiang', 'qijiang', 'jiangjin'])
  return [
    panelModel(dataset, shown, 'funds'),
    panelModel(dataset, shown, 'platforms'),
    panelModel(dataset, shown, 'introduced'),
    matrixModel(dataset, shown),
    boardModel(dataset, shown),
    requestsModel(dataset, shown),
    comparisonModel(dataset, shown.observations.length > 50 ? three : shown),
    pairOf(dataset, 'postdoc-stations'),
    pairOf(dataset, 'fund-size'),
    ...(figure === undefined ? [] : [numberModel(dataset, figure)]),
    ...dataset.indicators
      .filter((row) => summarised.has(row.indicator))
      .map((row) => summaryModel(dataset, shown, row.indicator)),
  ]
}

/** An order and what is derived; many figures of three areas; one area only. */
const summarised: ReadonlySet<string> = new Set(['postdoc-stations', 'high-level-introduced', 'chief-experts'])

const formats: readonly { readonly name: string; readonly format: Format; readonly smallest: number; readonly title: number }[] =
  [
    {
      name: 'picture zh',
      format: slideFormat('zh', 'https://example.org/#/'),
      ...slideType,
    },
    { name: 'picture en', format: slideFormat('en', null, 'dark'), ...slideType },
    { name: '1920×1080 zh', format: projectorFormat(1920, 1080, 'zh'), smallest: 28, title: 44 },
    { name: '1920×1080 en', format: projectorFormat(1920, 1080, 'en'), smallest: 28, title: 44 },
    { name: '1366×768 zh', format: projectorFormat(1366, 768, 'zh'), smallest: 20, title: 32 },
    { name: '1024×768 zh', format: projectorFormat(1024, 768, 'zh'), smallest: 20, title: 32 },
    { name: '1024×768 en', format: projectorFormat(1024, 768, 'en'), smallest: 20, title: 32 },
  ]

const texts = (scene: Scene) =>
  leaves(scene.nodes).flatMap((node) => (node.kind === 'text' ? [node.spans.map((span) => span.text).join('')] : []))
const titleSize = (scene: Scene) => {
  const spans = leaves(scene.nodes).flatMap((node) => (node.kind === 'text' ? node.spans : []))
  return spans.find((span) => span.family === 'headline')?.size ?? 0
}

describe.each(formats)('a series on pages of $name', ({ format, smallest, title }) => {
  const [area, indicator] = [stationsOverTime.areas[0], stationsOverTime.indicators[0]]
  const models = area && indicator ? seriesModels(stationsOverTime, [area.areaId], indicator.indicator) : []

  it('has its chart and its figures, all text inside, none over another, none too small', () => {
    expect(models).toHaveLength(1)
    for (const model of models) {
      const pages = layoutFigure(model, stationsOverTime, format)
      for (const { scene } of pages) {
        expect(sceneFaults(scene, smallest)).toEqual([])
        expect(titleSize(scene)).toBeGreaterThanOrEqual(title)
      }
      expect(pages[0]?.observations).toHaveLength(6)
    }
  })
})

describe('layoutFigure', () => {
  const picture = slideFormat('zh', 'https://example.org/#/')
  const funds = panelModel(shipped, full, 'funds')

  it('is the same every time', () => {
    expect(layoutFigure(funds, shipped, picture)).toEqual(layoutFigure(funds, shipped, picture))
  })

  it('puts every figure of the model on some page', () => {
    const drawn = new Set(layoutFigure(funds, shipped, picture).flatMap((page) => page.observations))
    const entries = funds.groups.flatMap((group) => group.entries.map((plotted) => plotted.observation))
    const bars = funds.rulers.flatMap((ruler) => ruler.bars.map((bar) => bar.plotted.observation))
    for (const figure of [...entries, ...bars]) expect(drawn.has(figure), figure.obsId).toBe(true)
  })

  it('says the finding, the dataset and the link on every page, and numbers the pages', () => {
    const pages = layoutFigure(funds, shipped, picture)
    const headline = sentencesOf(shipped, 'zh').finding(funds.finding)
    for (const [index, { scene }] of pages.entries()) {
      const said = texts(scene).join('')
      expect(said).toContain(headline)
      expect(said).toContain(shipped.version)
      expect(said).toContain('https://example.org/#/')
      expect(said).toContain(`${index + 1} / ${pages.length}`)
    }
  })

  it('gives the sources of exactly the figures on a page, with the numbers they have in the figure', () => {
    for (const { scene, observations } of layoutFigure(funds, shipped, picture)) {
      const said = texts(scene).join('')
      for (const { sourceId } of observations) expect(said).toContain(`[${funds.sources.indexOf(sourceId) + 1}]`)
    }
  })

  it('explains the marks that are present and no others', () => {
    const said = layoutFigure(funds, shipped, picture)
      .flatMap(({ scene }) => texts(scene))
      .join('')
    expect(said).toContain('累计数')
    expect(said).not.toContain('一格一个')
  })

  it('shows at most nine rows of a table on a projected page', () => {
    const matrix = matrixModel(shipped, full)
    const say = sentencesOf(shipped, 'zh')
    const names = matrix.rows.map((row) => say.instrument(row.instrument))
    for (const { scene } of layoutFigure(matrix, shipped, projectorFormat(1920, 1080, 'zh'))) {
      expect(texts(scene).filter((text) => names.includes(text)).length).toBeLessThanOrEqual(9)
    }
  })
})

describe('sentenceOf', () => {
  const { context } = sentencesOf(shipped, 'zh')

  it('has words for every kind of figure, and a footnote for each sign in them', () => {
    for (const model of figuresOf(shipped, full)) {
      const { text, footnotes } = sentenceOf(context, model)
      expect(text, model.id).toMatch(/。$/)
      const signs = footnotes.map((_, index) => context.phrases.footnoteSign(index + 1).trim())
      expect(
        signs.filter((sign) => !text.includes(sign)),
        model.id,
      ).toEqual([])
    }
  })

  it('says the finding of a panel and cites the sources of everything in it', () => {
    const funds = panelModel(shipped, full, 'funds')
    const { text, footnotes } = sentenceOf(context, funds)
    expect(text.startsWith(sentencesOf(shipped, 'zh').finding(funds.finding))).toBe(true)
    expect(footnotes).toHaveLength(funds.sources.length)
  })
})

describe('partsOf', () => {
  it('has the tables and the layout of the kind asked for', () => {
    expect(partsOf('pair').page.arrangement).toBe('below')
    expect(partsOf('panel').page.arrangement).toBe('aside')
    const [table] = partsOf('number').table(numberOf(shipped), sentencesOf(shipped, 'zh'))
    expect(table?.rows).toHaveLength(1)
  })
})

describe('projectorFormat', () => {
  it('has lines of at least 3 px at every size', () => {
    for (const [width, height] of [
      [1920, 1080],
      [1366, 768],
      [1024, 768],
      [640, 480],
    ] as const) {
      const { rule, hairline, marks } = projectorFormat(width, height, 'zh')
      expect(Math.min(rule, hairline)).toBeGreaterThanOrEqual(3)
      expect((marks * 12) / 9).toBeGreaterThanOrEqual(3)
    }
  })

  it('grows with the height of the screen', () => {
    expect(projectorFormat(3840, 2160, 'zh').type.note[0]).toBe(56)
  })
})
