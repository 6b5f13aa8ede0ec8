import { expect, it } from 'vitest'
import { valueInUnit } from '#domain/interval.ts'
import { panelModel } from '#figures/kinds/panel/model.ts'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import { panels } from '#figures/model.ts'
import { pictureFormat, presetNames } from '#figures/page/presets.ts'
import { leaves, type SceneNode } from '#figures/page/scene.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { wordsOf } from '#i18n/words.tsx'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { poolOf } from './model.ts'
import { rulersInOrder } from './strongest.ts'
import { rulerBox, valueFloor } from './ruler.ts'

const detail = { minorTicks: 'drawn', brackets: 'left-out', leastBar: 2.4, value: valueFloor, tags: 3 } as const
const models = [
  ...panels.map((panel) => panelModel(shipped, everything(shipped), panel)),
  comparisonModel(shipped, everything(shipped, ['jiangbei', 'qijiang'])),
]

/** px of the right end of boxes and shapes. */
function rightOf(nodes: readonly SceneNode[]): number {
  return Math.max(
    ...leaves(nodes).flatMap((node) => {
      if (node.kind === 'rect' || node.kind === 'fade') return [node.x + node.width]
      return node.kind === 'path' ? [...node.d.matchAll(/[ML](-?[\d.]+)[ ,]-?[\d.]+/g)].map(([, x]) => Number(x)) : []
    }),
  )
}

it.each(presetNames)('a bar of an exact number ends within half a hundredth of its value: %s', (preset) => {
  const format = pictureFormat({ preset, ground: 'light', lang: 'zh', slots: null, link: null })
  const say = sentencesOf(shipped, 'zh')
  const setting = {
    dataset: shipped,
    say,
    words: wordsOf('zh'),
    format,
    sources: shipped.sources.map(({ sourceId }) => sourceId),
  }
  const width = format.width - 2 * format.margin.side
  let measured = 0
  for (const ruler of models.flatMap((model) => rulersInOrder(poolOf(shipped, model).rulers))) {
    const nodes = rulerBox(setting, { kind: 'ruler', ruler, unshown: 0 }, width, format.height, detail).draw(0, 0)
    // The axis comes first: from zero to the largest value.
    const [axis] = nodes
    if (axis?.kind !== 'rect') throw new Error('a ruler begins with its axis')

    const largest = Math.max(...ruler.bars.map(({ plotted }) => valueInUnit(plotted.observation)))
    if (
      ruler.bars.some(
        ({ plotted, against, others }) => plotted.observation.qualifier !== 'exact' || against.length + others.length > 0,
      )
    )
      continue
    for (const { plotted } of ruler.bars) {
      const group = nodes.find((node) => node.kind === 'group' && node.label === say.announced(plotted))
      if (group?.kind !== 'group') throw new Error(`no bar for ${plotted.observation.obsId}`)
      const value = valueInUnit(plotted.observation)
      const reached = ((rightOf(group.nodes) - axis.x) / axis.width) * largest
      measured += 1
      expect(Math.abs(reached - value) / value, plotted.observation.obsId).toBeLessThan(0.005)
    }
  }
  expect(measured).toBeGreaterThan(1)
})
