import { beforeAll, expect, it } from 'vitest'
import { boardModel } from '#figures/kinds/board/model.ts'
import { layoutFigure } from '#figures/kinds/kinds.ts'
import { panelModel } from '#figures/kinds/panel/model.ts'
import { summaryModel } from '#figures/kinds/summary/model.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { loadLanguage } from '#i18n/language.ts'
import { wordsOf } from '#i18n/words.tsx'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { slideFormat } from '#tests/slide.ts'
import { paperFormat, projectorFormat } from './format.ts'
import { ledgerColumns } from './ledger.ts'
import { spansWidth } from './measure.ts'
import { leaves, type SceneNode } from './scene.ts'
import type { Setting } from './setting.ts'

beforeAll(() => loadLanguage('en'))

const judged = everything(shipped, undefined, [{ family: 'platforms', min: 45 }])
const models = [
  panelModel(shipped, judged, 'platforms'),
  boardModel(shipped, judged),
  ...shipped.indicators
    .filter(({ indicator }) => ['innovation-platforms', 'incubators', 'haizhi-stations'].includes(indicator))
    .map(({ indicator }) => summaryModel(shipped, judged, indicator)),
]

const groupsIn = (nodes: readonly SceneNode[]): readonly Extract<SceneNode, { kind: 'group' }>[] =>
  nodes.flatMap((node) => (node.kind === 'group' ? [node, ...groupsIn(node.nodes)] : []))

interface Extent {
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
}

/** Where the ticks of a threshold and the texts of a row lie, px. */
function extents(nodes: readonly SceneNode[]) {
  const ticks = leaves(nodes).flatMap((node): Extent[] => {
    if (node.kind !== 'path' || node.fill !== null) return []
    const points = [...node.d.matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    // A tick is two strokes; brackets have more.
    return points.length === 3 ? [{ x: [Math.min(...xs), Math.max(...xs)], y: [Math.min(...ys), Math.max(...ys)] }] : []
  })
  const texts = leaves(nodes).flatMap((node): Extent[] => {
    if (node.kind !== 'text' || node.anchor !== 'start') return []
    const size = Math.max(...node.spans.map((span) => span.size))
    return [{ x: [node.x, node.x + spansWidth(node.spans)], y: [node.y - 0.8 * size, node.y] }]
  })
  return { ticks, texts }
}
const meet = (one: Extent, other: Extent) =>
  one.x[0] < other.x[1] && other.x[0] < one.x[1] && one.y[0] < other.y[1] && other.y[0] < one.y[1]

it.each([
  ['a slide', slideFormat('zh')],
  ['a slide in English', slideFormat('en')],
  ['a sheet', paperFormat('zh')],
  ['the projector', projectorFormat(1366, 768, 'zh')],
])('the tick of a threshold lies between the value and the words beside it, on %s', (_, format) => {
  const rows = models
    .flatMap((model) => layoutFigure(model, shipped, format))
    .flatMap(({ scene }) => groupsIn(scene.nodes))
    .map(({ nodes }) => extents(nodes))
    .filter(({ ticks }) => ticks.length > 0)
  expect(rows.length).toBeGreaterThan(0)
  const over = rows.flatMap(({ ticks, texts }) => ticks.flatMap((tick) => texts.filter((text) => meet(tick, text))))
  expect(over).toEqual([])
})

it.each([
  ['zh', 'beside the value'],
  ['en', 'below it'],
] as const)('the words of a figure stand where rows are lowest: on a slide in %s %s', (lang, place) => {
  const setting: Setting = {
    dataset: shipped,
    say: sentencesOf(shipped, lang),
    words: wordsOf(lang),
    format: slideFormat(lang),
    sources: [],
  }
  const { areas, observations } = everything(shipped)
  const { detail } = ledgerColumns(setting, 1776, observations, areas)
  expect(detail === null).toBe(place === 'below it')
})
