import { describe, expect, it } from 'vitest'
import { allPairs } from '#domain/pairs.ts'
import { lookup } from '#domain/lookup.ts'
import type { Indicator } from '#domain/model.ts'
import { readPackage } from '#load/package.ts'
import { readDataFolder } from '#scripts/data-folder.ts'
import { compiled } from '#tests/fixtures/package.ts'

const reading = readPackage(compiled(readDataFolder()))
if (!reading.ok) throw new Error('the dataset breaks its rules; `npm run check:data` says which')
const { dataset } = reading

/** How many of the pairs of some indicators have each relation and grade. */
function census(counted: (indicator: Indicator) => boolean): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { a, relation, grade } of allPairs(dataset)) {
    if (!counted(lookup(dataset.indicatorById, lookup(dataset.observationById, a).indicator))) continue
    const kind = grade ?? relation
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

describe('the dataset', () => {
  it('gives rise to 26 pairs, of which 10 are part of, 1 is B, 4 are C and 11 are D', () => {
    expect(census(({ category }) => category !== 'context')).toEqual({ 'part-of': 10, B: 1, C: 4, D: 11 })
  })

  it('sets residents side by side only to say that they are background', () => {
    expect(census(({ category }) => category === 'context')).toEqual({ 'part-of': 3, D: 3 })
    const reasons = allPairs(dataset).filter(({ a, grade }) => a.endsWith('-population') && grade !== null)
    expect(reasons.every(({ blockers }) => blockers.join() === 'not-rankable')).toBe(true)
  })

  it('names residents only for areas whose territory they are known to live on', () => {
    expect(dataset.areas.flatMap(({ areaId, population }) => (population === null ? [] : [`${areaId}: ${population}`]))).toEqual([
      'jiangbei: jiangbei-population',
      'jiangjin: jiangjin-population',
      'chongqing: chongqing-population',
    ])
  })

  it('supports one order only: 江北 has more postdoctoral stations than 綦江 had', () => {
    const orders = allPairs(dataset).flatMap(({ order }) => (order.kind === 'proved' ? [order] : []))
    expect(orders).toEqual([
      { kind: 'proved', larger: 'jiangbei-postdoc-stations', smaller: 'qijiang-postdoc-stations', basis: 'stated' },
    ])
  })

  // Equal numerals that count different things. Two of one row would be in one definition.
  it.each([
    ['40 overseas platforms, experts, institutes and incubators', 40],
    ['12 stations, associations, workshops and chief experts', 12],
    ['500 doctors and high-tech enterprises', 500],
  ])('keeps look-alikes apart: %s', (_, value) => {
    const alike = dataset.observations.filter(
      (figure) => figure.obsValue === value && figure.unitMult === 0 && figure.restates === null,
    )
    const definitions = alike.map((figure) => lookup(dataset.definitionById, figure.definition).definitionId)
    expect(alike.length).toBeGreaterThan(1)
    expect(new Set(definitions).size).toBe(alike.length)
  })
})
