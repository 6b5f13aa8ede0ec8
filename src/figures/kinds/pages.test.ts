import { beforeAll, describe, expect, it } from 'vitest'
import { matrixModel } from '#figures/kinds/matrix/model.ts'
import { panelModel } from '#figures/kinds/panel/model.ts'
import { sceneFaults } from '#figures/page/check.ts'
import { leaves, type Scene } from '#figures/page/scene.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { seriesModels } from '#figures/kinds/series/model.ts'
import { loadLanguage } from '#i18n/language.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { stationsOverTime } from '#tests/fixtures/series.ts'
import { exportFormat, projectorFormat, type Format } from '#figures/page/format.ts'
import { layoutFigure } from './pages.ts'

beforeAll(async () => {
  await loadLanguage('en')
})

const districts = ['jiangbei', 'liangjiang', 'qijiang', 'jiangjin', 'chongqing']
const full = everything(shipped, districts)

const formats: readonly { readonly name: string; readonly format: Format; readonly smallest: number; readonly title: number }[] =
  [
    {
      name: 'picture zh',
      format: exportFormat({ lang: 'zh', theme: 'light', link: 'https://example.org/#/' }),
      smallest: 20,
      title: 36,
    },
    { name: 'picture en', format: exportFormat({ lang: 'en', theme: 'dark', link: null }), smallest: 20, title: 36 },
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
  const picture = exportFormat({ lang: 'zh', theme: 'light', link: 'https://example.org/#/' })
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
