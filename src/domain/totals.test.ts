import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { indicator, observation } from '#tests/fixtures/rows.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { figureTotals, figuresSaid } from './totals.ts'

describe('figureTotals', () => {
  it('a figure, its restatement and the residents it may be divided by are three rows and one figure to compare', () => {
    const dataset = datasetOf({
      indicators: [indicator({ indicator: 'stations' }), indicator({ indicator: 'population', category: 'context' })],
      observations: [
        observation({ obsId: 'a', indicator: 'stations' }),
        observation({ obsId: 'again', indicator: 'stations', restates: 'a' }),
        observation({ obsId: 'residents', indicator: 'population' }),
      ],
    })
    expect(figureTotals(dataset)).toEqual({ recorded: 3, restated: 1, background: 1, subjects: 1 })
  })

  it('the kinds add up to all rows', () => {
    const { recorded, restated, background, subjects } = figureTotals(shipped)
    expect(recorded).toBe(shipped.observations.length)
    expect(restated + background + subjects).toBe(recorded)
  })
})

describe('figuresSaid', () => {
  it('counts a figure once, however often its rows say it', () => {
    const { recorded, restated } = figureTotals(shipped)
    expect(figuresSaid(shipped, shipped.observations)).toBe(recorded - restated)
    const again = shipped.observations.filter(({ restates }) => restates !== null)
    expect(figuresSaid(shipped, again)).toBe(again.length)
    expect(
      figuresSaid(shipped, again.concat(shipped.observations.filter(({ obsId }) => again.some((row) => row.restates === obsId)))),
    ).toBe(again.length)
  })
})
