import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { observation } from '#tests/fixtures/rows.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { foldPanel } from './fold.ts'
import { panelModel } from './model.ts'

const rows = [
  observation({ obsId: 'a1', indicator: 'alone', refArea: 'north', obsValue: '5', timePeriod: '2021-01' }),
  observation({ obsId: 'n1', indicator: 'newer', refArea: 'north', obsValue: '5', timePeriod: '2024-01' }),
  observation({ obsId: 'o1', indicator: 'older', refArea: 'north', obsValue: '5', timePeriod: '2020-01' }),
  observation({ obsId: 'k1', indicator: 'kinds', definition: 'one', refArea: 'north', obsValue: '5' }),
  observation({ obsId: 'k2', indicator: 'kinds', definition: 'two', refArea: 'north', obsValue: '6' }),
  observation({ obsId: 's1', refArea: 'north', obsValue: '31' }),
  observation({ obsId: 's2', refArea: 'south', obsValue: '3', sourceId: 'other' }),
  observation({ obsId: 'd1', indicator: 'different', definition: 'x', refArea: 'north' }),
  observation({ obsId: 'd2', indicator: 'different', definition: 'y', refArea: 'south', sourceId: 'other' }),
]
const dataset = datasetOf({ observations: rows })
const areas = dataset.areas.map((row) => row.areaId)

function folded(observations: typeof rows) {
  const { open, folded: rest } = foldPanel(
    panelModel(dataset, { areas, observations, policies: [], thresholds: [] }, 'platforms'),
  )
  return {
    chart: open.rulers.map(({ indicator }) => indicator),
    rows: open.groups.map(({ indicator }) => indicator),
    rest: [...rest.rulers, ...rest.groups].map(({ indicator }) => indicator),
  }
}

describe('foldPanel', () => {
  it('opens the ruler that areas share and three indicators: those of several areas first, then the newest', () => {
    expect(folded(rows)).toEqual({ chart: ['stations'], rows: ['different', 'newer', 'alone'], rest: ['kinds', 'older'] })
  })

  it('opens the ruler with a proved order before a longer one without', () => {
    const { rulers } = panelModel(dataset, { areas, observations: rows, policies: [], thresholds: [] }, 'platforms')
    const proved = rulers.filter(({ indicator }) => indicator === 'stations')
    const longer = proved.map((ruler) => ({ ...ruler, id: 'longer', bars: [...ruler.bars, ...ruler.bars], comparisons: [] }))
    expect(foldPanel({ rulers: [...longer, ...proved], groups: [] }).open.rulers).toEqual(proved)
  })

  it('opens a ruler of one source where areas share none', () => {
    expect(folded(rows.filter(({ indicator }) => indicator !== 'stations')).chart).toEqual(['kinds'])
  })

  it('has nothing to fold where there is little', () => {
    expect(folded(rows.slice(0, 2))).toEqual({ chart: [], rows: ['newer', 'alone'], rest: [] })
  })

  it('opens a chart in each panel of the five articles', () => {
    const shown = everything(shipped)
    const charts = (['funds', 'platforms', 'introduced'] as const).map(
      (panel) => foldPanel(panelModel(shipped, shown, panel)).open,
    )
    expect(charts.map(({ rulers }) => rulers.map(({ indicator }) => indicator))).toEqual([
      ['fund-size'],
      ['postdoc-stations'],
      ['grassroots-recruits'],
    ])
    expect(charts.every(({ groups }) => groups.length === 3)).toBe(true)
  })
})
