import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, indicator, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { derivedOf, type Derived, perEachPairs } from './derived.ts'

/** 8 ÷ 31, 79 ÷ 31, 8 + 23 = 31. */
function inNumbers(derived: Derived): string {
  switch (derived.kind) {
    case 'sum':
      return `${derived.parts.map((part) => part.obsValue).join(' + ')} = ${derived.whole.obsValue}`
    case 'share':
      return `${derived.part.obsValue} ÷ ${derived.whole.obsValue}`
    case 'per-each':
      return `${derived.counted.obsValue} ÷ ${derived.holders.obsValue}`
  }
}

function derivedOn(dataset: typeof shipped, name: string): readonly string[] {
  const found = dataset.indicators.find((row) => row.indicator === name)
  if (found === undefined) throw new Error(`no indicator ${name}`)
  return derivedOf(dataset, found.indicator).map(inNumbers)
}

/** What is derived where `north` has a whole of 31 and a part of 8. */
function ofPart(part: ObservationCells, whole: ObservationCells = {}, family = 'platforms'): readonly string[] {
  const dataset = datasetOf({
    indicators: [indicator({ indicator: 'stations', family }), indicator({ indicator: 'levels', family })],
    observations: [
      observation({ obsId: 'whole', ...whole }),
      observation({ obsId: 'part', indicator: 'levels', obsValue: '8', partOf: 'whole', ...part }),
    ],
  })
  return derivedOn(dataset, 'levels')
}

describe('derivedOf on the shipped dataset', () => {
  it('adds 8 and 23 to 31, and gives the shares of both and 79 researchers for each of 31 stations', () => {
    expect(derivedOn(shipped, 'postdoc-stations')).toEqual(['8 + 23 = 31', '8 ÷ 31', '23 ÷ 31', '79 ÷ 31'])
  })

  it('says the same of the parts from their own page', () => {
    expect(derivedOn(shipped, 'postdoc-stations-by-level')).toEqual(['8 + 23 = 31', '8 ÷ 31', '23 ÷ 31'])
    expect(derivedOn(shipped, 'postdocs-resident')).toEqual(['79 ÷ 31'])
  })

  it('derives nothing from money, nor from people and teams counted together', () => {
    for (const row of shipped.indicators.filter(({ family }) => family === 'funds')) {
      expect(derivedOf(shipped, row.indicator), row.indicator).toEqual([])
    }
    expect(derivedOn(shipped, 'high-level-introduced')).toEqual([])
  })

  it('names only indicators that there are', () => {
    const known = shipped.indicators.map((row): string => row.indicator)
    for (const { counted, holders } of perEachPairs) expect(known).toEqual(expect.arrayContaining([counted, holders]))
  })
})

describe('derivedOf', () => {
  it('divides a part by its whole', () => {
    expect(ofPart({})).toEqual(['8 ÷ 31'])
  })

  it.each([
    ['money, whose kinds are separate accounts', {}, {}, 'funds'],
    ['people and teams counted together', { unitMeasure: '人(个)' }, { unitMeasure: '人(个)' }, 'teams'],
    ['another date', { timePeriod: '2023' }, {}, 'platforms'],
    ['another source', { sourceId: 'elsewhere' }, {}, 'platforms'],
    ['an end that neither figure states', { qualifier: 'about' }, {}, 'platforms'],
  ] as const)('derives nothing from %s', (_, part, whole, family) => {
    expect(ofPart(part, whole, family)).toEqual([])
  })

  it('carries an open end through: of more than 40, 8 are at most a fifth', () => {
    const dataset = datasetOf({
      observations: [
        observation({ obsId: 'whole', obsValue: '40', qualifier: 'more-than' }),
        observation({ obsId: 'part', indicator: 'levels', obsValue: '8', partOf: 'whole' }),
      ],
    })
    const [stations] = dataset.indicators
    expect(stations && derivedOf(dataset, stations.indicator)).toMatchObject([
      { kind: 'share', interval: { lo: null, hi: { value: 0.2, open: false } } },
    ])
  })

  it('gives the share of a district in its city, and none of areas that merely overlap', () => {
    const ofTwo = (areas: Parameters<typeof area>[0][]) =>
      derivedOn(
        datasetOf({
          areas: areas.map(area),
          observations: [
            observation({ obsId: 'a', refArea: 'city', obsValue: '64' }),
            observation({ obsId: 'b', refArea: 'north', obsValue: '5' }),
          ],
        }),
        'stations',
      )
    expect(ofTwo([{ areaId: 'city' }, { areaId: 'north', partOf: 'city' }])).toEqual(['5 ÷ 64'])
    expect(ofTwo([{ areaId: 'city' }, { areaId: 'north', overlaps: 'city' }])).toEqual([])
  })
})
