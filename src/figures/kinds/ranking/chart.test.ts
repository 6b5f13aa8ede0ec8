import { beforeAll, describe, expect, it } from 'vitest'
import { ofIndicator } from '#figures/rows.ts'
import { rulersOf } from '#figures/ruler/model.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { loadLanguage } from '#i18n/language.ts'
import { wordsOf } from '#i18n/words.tsx'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, definition, indicator, observation } from '#tests/fixtures/rows.ts'
import { asideStart, rankingChartProps } from './chart.ts'
import { rankingModel } from './model.ts'

beforeAll(() => loadLanguage('en'))

describe('rankingChartProps', () => {
  it('cuts a name that has no room, and keeps the whole name of the area beside it', () => {
    const names = ['Pengshui', 'Shizhu', 'Xiushan']
    const dataset = datasetOf({
      areas: names.map((shortEn) =>
        area({ areaId: shortEn.toLowerCase(), shortEn, nameEn: `${shortEn} Miao and Tujia Autonomous County` }),
      ),
      indicators: [indicator({ indicator: 'stations', durable: 'true' })],
      definitions: [definition({ definitionId: 'stations', breadthStated: 'true' })],
      observations: names.map((name, index) =>
        observation({ obsId: `f${index}`, refArea: name.toLowerCase(), obsValue: String(9 - index), timePeriod: '2021-10-01' }),
      ),
    })
    const rulers = dataset.indicators.flatMap(({ indicator: id }) => rulersOf(dataset, ofIndicator(dataset.observations, id)))
    const model = rankingModel(dataset, rulers, { own: null, chosen: [] })
    if (model === null) throw new Error('nothing is ranked')
    const { rows } = rankingChartProps({ dataset, say: sentencesOf(dataset, 'en'), words: wordsOf('en') }, model, 100)
    expect(rows.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Pe.*…$/),
      expect.stringMatching(/^Sh/),
      expect.stringMatching(/^Xi/),
    ])
    expect(rows.map(({ wholeName }) => wholeName)).toEqual(names.map((name) => `${name} Miao and Tujia Autonomous County`))
  })
})

describe('asideStart', () => {
  it('stands right of zero, under the bar', () => {
    expect(asideStart('片区', 110, 358)).toBe(118)
  })

  it('goes left of zero only as far as it needs, and never out of the chart', () => {
    const long = '来源不一致，另一来源为44个，片区、专项与单项合计'
    const start = asideStart(long, 110, 358)
    expect(start).toBeGreaterThanOrEqual(0)
    expect(start).toBeLessThan(118)
    expect(asideStart(long, 110, 60)).toBe(0)
  })
})
