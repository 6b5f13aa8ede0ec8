import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, definition, indicator, observation, source, type ObservationCells } from '#tests/fixtures/rows.ts'
import { natures, qualifiers } from './codes.ts'
import { compare, type Comparison } from './grade.ts'
import { usageInterval, type Interval } from './interval.ts'
import type { Observation } from './model.ts'

/** Two figures and the rows around them: everything the rules look at varies, mostly little, so that A and B are not rare. */
interface Scene {
  readonly a: ObservationCells
  readonly b: ObservationCells
  readonly parts: readonly string[]
  readonly durable: boolean
  readonly rankable: boolean
  readonly breadthStated: boolean
  readonly overlap: boolean
  readonly damaged: boolean
  readonly trust: string
}

function mostly<Value>(usual: Value, others: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })
}

const cells: fc.Arbitrary<ObservationCells> = fc
  .record({
    value: fc.integer({ min: 0, max: 120 }),
    qualifier: fc.constantFrom(...qualifiers),
    width: fc.integer({ min: 1, max: 40 }),
    nature: mostly<string>('stock', natures),
    timePeriod: mostly('2021-10', ['2021-10-05', '2021', '2020-06/2020-12', '2023-01', '2018-03']),
    timeBasis: mostly('stated', ['inferred', 'publication']),
    countStart: mostly('2020-01', ['', '2020', '2019-05-02']),
    definition: mostly('stations', ['other']),
    scope: mostly('area', ['sub-area', 'programme', 'project']),
    scopeName: mostly('甲', ['乙']),
    unitMeasure: mostly('个', ['家', '人', '人(个)']),
    per: mostly('', ['year']),
  })
  .map(({ value, width, ...rest }) => ({
    ...rest,
    obsValue: String(value),
    scopeName: rest.scope === 'area' ? '' : rest.scopeName,
    ...(rest.qualifier === 'range' ? { lowerBound: String(value), upperBound: String(value + width) } : {}),
  }))

const scenes: fc.Arbitrary<Scene> = fc.record({
  a: fc.tuple(cells, mostly('north', ['city'])).map(([row, refArea]) => ({ ...row, refArea })),
  b: fc.tuple(cells, mostly('south', ['north', 'city'])).map(([row, refArea]) => ({ ...row, refArea })),
  parts: fc.array(fc.integer({ min: 1, max: 60 }).map(String), { maxLength: 2 }),
  durable: fc.boolean(),
  rankable: mostly(true, [false]),
  breadthStated: fc.boolean(),
  overlap: mostly(false, [true]),
  damaged: mostly(false, [true]),
  trust: mostly('official', ['party-media', 'repost']),
})

interface Staged {
  readonly a: Observation
  readonly b: Observation
  readonly forward: Comparison
  readonly backward: Comparison
}

function staged(scene: Scene): Staged {
  const a = observation({ obsId: 'a', ...scene.a })
  const b = observation({ obsId: 'b', ...scene.b })
  const { refArea = 'north' } = scene.a
  const parts = scene.parts.map((obsValue, index) =>
    observation({ obsId: `a-${index}`, refArea, indicator: 'by-level', obsValue, partOf: 'a' }),
  )
  const dataset = datasetOf({
    areas: [
      area({ areaId: 'city' }),
      area({ areaId: 'north', partOf: 'city', overlaps: scene.overlap ? 'south' : '' }),
      area({ areaId: 'south', partOf: 'city' }),
    ],
    indicators: [
      indicator({ indicator: 'stations', durable: String(scene.durable), rankable: String(scene.rankable) }),
      indicator({ indicator: 'by-level' }),
    ],
    definitions: [definition({ definitionId: 'stations', breadthStated: String(scene.breadthStated) })],
    sources: [source({ sourceId: 'source', trust: scene.trust, damage: scene.damaged ? '缺一段' : '' })],
    observations: [a, b, ...parts],
  })
  return { a, b, forward: compare(dataset, a, b), backward: compare(dataset, b, a) }
}

const gradeRank = { A: 0, B: 1, C: 2, D: 3 }

function rankOf({ grade }: Comparison): number {
  return grade === null ? -1 : gradeRank[grade]
}

/** Whether some number lies in both intervals; an unknown end excludes nothing. */
function meet(a: Interval, b: Interval): boolean {
  const below = (lo: Interval['lo'], hi: Interval['hi']) =>
    lo === null || hi === null || lo.value < hi.value || (lo.value === hi.value && !lo.open && !hi.open)
  return below(a.lo, b.hi) && below(b.lo, a.hi)
}

/** A number that the figure may stand for as far as its source states it: `share` 0…1 of the way from one stated end to the other. */
function sampled(figure: Observation, share: number): number {
  const { lowerBound: lo, upperBound: hi, qualifier } = figure
  const inside = qualifier === 'over' || qualifier === 'nearly' || qualifier === 'under' ? 0.001 + 0.998 * share : share
  if (lo !== null && hi !== null) return lo + inside * (hi - lo)
  if (lo !== null) return lo + inside * 1000
  if (hi !== null) return hi - (1 - inside) * 1000
  return (inside - 0.5) * 2000
}

/** The same, where a count of durable things may have shrunk since. */
function sampledAgainst(figure: Observation, facing: Observation, durable: boolean, share: number, shrink: number): number {
  const value = sampled(figure, share)
  return durable && figure.nature === 'cumulative' && facing.nature === 'stock' ? value - shrink * Math.abs(value) : value
}

const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('compare', () => {
  it('mirrors: swapping the figures changes nothing but their places', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const { forward, backward } = staged(scene)
        expect(backward).toEqual({ ...forward, a: forward.b, b: forward.a })
      }),
    )
  })

  it('orders nothing at C or D, in a series or a containment', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const { forward } = staged(scene)
        const orderable = forward.grade === 'A' || forward.grade === 'B'
        expect(forward.order.kind === 'none').toBe(!orderable)
        expect(forward.grade === null).toBe(forward.relation !== 'pair')
      }),
    )
  })

  it('orders nothing where the intervals meet, as usage reads them', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const { a, b, forward } = staged(scene)
        if (meet(usageInterval(a), usageInterval(b))) expect(forward.order.kind).not.toBe('proved')
      }),
    )
  })

  it('orders as stated only what holds for every pair of values inside the stated ends', () => {
    let orders = 0
    fc.assert(
      fc.property(scenes, fc.array(fc.tuple(share, share, share), { minLength: 5, maxLength: 20 }), (scene, samples) => {
        const { a, b, forward } = staged(scene)
        if (forward.order.kind !== 'proved' || forward.order.basis !== 'stated') return
        orders += 1
        const [larger, smaller] = forward.order.larger === a.obsId ? [a, b] : [b, a]
        for (const [one, other, shrink] of samples) {
          const high = sampledAgainst(larger, smaller, scene.durable, one, shrink)
          const low = sampledAgainst(smaller, larger, scene.durable, other, shrink)
          expect(high).toBeGreaterThan(low)
        }
      }),
      { numRuns: 2000 },
    )
    // About one scene in forty is ordered: none at all would prove nothing.
    expect(orders).toBeGreaterThan(10)
  })

  it('is graded no better for one more thing to remark', () => {
    const additions: readonly ((scene: Scene) => Scene)[] = [
      (scene) => ({ ...scene, a: { ...scene.a, timeBasis: 'inferred' } }),
      (scene) => ({ ...scene, breadthStated: false }),
      (scene) => ({ ...scene, overlap: true }),
      (scene) => ({ ...scene, damaged: true }),
      (scene) => ({ ...scene, trust: 'compilation' }),
      (scene) => ({ ...scene, b: { ...scene.b, qualifier: 'about' } }),
    ]
    fc.assert(
      fc.property(scenes, fc.constantFrom(...additions), (scene, add) => {
        expect(rankOf(staged(add(scene)).forward)).toBeGreaterThanOrEqual(rankOf(staged(scene).forward))
      }),
    )
  })
})
