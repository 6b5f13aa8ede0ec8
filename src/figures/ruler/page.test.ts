import { describe, expect, it } from 'vitest'
import { layoutFigure } from '#figures/kinds/kinds.ts'
import { summaryModel } from '#figures/kinds/summary/model.ts'
import { sceneFaults } from '#figures/page/check.ts'
import { projectorFormat } from '#figures/page/format.ts'
import { leaves } from '#figures/page/scene.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { definition, indicator, observation } from '#tests/fixtures/rows.ts'
import { everything } from '#tests/fixtures/shipped.ts'
import { slideFormat } from '#tests/slide.ts'

const counted = { indicator: 'stations', definition: 'stations' }

describe.each(['picture', 'projector'] as const)('a ruler in a drawn page, %s', (use) => {
  const dataset = datasetOf({
    indicators: [indicator({ indicator: 'stations', durable: 'true' })],
    definitions: [definition({ definitionId: 'stations' })],
    observations: [
      { obsId: 'north', refArea: 'north', obsValue: '50' },
      { obsId: 'south', refArea: 'south', obsValue: '200' },
    ].map((cells, index) => observation({ ...counted, ...cells, quoteStart: String(index) })),
  })
  const format = use === 'picture' ? slideFormat('zh') : projectorFormat(1366, 768, 'zh')
  const nodes = dataset.indicators
    .map((row) => summaryModel(dataset, everything(dataset), row.indicator))
    .flatMap((model) => layoutFigure(model, dataset, format))
    .flatMap(({ scene }) => scene.nodes)

  /** px of the middle of a number on the axis. */
  const tick = (value: string) =>
    leaves(nodes).flatMap((node) =>
      node.kind === 'text' && node.anchor === 'middle' && node.spans[0]?.text === value ? [node.x] : [],
    )[0] ?? Number.NaN
  /** px of the right end of the bar of an area. */
  const barEnd = (area: string) =>
    Math.max(
      ...nodes
        .flatMap((node) => (node.kind === 'group' && node.label.startsWith(`${area}，`) ? leaves(node.nodes) : []))
        .flatMap((node) => (node.kind === 'rect' ? [node.x + node.width] : [])),
    )

  it('has each bar end under the number that it stands for', () => {
    expect(barEnd('north')).toBeCloseTo(tick('50'), 0)
    expect(barEnd('south')).toBeCloseTo(tick('200'), 0)
  })
})

describe('a ruler on the projector', () => {
  const dataset = datasetOf({
    indicators: [indicator({ indicator: 'stations', durable: 'true' })],
    definitions: [definition({ definitionId: 'stations' })],
    observations: [
      { obsId: 'north-old', refArea: 'north', obsValue: '16', timePeriod: '2020-12-31' },
      { obsId: 'north-new', refArea: 'north', obsValue: '20', timePeriod: '2022-12-31' },
      { obsId: 'south', refArea: 'south', obsValue: '150', timePeriod: '2021-12-31' },
    ].map((cells, index) => observation({ ...counted, ...cells, quoteStart: String(index) })),
  })
  const [shown] = dataset.indicators.map((row) => summaryModel(dataset, everything(dataset), row.indicator))

  it.each(['zh', 'en'] as const)(
    'has what else an area gives under its row, where the date of its value stands beside a short bar: %s',
    (lang) => {
      const pages = shown === undefined ? [] : layoutFigure(shown, dataset, projectorFormat(1024, 768, lang))
      const texts = pages.flatMap(({ scene }) =>
        leaves(scene.nodes).flatMap((node) => (node.kind === 'text' ? [node.spans.map(({ text }) => text).join('')] : [])),
      )
      expect(texts).toContainEqual(expect.stringContaining(lang === 'zh' ? '另有16' : 'also 16'))
      expect(pages.flatMap(({ scene }) => sceneFaults(scene, 20))).toEqual([])
    },
  )
})
