/** A number never stands alone: what it counts, when, and the number of its source are on its page; and its length is what it says. */
import { describe, expect, it } from 'vitest'
import { statedInterval } from '#domain/interval.ts'
import { lookup } from '#domain/lookup.ts'
import type { Observation } from '#domain/model.ts'
import { indicatorModels } from '#features/indicator/models.ts'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import { boardModel } from '#figures/kinds/board/model.ts'
import { layoutFigure } from '#figures/kinds/kinds.ts'
import { panelModel } from '#figures/kinds/panel/model.ts'
import { numberModel } from '#figures/kinds/number/model.ts'
import { pairModel } from '#figures/kinds/pair/model.ts'
import { tableOf } from '#figures/kinds/tables.ts'
import { panels, type FigureModel } from '#figures/model.ts'
import { onePage } from '#figures/onepage/onePage.ts'
import { paperFormat, projectorFormat } from '#figures/page/format.ts'
import { leaves, type Scene, type SceneNode } from '#figures/page/scene.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { picturePages, slideFormat } from '#tests/slide.ts'

const all = everything(shipped)
const stations = shipped.observations.filter(
  ({ indicator, refArea, partOf }) => indicator === 'postdoc-stations' && partOf === null && refArea !== 'chongqing',
)
const [a, b] = stations
if (a === undefined || b === undefined) throw new Error('two areas have stations')
const models: readonly FigureModel[] = [
  ...panels.map((panel) => panelModel(shipped, all, panel)),
  boardModel(shipped, all),
  comparisonModel(shipped, everything(shipped, ['jiangbei', 'qijiang', 'jiangjin'])),
  pairModel(shipped, a, b),
  numberModel(shipped, a),
  ...shipped.indicators.flatMap(({ indicator }) => {
    const { summary, series } = indicatorModels(shipped, null, indicator)
    return [summary, ...series]
  }),
]

const words = (text: string) => text.replaceAll(/\s/g, '')
const textOf = ({ nodes }: Scene) =>
  words(
    leaves(nodes)
      .flatMap((node) => (node.kind === 'text' ? [node.spans.map(({ text }) => text).join('')] : []))
      .join(''),
  )

/** A part of a bar has the date and the source of its whole. */
const partsAmong = (observations: readonly Observation[]) =>
  new Set(observations.flatMap(({ obsId }) => shipped.observations.filter(({ partOf }) => partOf === obsId)))

describe.each([
  ['a picture', slideFormat('zh'), picturePages],
  ['a sheet of paper', paperFormat('en'), layoutFigure],
  ['the projector', projectorFormat(1280, 720, 'zh'), layoutFigure],
])('on %s', (_, format, lay) => {
  const say = sentencesOf(shipped, format.lang)
  // The page that says a figure whole numbers its own sources, and its title may say what is counted.
  const own = models.filter((model) => lay !== picturePages || onePage(model, shipped, format) === null)
  it('every figure has what it counts, its date and the number of its source beside it', () => {
    expect(own.length).toBeGreaterThan(2)
    const alone = own.flatMap((model) =>
      lay(model, shipped, format).flatMap(({ scene, observations }, page) => {
        const text = textOf(scene)
        const parts = partsAmong(observations)
        return observations.flatMap((figure) => {
          const date = words(say.date(figure))
          // Which number a source has on a page is asked in `kinds/sources.test.ts`.
          const isCited = text.split(date).some((after, place) => place > 0 && /^\[\d+\]/.test(after))
          const missing = [
            ...[say.measured(figure)].filter((part) => !text.includes(words(part))),
            ...(isCited || parts.has(figure) ? [] : [`${date}[n]`]),
          ]
          return missing.map((part) => `${model.id} ${page + 1}: ${figure.obsId} without “${part}”`)
        })
      }),
    )
    expect(alone).toEqual([])
  })

  it('a bar ends where its value stands on the axis', () => {
    let measured = 0
    const wrong = models.flatMap((model) =>
      rulersIn(model).flatMap((ruler) =>
        lay(model, shipped, format).flatMap(({ scene }) =>
          ruler.bars.flatMap(({ plotted }) => {
            const group = groupsIn(scene.nodes).find(({ label }) => label === say.announced(plotted))
            const { hi, lo } = statedInterval(plotted.observation)
            const value = (hi ?? lo)?.value
            const end = ruler.ticks.at(-1) ?? 1
            if (group === undefined || value === undefined || plotted.observation.qualifier !== 'exact') return []
            const axis = axisAbove(scene, group.nodes)
            if (axis === null) return []
            measured += 1
            const reached = ((rightOf(group.nodes) - axis.from) / (axis.to - axis.from)) * end
            return Math.abs(reached - value) / end > 0.005 ? [`${model.id}: ${value} is drawn to ${reached}`] : []
          }),
        ),
      ),
    )
    expect(wrong).toEqual([])
    expect(measured).toBeGreaterThan(lay === picturePages ? 0 : 10)
  })
})

it('on the page that says a figure whole, and on its parts, a figure has what it counts, its date and its source', () => {
  const format = slideFormat('zh')
  const say = sentencesOf(shipped, 'zh')
  let looked = 0
  const alone = models.flatMap((model) =>
    onePage(model, shipped, format) === null
      ? []
      : picturePages(model, shipped, format).flatMap(({ scene, observations }, page) => {
          const text = textOf(scene)
          const parts = partsAmong(observations)
          return observations
            .filter((figure) => !parts.has(figure))
            .flatMap((figure) => {
              looked += 1
              const counts = [say.measured(figure), say.indicator(figure.indicator)].some((name) => text.includes(words(name)))
              // A foot that has little room names a source by half of its title, or by who published it.
              const { title, publisher } = lookup(shipped.sourceById, figure.sourceId)
              const isNamed = [title.split('——'), publisher.split(/[（(]/)].some(([name = '']) => text.includes(words(name)))
              const missing = [
                ...(counts ? [] : ['what it counts']),
                ...(isNamed ? [] : ['its source']),
                ...[words(say.date(figure))].filter((part) => !text.includes(part)),
              ]
              return missing.map((part) => `${model.id} ${page + 1}: ${figure.obsId} without “${part}”`)
            })
        }),
  )
  expect(looked).toBeGreaterThan(100)
  expect(alone).toEqual([])
})

it('in tables of figures and of verdicts every figure has its date and its source', () => {
  const say = sentencesOf(shipped, 'zh')
  const [figures, verdicts] = tableOf(comparisonModel(shipped, everything(shipped, ['jiangbei', 'qijiang'])), say)
  expect(figures?.columns).toEqual(['地区', '指标', '数值（照原文）', '统计口径与范围', '时点或时段', '来源'])
  expect(verdicts?.rows[0]?.[1]).toMatch(/^江北区31个 · .* · 2021年9—12月（推定） ①$/)
})

function rulersIn(model: FigureModel) {
  if (model.kind === 'pair') return model.ruler === null ? [] : [model.ruler]
  return model.kind === 'panel' || model.kind === 'summary' ? model.rulers : []
}

function groupsIn(nodes: readonly SceneNode[]): readonly Extract<SceneNode, { kind: 'group' }>[] {
  return nodes.flatMap((node) => (node.kind === 'group' ? [node, ...groupsIn(node.nodes)] : []))
}

/** The right end of what is drawn with a fill or as a box in a row; px. */
function rightOf(nodes: readonly SceneNode[]): number {
  return Math.max(
    ...leaves(nodes).flatMap((node) => {
      if (node.kind === 'rect') return [node.x + node.width]
      return node.kind === 'path' ? [...node.d.matchAll(/[ML ]?(-?[\d.]+)[ ,]-?[\d.]+/g)].map((found) => Number(found[1])) : []
    }),
  )
}

/** The widest horizontal line above a row and nearest to it, where its axis lies; null where it stands on another page. */
function axisAbove(scene: Scene, row: readonly SceneNode[]): { readonly from: number; readonly to: number } | null {
  const top = Math.min(...leaves(row).flatMap((node) => (node.kind === 'text' ? [node.y] : [])))
  const lines = leaves(scene.nodes).flatMap((node) => (node.kind === 'rect' && node.height <= 4 && node.y < top ? [node] : []))
  const ticks = leaves(scene.nodes).flatMap((node) =>
    node.kind === 'text' && node.anchor === 'middle' && node.y < top ? [node] : [],
  )
  const nearest = Math.max(...ticks.map(({ y }) => y))
  const numbers = ticks.filter(({ y }) => y === nearest).map(({ x }) => x)
  const [line] = lines.filter(({ x }) => Math.abs(x - Math.min(...numbers)) < 1).sort((one, other) => other.y - one.y)
  return line === undefined ? null : { from: line.x, to: line.x + line.width }
}
