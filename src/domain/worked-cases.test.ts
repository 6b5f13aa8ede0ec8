import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, definition, indicator, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { compare, type Comparison } from './grade.ts'
import type { Observation } from './model.ts'
import { seriesOf } from './series.ts'
import { shareOf } from './share.ts'

// The worked cases that lay down when two figures may be compared. Each row is one case: two printed figures with nature and date,
// what is special about them, and what may be said. Figures are of two areas, of one definition and unit, stocks of October 2021,
// unless the row says otherwise.

interface Figure extends ObservationCells {
  /** As printed: 40余, 近200, 超14亿, 约500. */
  readonly printed: string
}

interface WorkedCase {
  readonly a: Figure
  readonly b: Figure
  /** The thing stays once it is there. */
  readonly durable?: boolean
  /** The definition does not say how widely it counts, and these are known parts of a. */
  readonly partsOfA?: readonly string[]
  /** What a second source prints of the same in the area of a, on the same day. */
  readonly alsoOfA?: string
  /** The definition of the first counts a part of what that of the second counts. */
  readonly within?: readonly [narrower: string, wider: string]
  readonly grade: string
  readonly because?: readonly string[]
  readonly order: string
}

const workedCases: Readonly<Record<string, WorkedCase>> = {
  '31 stock 2021-10 / 3 cumulative 2020-11, durable': {
    a: { printed: '31', nature: 'stock', timePeriod: '2021-10' },
    b: { printed: '3', nature: 'cumulative', timePeriod: '2020-11' },
    durable: true,
    grade: 'B',
    because: ['durable-nature'],
    order: 'a > b, stated',
  },
  'cumulative 50 / stock 45, durable': {
    a: { printed: '50', nature: 'cumulative' },
    b: { printed: '45', nature: 'stock' },
    durable: true,
    grade: 'B',
    because: ['durable-nature'],
    order: 'undecided',
  },
  '40余 / 45': { a: { printed: '40余' }, b: { printed: '45' }, grade: 'B', because: ['qualifier'], order: 'undecided' },
  '40余 / 52': { a: { printed: '40余' }, b: { printed: '52' }, grade: 'B', because: ['qualifier'], order: 'b > a, usage' },
  '近200 / 90': { a: { printed: '近200' }, b: { printed: '90' }, grade: 'B', because: ['qualifier'], order: 'a > b, usage' },
  '超14亿 / 14亿': {
    a: { printed: '超14亿' },
    b: { printed: '14亿' },
    grade: 'B',
    because: ['qualifier'],
    order: 'a > b, stated',
  },
  '约500 / 450': { a: { printed: '约500' }, b: { printed: '450' }, grade: 'B', because: ['qualifier'], order: 'undecided' },
  '31 (= 8 + 23) / 22 of unstated level': {
    a: { printed: '31' },
    b: { printed: '22' },
    partsOfA: ['8', '23'],
    grade: 'B',
    because: ['breadth'],
    order: 'undecided',
  },
  'two single projects': {
    a: { printed: '10', scope: 'project', scopeName: '园区' },
    b: { printed: '6', scope: 'project', scopeName: '园区' },
    grade: 'D',
    because: ['project'],
    order: 'none',
  },
  'two programmes of different names': {
    a: { printed: '402', scope: 'programme', scopeName: '海智工作站' },
    b: { printed: '210', scope: 'programme', scopeName: '离岸基地' },
    grade: 'C',
    because: ['scope'],
    order: 'none',
  },
  'Jan–Jun 324 / Jan–Sep 500': {
    a: { printed: '324', nature: 'period-flow', timePeriod: '2024-01/2024-06' },
    b: { printed: '500', nature: 'period-flow', timePeriod: '2024-01/2024-09' },
    grade: 'C',
    because: ['months'],
    order: 'none',
  },
  '1亿 a year / 3亿 in all': {
    a: { printed: '1亿', nature: 'commitment', per: 'year' },
    b: { printed: '3亿', nature: 'cumulative' },
    grade: 'D',
    because: ['per', 'realised', 'nature'],
    order: 'none',
  },
  'stock 2021-10 / stock 2018-09': {
    a: { printed: '31', timePeriod: '2021-10' },
    b: { printed: '3', timePeriod: '2018-09' },
    grade: 'C',
    because: ['gap', 'gap'],
    order: 'none',
  },
  '40 (2020-12) / 38 (2022-12)': {
    a: { printed: '40', timePeriod: '2020-12' },
    b: { printed: '38', timePeriod: '2022-12' },
    grade: 'B',
    because: ['gap'],
    order: 'undecided',
  },
  '23 and 28 (two sources, one day) / 25': {
    a: { printed: '23' },
    alsoOfA: '28',
    b: { printed: '25' },
    grade: 'B',
    because: ['conflict'],
    order: 'undecided',
  },
  '23 and 28 (two sources, one day) / 20': {
    a: { printed: '23' },
    alsoOfA: '28',
    b: { printed: '20' },
    grade: 'B',
    because: ['conflict'],
    order: 'a > b, stated',
  },
  '28 and 23 (two sources, one day) / 25': {
    a: { printed: '28' },
    alsoOfA: '23',
    b: { printed: '25' },
    grade: 'B',
    because: ['conflict'],
    order: 'undecided',
  },
  '23 twice (two sources, one day) / 20': {
    a: { printed: '23' },
    alsoOfA: '23',
    b: { printed: '20' },
    grade: 'A',
    order: 'a > b, stated',
  },
  '超3000 (2024) / 超1200 (2025) of an event count': {
    a: { printed: '超3000', nature: 'annual-flow', timePeriod: '2024' },
    b: { printed: '超1200', nature: 'annual-flow', timePeriod: '2025' },
    grade: 'B',
    because: ['qualifier'],
    order: 'a > b, usage',
  },
  '超3000 (2022) / 超1600 (2024) of an event count: no margin': {
    a: { printed: '超3000', nature: 'annual-flow', timePeriod: '2022' },
    b: { printed: '超1600', nature: 'annual-flow', timePeriod: '2024' },
    grade: 'B',
    because: ['gap', 'qualifier'],
    order: 'undecided',
  },
  'Sep 2024–Aug 2025 310 / 2025 300': {
    a: { printed: '310', nature: 'annual-flow', timePeriod: '2024-09/2025-08' },
    b: { printed: '300', nature: 'annual-flow', timePeriod: '2025' },
    grade: 'C',
    because: ['months'],
    order: 'none',
  },
  'Sep–Aug of two school years': {
    a: { printed: '310', nature: 'annual-flow', timePeriod: '2023-09/2024-08' },
    b: { printed: '300', nature: 'annual-flow', timePeriod: '2024-09/2025-08' },
    grade: 'A',
    order: 'a > b, stated',
  },
  'narrower 超6000 within wider / wider 22': {
    a: { printed: '超6000', definition: 'narrower' },
    b: { printed: '22', definition: 'wider' },
    within: ['narrower', 'wider'],
    grade: 'B',
    because: ['within', 'qualifier'],
    order: 'a > b, stated',
  },
  'down 2.1 % / down 12.5 %': {
    a: { printed: '-2.1', nature: 'rate' },
    b: { printed: '-12.5', nature: 'rate' },
    grade: 'A',
    order: 'a > b, stated',
  },
  'down 近10 % / down 12 %: the nearly ten lie above −10': {
    a: { printed: '近-10', nature: 'rate' },
    b: { printed: '-12', nature: 'rate' },
    grade: 'B',
    because: ['qualifier'],
    order: 'a > b, stated',
  },
  'down 超10 % / down 8 %': {
    a: { printed: '超-10', nature: 'rate' },
    b: { printed: '-8', nature: 'rate' },
    grade: 'B',
    because: ['qualifier'],
    order: 'b > a, stated',
  },
  'down 5 % (2021) / down 8 % (2023): no margin': {
    a: { printed: '-5', nature: 'rate', timePeriod: '2021' },
    b: { printed: '-8', nature: 'rate', timePeriod: '2023' },
    grade: 'B',
    because: ['gap'],
    order: 'undecided',
  },
  'down 5 % (2021) / down 10 % (2023)': {
    a: { printed: '-5', nature: 'rate', timePeriod: '2021' },
    b: { printed: '-10', nature: 'rate', timePeriod: '2023' },
    grade: 'B',
    because: ['gap'],
    order: 'a > b, stated',
  },
  'wider 6000 / narrower 22 within wider: never the other way': {
    a: { printed: '6000', definition: 'wider' },
    b: { printed: '22', definition: 'narrower' },
    within: ['narrower', 'wider'],
    grade: 'B',
    because: ['within'],
    order: 'undecided',
  },
}

/** The words and digits of a printed figure as cells: 超14亿 is a value of 14, multiplier 8, qualifier `over`. */
function cellsOf({ printed, ...cells }: Figure): ObservationCells {
  const [, before = '', obsValue = '', scale = '', after = ''] = /^([^\d-]*)(-?[\d.]+)([万亿]?)(\D*)$/.exec(printed) ?? []
  const qualifiers: Readonly<Record<string, string>> = { 近: 'nearly', 超: 'over', 约: 'about', 余: 'more-than', '': 'exact' }
  const multipliers: Readonly<Record<string, string>> = { '': '0', 万: '4', 亿: '8' }
  return { obsValue, unitMult: multipliers[scale] ?? '', qualifier: qualifiers[before + after] ?? '', ...cells }
}

function figure(obsId: string, given: Figure): Observation {
  return observation({ obsId, refArea: obsId, ...cellsOf(given) })
}

function comparisonOf({ a, b, durable = false, partsOfA = [], alsoOfA, within }: WorkedCase): Comparison {
  const observations = [
    figure('a', a),
    figure('b', b),
    ...(alsoOfA === undefined ? [] : [figure('a-also', { ...a, refArea: 'a', printed: alsoOfA, sourceId: 'other' })]),
  ]
  const parts = partsOfA.map((printed, index) =>
    observation({ obsId: `a-part-${index}`, refArea: 'a', indicator: 'stations-by-level', obsValue: printed, partOf: 'a' }),
  )
  const dataset = datasetOf({
    indicators: [indicator({ indicator: 'stations', durable: String(durable) })],
    definitions: [
      definition({ definitionId: 'stations', breadthStated: String(parts.length === 0) }),
      ...(within === undefined
        ? []
        : [
            definition({ definitionId: within[0], indicator: 'stations', within: within[1] }),
            definition({ definitionId: within[1], indicator: 'stations' }),
          ]),
    ],
    observations: [...observations, ...parts],
  })
  const [first, second] = observations
  if (first === undefined || second === undefined) throw new Error('two figures were made')
  return compare(dataset, first, second)
}

function orderInWords({ order }: Comparison): string {
  return order.kind === 'proved' ? `${order.larger} > ${order.smaller}, ${order.basis}` : order.kind
}

describe('the worked cases of “May these two be compared?”', () => {
  it.each(Object.entries(workedCases))('%s', (_, workedCase) => {
    const comparison = comparisonOf(workedCase)
    const { relation, grade, blockers, strikes, remarks } = comparison
    expect({
      relation,
      grade,
      because: [...blockers, ...strikes, ...remarks],
      order: orderInWords(comparison),
    }).toEqual({
      relation: 'pair',
      grade: workedCase.grade,
      because: workedCase.because ?? [],
      order: workedCase.order,
    })
  })

  it('city 64 / district 5: part of, share 5/64', () => {
    const city = observation({ obsId: 'city', refArea: 'city', obsValue: '64' })
    const district = observation({ obsId: 'district', refArea: 'district', obsValue: '5' })
    const dataset = datasetOf({
      areas: [area({ areaId: 'city', level: 'municipality' }), area({ areaId: 'district', partOf: 'city' })],
      observations: [city, district],
    })
    const fiveOf64 = { value: 5 / 64, open: false }
    expect(compare(dataset, city, district)).toMatchObject({ relation: 'part-of', grade: null, order: { kind: 'none' } })
    expect(shareOf(dataset, city, district)).toEqual({
      part: 'district',
      whole: 'city',
      interval: { lo: fiveOf64, hi: fiveOf64 },
    })
  })

  it('one area 2018, 2023: a series, not a pair', () => {
    const earlier = observation({ obsId: 'earlier', timePeriod: '2018' })
    const later = observation({ obsId: 'later', timePeriod: '2023' })
    const comparison = compare(datasetOf({ observations: [earlier, later] }), earlier, later)
    expect(comparison).toMatchObject({ relation: 'series', grade: null, order: { kind: 'none' } })
  })

  it('Q1 326, Q1–Q3 908, Q1 183: no line through all three', () => {
    const flow = (obsId: string, obsValue: string, timePeriod: string) =>
      observation({ obsId, obsValue, timePeriod, nature: 'period-flow' })
    const figures = [
      flow('first', '326', '2024-01/2024-03'),
      flow('sum', '908', '2024-01/2024-09'),
      flow('last', '183', '2025-01/2025-03'),
    ]
    const [first] = figures
    if (first === undefined) throw new Error('three figures were made')
    const strands = seriesOf(datasetOf({ observations: figures }), first.refArea, first.indicator)
    expect(strands.map((strand) => strand.map(({ obsValue }) => obsValue))).toEqual([[326, 183], [908]])
  })

  it('a > b, b > c, a – c over three years: two orders, and a – c is a C', () => {
    const a = observation({ obsId: 'a', refArea: 'a', obsValue: '100', timePeriod: '2018-01' })
    const b = observation({ obsId: 'b', refArea: 'b', obsValue: '40', timePeriod: '2019-12' })
    const c = observation({ obsId: 'c', refArea: 'c', obsValue: '15', timePeriod: '2021-09' })
    const dataset = datasetOf({ observations: [a, b, c] })
    expect(orderInWords(compare(dataset, a, b))).toBe('a > b, stated')
    expect(orderInWords(compare(dataset, b, c))).toBe('b > c, stated')
    expect(compare(dataset, a, c)).toMatchObject({ grade: 'C', strikes: ['gap'], order: { kind: 'none' } })
  })
})
