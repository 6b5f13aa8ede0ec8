import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, indicator, observation, source, type ObservationCells } from '#tests/fixtures/rows.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { qualifiers } from './codes.ts'
import { boundsStatedBy, type Interval } from './interval.ts'
import { perHead } from './perHead.ts'

const population = indicator({
  indicator: 'population',
  category: 'context',
  family: 'population',
  rankable: 'false',
  notRankableZh: '只作分母',
  notRankableEn: 'a denominator',
})

/** A figure of a district of 900,000 counted on 1 November 2020, per 10,000 of them. */
function of(cells: ObservationCells, { residents = {}, durable = true, named = true, trust = 'official' } = {}) {
  const figure = observation({ obsId: 'north-stations', refArea: 'north', timePeriod: '2021-06-01', ...cells })
  const counted = observation({
    obsId: 'north-population',
    refArea: 'north',
    indicator: 'population',
    definition: 'residents',
    timePeriod: '2020-11-01',
    obsValue: '900000',
    unitMeasure: '人',
    sourceId: 'census',
    ...residents,
  })
  const dataset = datasetOf({
    areas: [area({ areaId: 'north', population: named ? 'north-population' : '' })],
    indicators: [indicator({ indicator: figure.indicator, durable: String(durable) }), population],
    observations: [figure, counted],
    sources: [source({ sourceId: 'census', trust })],
  })
  return perHead(dataset, figure)
}

function ofShipped(id: string) {
  const figure = shipped.observations.find((row) => row.obsId === id)
  if (figure === undefined) throw new Error(`no figure ${id}`)
  return perHead(shipped, figure)
}

const closed = (value: number) => ({ value, open: false })

describe('perHead of the shipped figures', () => {
  it('江北, 31 stations of autumn 2021 among 925,800 residents of November 2020: 0.3348 per 10,000, at most 425 days apart', () => {
    const reading = ofShipped('jiangbei-postdoc-stations')
    expect(reading).toMatchObject({
      kind: 'figure',
      population: { obsId: 'jiangbei-population' },
      gapDays: 425,
      remarks: ['gap', 'inferred-date', 'trust'],
    })
    const { interval } = reading.kind === 'figure' ? reading : { interval: { lo: null, hi: null } }
    expect(interval.lo?.value).toBeCloseTo(0.33484554, 8)
    expect(interval.hi).toEqual(interval.lo)
  })

  it.each([
    ['江北, 79 postdoctoral researchers', 'jiangbei-postdocs-resident', 'figure'],
    ['江北, 35 who entered in a part of 2021', 'jiangbei-postdocs-recruited', 'window'],
    ['綦江, 3 stations: the census includes 万盛', 'qijiang-postdoc-stations', 'territory'],
    ['两江, 40余 incubators: nobody counts its residents', 'liangjiang-incubators', 'no-population'],
    ['江津, 318 enterprises of December 2023: 1155 days', 'jiangjin-specialised', 'gap'],
    ['江津, 12 chief experts of autumn 2024', 'jiangjin-chief-experts', 'gap'],
    ['the city, 64 stations of some day in 2023: 1155 days', 'chongqing-haizhi-stations', 'gap'],
  ])('%s', (_, id, kind) => {
    expect(ofShipped(id).kind).toBe(kind)
  })

  it('takes the largest gap the dates allow: the city’s 64 may be of December 2023', () => {
    expect(ofShipped('chongqing-haizhi-stations')).toMatchObject({ gapDays: 1155 })
  })

  it.each([
    ['the residents themselves', 'jiangbei-population', 'not-rankable'],
    ['a restatement', 'jiangbei-postdoc-stations-national-list', 'restatement'],
    ['a fund', 'liangjiang-equity-fund', 'unrealised'],
    ['money paid out', 'liangjiang-policy-payout', 'money'],
    ['a share of the city', 'liangjiang-fortune500-share', 'unrealised'],
    ['a part of the area', 'liangjiang-doctors', 'scope'],
    ['persons and teams together', 'jiangjin-high-level', 'mixed-unit'],
    ['consultations', 'jiangjin-consultations', 'not-rankable'],
    ['events', 'jiangjin-events', 'subject'],
  ])('is not for %s', (_, id, reason) => {
    expect(ofShipped(id)).toEqual({ kind: 'unfit', reason })
  })

  it('is given for 江北 only', () => {
    const areas = shipped.observations.filter((figure) => perHead(shipped, figure).kind === 'figure').map((row) => row.refArea)
    expect([...new Set(areas)]).toEqual(['jiangbei'])
  })
})

describe('perHead', () => {
  it('carries the stated ends through: 40余 among 900,000 is at least 0.444', () => {
    expect(of({ obsValue: '40', qualifier: 'more-than' })).toMatchObject({
      interval: { lo: closed((40 / 900_000) * 10_000), hi: null },
      remarks: [],
    })
  })

  it('turns the ends of the residents round: among more than 900,000 it is at most so many', () => {
    const reading = of({ obsValue: '45' }, { residents: { qualifier: 'over' } })
    expect(reading).toMatchObject({ interval: { lo: null, hi: { value: 0.5, open: true } } })
  })

  it('is refused where no end is stated: 约500', () => {
    expect(of({ obsValue: '500', qualifier: 'about' }).kind).toBe('no-end')
  })

  it.each([
    ['three years, one of them a leap year', '2023-11-02', 'figure'],
    ['a day more', '2023-11-03', 'gap'],
  ])('%s', (_, timePeriod, kind) => {
    expect(of({ timePeriod }).kind).toBe(kind)
  })

  it.each([
    ['a year, leap or not', '2021-11-02', []],
    ['a day more', '2021-11-03', ['gap']],
  ])('%s is remarked: %s', (_, timePeriod, remarks) => {
    expect(of({ timePeriod })).toMatchObject({ remarks })
  })

  it.each([
    ['people counted since nobody says when', { nature: 'cumulative' }, 'window'],
    ['people counted since a date', { nature: 'cumulative', countStart: '2019' }, 'figure'],
    ['people of a full year', { nature: 'annual-flow' }, 'figure'],
    ['people of a part of a year', { nature: 'period-flow' }, 'window'],
  ])('%s', (_, cells, kind) => {
    expect(of({ unitMeasure: '名', ...cells }, { durable: false }).kind).toBe(kind)
  })

  it('remarks that sources contradict each other about the figure or the residents', () => {
    const dataset = datasetOf({
      areas: [area({ areaId: 'north', population: 'residents' })],
      indicators: [indicator({ indicator: 'stations', durable: 'true' }), population],
      observations: [
        ...['31', '28'].map((obsValue) =>
          observation({
            obsId: `of-${obsValue}`,
            refArea: 'north',
            timePeriod: '2021-06-01',
            obsValue,
            sourceId: `s-${obsValue}`,
          }),
        ),
        observation({
          obsId: 'residents',
          refArea: 'north',
          indicator: 'population',
          definition: 'residents',
          timePeriod: '2020-11-01',
          obsValue: '900000',
          unitMeasure: '人',
        }),
      ],
      sources: ['s-31', 's-28'].map((sourceId) => source({ sourceId })),
    })
    const [first] = dataset.observations
    expect(first && perHead(dataset, first)).toMatchObject({ kind: 'figure', remarks: ['conflict'] })
  })

  it('remarks that some of what was ever set up may have closed, and that the residents come from a compilation', () => {
    expect(of({ nature: 'cumulative' }, { trust: 'compilation' })).toMatchObject({ remarks: ['cumulative', 'trust'] })
  })

  it('needs the residents to be named for the area, not only to be there', () => {
    expect(of({}, { named: false })).toMatchObject({ kind: 'territory', population: { obsId: 'north-population' } })
  })

  it('contains the quotient of any two values inside the stated ends', () => {
    const numeral = fc.record({
      value: fc.integer({ min: 1, max: 5000 }),
      qualifier: fc.constantFrom(...qualifiers),
      width: fc.integer({ min: 1, max: 400 }),
      /** Where inside the ends the true value lies; beyond a stated end only where the other is unknown. */
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(numeral, numeral, (a, b) => {
        const [figure, residents] = [cellsOf(a), cellsOf(b)]
        const reading = of(figure.cells, { residents: residents.cells })
        const quotient = (figure.truth / residents.truth) * 10_000
        expect(reading.kind === 'figure' ? holds(reading.interval, quotient) : reading.kind === 'no-end').toBe(true)
      }),
    )
  })
})

interface Numeral {
  readonly value: number
  readonly qualifier: (typeof qualifiers)[number]
  readonly width: number
  readonly at: number
}

/** A printed numeral, and a true value that its words allow. */
function cellsOf({ value, qualifier, width, at }: Numeral): { readonly cells: ObservationCells; readonly truth: number } {
  const range = qualifier === 'range' ? { lowerBound: String(value), upperBound: String(value + width) } : {}
  const { lower, upper } = boundsStatedBy({ obsValue: value, unitMult: 0, qualifier })
  const top = qualifier === 'range' ? value + width : upper
  const inside = lower === null ? at * value : top === null ? value + at * width : value + at * (top - value)
  // Clear of an end that may be open, and of zero residents.
  const truth = lower !== null && top !== null ? inside : lower === null ? (inside + 0.1) / 1.2 : inside + 0.1
  return { cells: { obsValue: String(value), qualifier, ...range }, truth }
}

function holds({ lo, hi }: Interval, value: number): boolean {
  const above = lo === null || (lo.open ? value > lo.value : value >= lo.value)
  const below = hi === null || (hi.open ? value < hi.value : value <= hi.value)
  return above && below
}
