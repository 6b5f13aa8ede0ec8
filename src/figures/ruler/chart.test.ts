import { describe, expect, it } from 'vitest'
import type { Ruler } from '#figures/model.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { rulerChartProps } from './chart.ts'
import { beforeValue, valueWidth } from './labelRoom.ts'
import { rulersOf } from './model.ts'
import { reachOf } from './reach.ts'
import { rowHeight, rulerHeight, rulerSizes } from './rulerSize.ts'

const rulers = rulersOf(shipped, shipped.observations)

function rulerNamed(indicator: string): Ruler {
  const found = rulers.find((ruler) => ruler.indicator === indicator)
  if (found === undefined) throw new Error(`there is no ruler of ${indicator}`)
  return found
}

const stations = rulerNamed('postdoc-stations')

describe('rulerChartProps', () => {
  it('has a row for each bar, named by its figure, as long as its figure says', () => {
    const { rows, ticks } = rulerChartProps(stations, 400, 'zh')
    expect(rows).toEqual([
      { id: 'jiangbei-postdoc-stations', reach: 31 },
      { id: 'qijiang-postdoc-stations', reach: 3 },
    ])
    expect(ticks).toEqual([0, 10, 20, 30, 40])
  })

  it('never has a bar that reaches beyond the end of the axis', () => {
    for (const ruler of rulers) {
      const { rows, ticks } = rulerChartProps(ruler, 400, 'zh')
      for (const { id, reach } of rows) expect(reach, id).toBeLessThanOrEqual(ticks.at(-1) ?? 0)
    }
  })

  it('says the same before and after a threshold, so that the chart need not be drawn again for it', () => {
    const [before, after] = (['passes', 'fails'] as const).map((judgement) =>
      rulerChartProps(
        { ...stations, bars: stations.bars.map((bar) => ({ ...bar, plotted: { ...bar.plotted, judgement } })) },
        400,
        'zh',
      ),
    )
    expect(after).toEqual(before)
  })

  it('gives every row its height: with its padding the plot is as high as all rows together', () => {
    for (const ruler of rulers) {
      const { rows, height, padding } = rulerChartProps(ruler, 400, 'zh')
      expect(height).toBe(rulerHeight(ruler))
      expect(height - rulerSizes.axis - padding.top - padding.bottom).toBe(rows.length * rowHeight(ruler))
    }
  })

  it('gives long names no room that a value needs, also on a phone', () => {
    for (const ruler of rulers) {
      const kinds = ruler.bars.map(() => 'Experts from overseas who advise districts and counties on talent work')
      const { nameRoom, labelRoom, ticks } = rulerChartProps(ruler, 358, 'en', kinds)
      const axis = 358 - nameRoom - labelRoom
      for (const { plotted } of ruler.bars) {
        const { observation } = plotted
        const end = (reachOf(observation) / (ticks.at(-1) ?? 1)) * axis + beforeValue(observation) + valueWidth(observation, 'en')
        expect(nameRoom + end, observation.obsId).toBeLessThanOrEqual(358.5)
      }
    }
  })

  it('has no bar between a plot that is narrow and its numbers: no two of these touch', () => {
    const wide = rulerChartProps(stations, 600, 'zh')
    const narrow = rulerChartProps(stations, 240, 'zh')
    expect([wide.tickInterval, narrow.tickInterval]).toEqual([0, 1])
  })
})
