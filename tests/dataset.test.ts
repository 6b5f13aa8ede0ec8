import { describe, expect, it } from 'vitest'
import { allPairs } from '#domain/pairs.ts'
import { lookup } from '#domain/lookup.ts'
import { readPackage } from '#load/package.ts'
import { readDataFolder } from '#scripts/data-folder.ts'
import { compiled } from '#tests/fixtures/package.ts'

const reading = readPackage(compiled(readDataFolder()))
if (!reading.ok) throw new Error('the dataset breaks its rules; `npm run check:data` says which')
const { dataset } = reading

/** How many of the pairs have each relation and grade. */
function census(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { relation, grade } of allPairs(dataset)) {
    const kind = grade ?? relation
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

describe('the dataset', () => {
  it('gives rise to 26 pairs, of which 10 are part of, 1 is B, 4 are C and 11 are D', () => {
    expect(census()).toEqual({ 'part-of': 10, B: 1, C: 4, D: 11 })
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
