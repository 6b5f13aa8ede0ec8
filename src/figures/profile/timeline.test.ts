import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, observation, policy, source } from '#tests/fixtures/rows.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import type { Dataset } from '#domain/model.ts'
import { areaProfileOf } from './areaProfile.ts'
import { timeLineOf } from './timeline.ts'

const of = (dataset: Dataset, id: string) => {
  const row = dataset.areas.find(({ areaId }) => areaId === id)
  if (row === undefined) throw new Error(`no area ${id}`)
  return timeLineOf(areaProfileOf(dataset, row.areaId))
}
const inWords = (dataset: Dataset, id: string) =>
  of(dataset, id).entries.map(({ dated, period, basis, shape }) => {
    const many = dated.kind === 'figures' ? dated.figures.length : dated.kind === 'policies' ? dated.policies.length : 1
    return `${dated.kind} ${many}, ${period}, ${basis ?? '-'}, ${shape}`
  })

describe('timeLineOf', () => {
  it('puts figures of one date together, a flow apart from a stock, and keeps uncertain dates as spans', () => {
    expect(inWords(shipped, 'jiangbei')).toEqual([
      'figures 1, 2020-11-01, stated, point',
      'figures 1, 2021-01/2021-12, inferred, window',
      'policies 1, 2021, -, span',
      'source 1, 2021-05/2026-11, inferred, span',
      'figures 6, 2021-09/2021-12, inferred, span',
      'source 1, 2021-09/2021-12, inferred, span',
      'ends 1, 2025-11, -, span',
      'source 1, 2025-11-07, stated, point',
    ])
    expect(of(shipped, 'jiangbei').undated).toBe(10)
  })

  it('measures places as shares of whole years: 2 July of the first of two years is a quarter of the way', () => {
    const dataset = datasetOf({
      observations: [
        observation({ obsId: 'a', timePeriod: '2021-07-02' }),
        observation({ obsId: 'b', timePeriod: '2022', nature: 'annual-flow' }),
      ],
      sources: [source({ sourceId: 'source', published: '2022-12-31' })],
    })
    const { ticks, entries } = of(dataset, 'north')
    expect(ticks).toEqual([
      { year: 2021, start: 0 },
      { year: 2022, start: 0.5 },
    ])
    // 182 of 730 days; the year 2022 is the second half; its last day is the last of 730.
    expect(entries.map(({ start, length }) => [start * 730, Math.round(length * 730)])).toEqual([
      [182, 1],
      [365, 365],
      [729, 1],
    ])
  })

  it('labels fewer years where there are many', () => {
    const dataset = datasetOf({
      areas: [area({ areaId: 'north', validFrom: '1997-06' })],
      policies: [policy({ year: '2020' })],
    })
    expect(of(dataset, 'north').ticks.map(({ year }) => year)).toEqual([1997, 2002, 2007, 2012, 2017, 2022])
  })

  it('without a date has no axis', () => {
    const dataset = datasetOf({ areas: [area({ areaId: 'blank' })] })
    expect(of(dataset, 'blank')).toEqual({ ticks: [], entries: [], undated: 0 })
  })
})
