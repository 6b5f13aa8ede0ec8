import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { absence, area, indicator, observation, policy } from '#tests/fixtures/rows.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { areaProfileOf } from './areaProfile.ts'

const of = (id: string, dataset = shipped) => {
  const row = dataset.areas.find(({ areaId }) => areaId === id)
  if (row === undefined) throw new Error(`no area ${id}`)
  return areaProfileOf(dataset, row.areaId)
}

describe('areaProfileOf', () => {
  it('counts what the rows of the dataset hold, restatements apart', () => {
    expect(of('jiangbei').counts).toEqual({ figures: 8, indicators: 6, restatements: 1, policies: 11, sources: 2 })
    const total = shipped.areas.reduce((sum, { areaId }) => sum + of(areaId).counts.figures, 0)
    expect(total).toBe(shipped.observations.filter((row) => row.restates === null).length)
  })

  it('puts every indicator in exactly one place: with figures, named, not applicable, or given by others', () => {
    for (const { areaId } of shipped.areas) {
      const { groups, notApplicable, unmentioned } = of(areaId)
      const placed = [
        ...groups.flatMap((group) => [...group.rows, ...group.named].map((row) => row.indicator)),
        ...notApplicable.flatMap((row) => row.indicators),
        ...unmentioned.map((row) => row.indicator),
      ]
      expect(new Set(placed).size, areaId).toBe(placed.length)
      expect(placed.length, areaId).toBe(shipped.indicators.length)
    }
  })

  it('lists each policy in full once, under its first instrument, and names it under the others', () => {
    const dataset = datasetOf({
      policies: [
        policy({ policyId: 'card', instruments: 'housing|schooling' }),
        policy({ policyId: 'flat', instruments: 'housing', quoteStart: '5' }),
        policy({ policyId: 'slogan', instruments: '' }),
      ],
    })
    const groups = of('north', dataset).policies.map(({ instrument, policies, also }) => [
      instrument,
      policies.map((row) => row.policyId),
      also.map((row) => row.policyId),
    ])
    expect(groups).toEqual([
      ['housing', ['card', 'flat'], []],
      ['schooling', [], ['card']],
      [null, ['slogan'], []],
    ])
  })

  it('keeps apart what is named without a number, what does not apply, and what only others give', () => {
    const dataset = datasetOf({
      indicators: ['stations', 'funds', 'teams', 'nobody'].map((id) => indicator({ indicator: id })),
      observations: ['stations', 'funds', 'teams'].map((id) =>
        observation({ obsId: `south-${id}`, refArea: 'south', indicator: id }),
      ),
      absences: [absence(), absence({ indicator: 'funds', reason: 'not-applicable', comment: '不设' })],
    })
    const { groups, notApplicable, unmentioned, counts } = of('north', dataset)
    expect(groups.flatMap((group) => group.named.map((row) => row.indicator.indicator))).toEqual(['stations'])
    expect(notApplicable.map((row) => row.indicators.map((one) => one.indicator))).toEqual([['funds']])
    // An indicator nobody has a figure of is no silence of this area.
    expect(unmentioned.map((row) => [row.indicator.indicator, row.areas])).toEqual([['teams', ['south']]])
    expect(counts.figures).toBe(0)
  })

  it('of an area without any row holds nothing and does not fail', () => {
    const dataset = datasetOf({ areas: [area({ areaId: 'blank' })] })
    expect(of('blank', dataset)).toMatchObject({ groups: [], policies: [], sources: [], unmentioned: [], notApplicable: [] })
  })

  it('names the source of a change of areas among the sources, without figures', () => {
    expect(
      of('liangjiang-district').sources.map(({ source, figures, policies }) => [source.sourceId, figures, policies]),
    ).toEqual([['merger-2025', 0, 0]])
  })
})
