import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, definition, indicator, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { classesAmong, dateGroups, nearnessAmong, strongestOrder } from './classes.ts'
import { qualifiers } from './codes.ts'
import { compare } from './grade.ts'
import type { Dataset } from './model.ts'
import { countsAlike } from './definition.ts'
import { countedFigures } from './places.ts'
import { kinOf } from './signature.ts'
import { gapDays, threeYearsInDays } from './sides.ts'

function mostly<Value>(usual: Value, others: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(...others) })
}

const cells: fc.Arbitrary<ObservationCells> = fc
  .record({
    refArea: fc.constantFrom('city', 'north', 'south', 'east', 'elsewhere'),
    obsValue: fc.integer({ min: 0, max: 90 }).map(String),
    qualifier: mostly('exact', qualifiers),
    nature: mostly<string>('stock', ['cumulative', 'annual-flow', 'period-flow', 'commitment', 'target', 'rate', 'rate']),
    timePeriod: mostly('2021-10', [
      '2021-10-05',
      '2021',
      '2020-06/2020-12',
      '2016/2021',
      '2023-01',
      '2018-03',
      '2024-09/2025-08',
    ]),
    countStart: mostly('', ['2020-01', '2020']),
    definition: mostly('stations', ['other', 'narrow', 'narrowest', 'beside', 'beneath']),
    scope: mostly('area', ['sub-area', 'programme', 'project']),
    scopeName: mostly('甲', ['乙']),
    unitMeasure: mostly('个', ['家', '人', '人(个)']),
    per: mostly('', ['', '', 'year']),
  })
  .map((row) => ({
    ...row,
    countStart: row.nature === 'cumulative' ? row.countStart : '',
    scopeName: row.scope === 'area' ? '' : row.scopeName,
    ...(row.qualifier === 'range' ? { lowerBound: row.obsValue, upperBound: String(Number(row.obsValue) + 12) } : {}),
  }))

/** Few or many figures of one indicator: some contradict each other, some are of a city and its districts, one has a part. */
const datasets: fc.Arbitrary<Dataset> = fc
  .record({
    figures: fc.array(cells, { minLength: 1, maxLength: 9 }),
    part: fc.integer({ min: 0, max: 60 }).map(String),
    durable: fc.boolean(),
    rankable: mostly(true, [false]),
    breadthStated: fc.boolean(),
  })
  .map(({ figures, part, durable, rankable, breadthStated }) =>
    datasetOf({
      areas: [
        area({ areaId: 'city' }),
        ...['north', 'south', 'east'].map((areaId) => area({ areaId, partOf: 'city' })),
        area({ areaId: 'elsewhere' }),
      ],
      indicators: [
        indicator({ indicator: 'stations', durable: String(durable), rankable: String(rankable) }),
        indicator({ indicator: 'by-level', durable: String(durable) }),
      ],
      definitions: [
        definition({ definitionId: 'stations', breadthStated: String(breadthStated) }),
        definition({ definitionId: 'other', indicator: 'stations' }),
        definition({ definitionId: 'narrow', indicator: 'stations', within: 'stations' }),
        definition({ definitionId: 'narrowest', indicator: 'stations', within: 'narrow', breadthStated: 'false' }),
        definition({ definitionId: 'beside', indicator: 'stations', within: 'stations' }),
        definition({ definitionId: 'beneath', indicator: 'stations', within: 'narrow' }),
      ],
      observations: [
        ...figures.map((row, index) => observation({ ...row, obsId: `f${index}`, sourceId: `source-${index}` })),
        observation({
          obsId: 'part',
          refArea: figures[0]?.refArea ?? 'north',
          indicator: 'by-level',
          obsValue: part,
          partOf: 'f0',
        }),
      ],
    }),
  )

function stationsOf(dataset: Dataset) {
  return countedFigures(dataset).filter(({ indicator: id }) => dataset.indicators[0]?.indicator === id)
}

/** Every comparison of two figures of different areas: what the classes have to agree with. */
function everyComparison(dataset: Dataset) {
  const figures = stationsOf(dataset)
  return figures.flatMap((a, index) =>
    figures
      .slice(index + 1)
      .filter((b) => b.refArea !== a.refArea)
      .map((b) => ({ a, b, comparison: compare(dataset, a, b) })),
  )
}

const runs = { numRuns: 600 }

describe('kinOf', () => {
  it('is the same, and their definitions related, for two areas’ figures within 1096 days exactly where their grade is A or B', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const { a, b, comparison } of everyComparison(dataset)) {
          if (comparison.relation !== 'pair' || comparison.gapDays > threeYearsInDays) continue
          const isClose = comparison.grade === 'A' || comparison.grade === 'B'
          const areKin = kinOf(dataset, a) !== null && kinOf(dataset, a) === kinOf(dataset, b)
          expect(areKin && countsAlike(dataset, a.definition, b.definition)).toBe(isClose)
        }
      }),
      runs,
    )
  })
})

describe('strongestOrder', () => {
  it('finds an order where comparing every two finds one, and none where that finds none', () => {
    let proved = 0
    fc.assert(
      fc.property(datasets, (dataset) => {
        const all = everyComparison(dataset).filter(({ comparison }) => comparison.order.kind === 'proved')
        const found = strongestOrder(dataset, stationsOf(dataset))
        expect(found?.order.kind ?? 'none').toBe(all.length > 0 ? 'proved' : 'none')
        proved += all.length > 0 ? 1 : 0
      }),
      runs,
    )
    expect(proved).toBeGreaterThan(30)
  })

  it('looks beyond a figure that is contradicted at another date, which refuses the order that its own number would prove', () => {
    const definitions = [definition({ definitionId: 'stations' }), definition({ definitionId: 'narrow', within: 'stations' })]
    const dataset = datasetOf({
      definitions,
      observations: [
        observation({ obsId: 'wide', refArea: 'east', obsValue: '5' }),
        observation({ obsId: 'narrow', refArea: 'south', obsValue: '6', definition: 'narrow' }),
        observation({ obsId: 'least', refArea: 'north', obsValue: '0', sourceId: 'one' }),
        observation({ obsId: 'against', refArea: 'north', obsValue: '4', timePeriod: '2016/2021', sourceId: 'two' }),
      ],
    })
    expect(strongestOrder(dataset, dataset.observations)?.order).toMatchObject({ larger: 'narrow', smaller: 'wide' })
  })

  it('holds the largest floor against the smallest ceiling', () => {
    const values = ['12', '40', '3', '31', '77', '8']
    const observations = values.map((obsValue) => observation({ obsId: `v${obsValue}`, refArea: `a${obsValue}`, obsValue }))
    expect(strongestOrder(datasetOf({ observations }), observations)?.order).toEqual({
      kind: 'proved',
      larger: 'v77',
      smaller: 'v3',
      basis: 'stated',
    })
  })
})

describe('nearnessAmong', () => {
  it('says what comparing every two says', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const pairs = everyComparison(dataset).filter(({ comparison }) => comparison.relation === 'pair')
        const beside = pairs.some(({ comparison }) => comparison.grade !== 'D')
        expect(nearnessAmong(dataset, stationsOf(dataset))).toBe(
          pairs.length === 0 ? 'no-pair' : beside ? 'side-by-side' : 'apart',
        )
      }),
      runs,
    )
  })
})

describe('dateGroups', () => {
  const groupsOf = (...dates: readonly (readonly [area: string, date: string])[]) =>
    dateGroups(dates.map(([refArea, timePeriod]) => observation({ obsId: `${refArea}-${timePeriod}`, refArea, timePeriod }))).map(
      (group) => group.map(({ obsId }) => obsId).join(' '),
    )

  it('takes the newest first and whatever lies within 1096 days of it', () => {
    expect(groupsOf(['a', '2014'], ['b', '2022-06'], ['a', '2023-06'], ['b', '2015-03'], ['c', '2020-07'])).toEqual([
      'b-2022-06 a-2023-06 c-2020-07',
      'a-2014 b-2015-03',
    ])
  })

  it('holds figures no two of which may be further apart, each figure at least once', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const members of classesAmong(dataset, stationsOf(dataset))) {
          const groups = dateGroups(members)
          expect(new Set(groups.flat())).toEqual(new Set(members))
          for (const group of groups) {
            const far = group.flatMap((a) => group.filter((b) => b !== a && gapDays(a, b) > threeYearsInDays))
            expect(far).toEqual([])
          }
        }
      }),
      runs,
    )
  })

  it('lets a figure stand with newer ones where it would stand alone', () => {
    expect(groupsOf(['a', '2018-01'], ['b', '2020-01'], ['c', '2022-01'])).toEqual(['b-2020-01 c-2022-01', 'a-2018-01 b-2020-01'])
    expect(groupsOf(['a', '2019'], ['b', '2020-12-31'], ['b', '2022-12-31'])).toEqual([
      'b-2020-12-31 b-2022-12-31',
      'a-2019 b-2020-12-31',
    ])
  })

  it('needs no more groups than the dates do, whatever the number of areas', () => {
    const years = ['2012', '2016', '2020', '2024']
    const many = Array.from({ length: 80 }, (_, index) => [`a${index}`, years[index % 4] ?? ''] as const)
    expect(groupsOf(...many)).toHaveLength(4)
  })
})

describe('classesAmong', () => {
  it('joins no two areas’ figures within 1096 days whose grade is not A or B', () => {
    let joined = 0
    fc.assert(
      fc.property(datasets, (dataset) => {
        const classes = classesAmong(dataset, stationsOf(dataset))
        const placeOf = new Map(classes.flatMap((members, place) => members.map((figure) => [figure, place] as const)))
        expect(placeOf.size).toBe(classes.flat().length)
        for (const { a, b, comparison } of everyComparison(dataset)) {
          if (comparison.relation !== 'pair' || comparison.gapDays > threeYearsInDays) continue
          if (!placeOf.has(a) || placeOf.get(a) !== placeOf.get(b)) continue
          expect(['A', 'B']).toContain(comparison.grade)
          joined += 1
        }
      }),
      runs,
    )
    expect(joined).toBeGreaterThan(100)
  })

  it('keeps with a definition only those of which each counts a part of the one before', () => {
    const definitions = [
      definition({ definitionId: 'all', indicator: 'stations' }),
      definition({ definitionId: 'public', indicator: 'stations', within: 'all' }),
      definition({ definitionId: 'national', indicator: 'stations', within: 'public' }),
      definition({ definitionId: 'municipal', indicator: 'stations', within: 'public' }),
      definition({ definitionId: 'universities', indicator: 'stations', within: 'national' }),
    ]
    const classesOf = (...used: readonly string[]) => {
      const observations = used.map((id) => observation({ obsId: id, refArea: `area-${id}`, definition: id }))
      return classesAmong(datasetOf({ definitions, observations }), observations).map((members) =>
        members.map(({ obsId }) => obsId).join(' '),
      )
    }
    expect(classesOf('national', 'municipal')).toEqual(['national', 'municipal'])
    expect(classesOf('all', 'national')).toEqual(['all national'])
    expect(classesOf('all', 'national', 'municipal')).toEqual(['all', 'national', 'municipal'])
    expect(classesOf('all', 'public', 'national', 'municipal', 'universities')).toEqual([
      'all public',
      'national universities',
      'municipal',
    ])
  })

  it('has as many classes as there are ways of counting, stock and cumulative of what stays together', () => {
    const observations = Array.from({ length: 40 }, (_, index) => [
      observation({ obsId: `s${index}`, refArea: `a${index}` }),
      observation({ obsId: `c${index}`, refArea: `a${index}`, nature: 'cumulative' }),
      observation({ obsId: `n${index}`, refArea: `a${index}`, definition: 'national' }),
    ]).flat()
    const dataset = datasetOf({ indicators: [indicator({ indicator: 'stations', durable: 'true' })], observations })
    expect(classesAmong(dataset, observations).map((members) => members.length)).toEqual([80, 40])
  })
})
