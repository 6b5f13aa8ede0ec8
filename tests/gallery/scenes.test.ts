import { describe, expect, it } from 'vitest'
import type { Dataset } from '#domain/model.ts'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import { layoutFigure } from '#figures/kinds/kinds.ts'
import { summaryModel } from '#figures/kinds/summary/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { sceneFaults } from '#figures/page/check.ts'
import { paperFormat, projectorFormat, type Format } from '#figures/page/format.ts'
import { leaves, type Scene } from '#figures/page/scene.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { casesOf } from './cases.ts'
import { figuresOf, kinds } from './kinds.ts'
import { picturePages, slideFormat, slideType } from '#tests/slide.ts'

interface Sized {
  readonly name: string
  readonly format: Format
  /** How a figure becomes pages of it; on paper and on the projector as its kind is laid out. */
  readonly lay?: typeof layoutFigure
  /** Smallest type of any text and of the title, px. */
  readonly smallest: number
  readonly title: number
}

const link = 'https://example.org/#/'
const formats: readonly Sized[] = [
  { name: 'picture, zh', format: slideFormat('zh', link), lay: picturePages, ...slideType },
  { name: 'picture, en', format: slideFormat('en', null, 'dark'), lay: picturePages, ...slideType },
  { name: 'sheet, zh', format: paperFormat('zh'), smallest: 20, title: 28 },
  { name: 'sheet, en', format: paperFormat('en'), smallest: 20, title: 28 },
  { name: '1920 × 1080, zh', format: projectorFormat(1920, 1080, 'zh'), smallest: 28, title: 44 },
  { name: '1920 × 1080, en', format: projectorFormat(1920, 1080, 'en'), smallest: 28, title: 44 },
  { name: '1366 × 768, zh', format: projectorFormat(1366, 768, 'zh'), smallest: 20, title: 32 },
  { name: '1024 × 768, zh', format: projectorFormat(1024, 768, 'zh'), smallest: 20, title: 32 },
  { name: '1024 × 768, en', format: projectorFormat(1024, 768, 'en'), smallest: 20, title: 32 },
]

/** Where there is most to place, a picture, a large and a small screen are tried, each language twice; else one of each language. */
const crowded: ReadonlySet<string> = new Set(['full', 'long-names'])
const formatsOf = {
  crowded: new Set(['picture, zh', 'picture, en', 'sheet, zh', 'sheet, en', '1920 × 1080, zh', '1024 × 768, en']),
  others: new Set(['picture, zh', '1024 × 768, en']),
}
/** `npm run test:all` tries every state in every format. */
const isWide = process.env['WUTONG_TESTS'] === 'all'

const spansOf = (scene: Scene) => leaves(scene.nodes).flatMap((node) => (node.kind === 'text' ? node.spans : []))

const cases = casesOf(shipped)

interface Drawn {
  readonly id: string
  readonly state: string
  readonly dataset: Dataset
  readonly models: readonly FigureModel[]
}

const full = everything(shipped)
const districts = everything(shipped, ['liangjiang', 'qijiang', 'jiangjin'])
/** What no other state of the gallery has on its pages: nothing, judgements, three areas side by side, a standing of few figures. */
const more: readonly Drawn[] = [
  ...kinds.flatMap((kind) =>
    [
      { id: `${kind}-nothing`, shown: { ...full, observations: [], policies: [] } },
      { id: `${kind}-judged`, shown: everything(shipped, undefined, [{ family: 'platforms', min: 45 }]) },
    ].map(({ id, shown }) => ({ id, state: 'rare', dataset: shipped, models: figuresOf(kind, { dataset: shipped, shown }) })),
  ),
  { id: 'comparison-three', state: 'full', dataset: shipped, models: [comparisonModel(shipped, districts)] },
  {
    id: 'summary-few',
    state: 'full',
    dataset: shipped,
    models: shipped.indicators
      .filter(({ indicator }) => ['postdoc-stations', 'chief-experts'].includes(indicator))
      .map(({ indicator }) => summaryModel(shipped, full, indicator)),
  },
]
// The state `projector` has the figures of `full`, for the browser to draw on screens.
const drawn: readonly Drawn[] = [...cases.filter(({ state }) => state !== 'projector'), ...more]

describe('the gallery', () => {
  it('has a case for every kind of figure in every state, and figures in nearly all of them', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(kinds.length * 6)
    // The one area with several dates of one thing is the one that is left out, and the one row has none.
    expect(cases.filter(({ models }) => models.length === 0).map(({ id }) => id)).toEqual(['series-missing', 'series-one-row'])
  })

  it('has long names in one state and signs of markup in another', () => {
    const [long, odd] = ['board-long-names', 'board-odd-text'].map((id) => cases.find((found) => found.id === id)?.dataset)
    expect(
      long?.areas.every(({ nameZh }) => nameZh.length === 30) && long.indicators.every(({ nameZh }) => nameZh.length === 60),
    ).toBe(true)
    expect(odd?.policies.every(({ nameZh, quote }) => nameZh.includes('<b>&amp;</b>') && quote.includes('😀'))).toBe(true)
  })
})

describe.each(formats.filter(({ name }) => isWide || formatsOf.crowded.has(name)))(
  'pages of $name',
  ({ name, format, lay = layoutFigure, smallest, title }) => {
    it.each(drawn.filter(({ state }) => isWide || formatsOf[crowded.has(state) ? 'crowded' : 'others'].has(name)))(
      '$id: all text inside, none over another, none too small, no sign cut in half',
      ({ models, dataset }) => {
        for (const model of models) {
          for (const [index, { scene }] of lay(model, dataset, format).entries()) {
            const page = `${model.id} ${index + 1}`
            expect(sceneFaults(scene, smallest), page).toEqual([])
            const spans = spansOf(scene)
            expect(spans.find((span) => span.family === 'headline')?.size, page).toBeGreaterThanOrEqual(title)
            expect(
              spans.filter(({ text }) => /\p{Surrogate}/u.test(text)).map(({ text }) => text),
              page,
            ).toEqual([])
          }
        }
      },
    )
  },
)
