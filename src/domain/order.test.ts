import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { definition, indicator, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { compare } from './grade.ts'

interface Given {
  readonly durable?: boolean
  readonly breadthStated?: boolean
  /** Cells of the known parts of each figure. */
  readonly partsOfA?: readonly ObservationCells[]
  readonly partsOfB?: readonly ObservationCells[]
  /** Cells of what other sources say of the first figure. */
  readonly alsoOfA?: readonly ObservationCells[]
}

/** `a > b, stated`, `b > a, usage`, `undecided` or `none`. */
function orderOf(
  a: ObservationCells,
  b: ObservationCells,
  { durable, breadthStated, partsOfA = [], partsOfB = [], alsoOfA = [] }: Given = {},
) {
  const figureA = observation({ obsId: 'a', refArea: 'north', timePeriod: '2021-10-01', ...a })
  const figureB = observation({ obsId: 'b', refArea: 'south', timePeriod: '2021-10-01', ...b })
  const more = [
    ...partsOfA.map((cells, i) => observation({ obsId: `a-${i}`, refArea: 'north', indicator: 'parts', partOf: 'a', ...cells })),
    ...partsOfB.map((cells, i) => observation({ obsId: `b-${i}`, refArea: 'south', indicator: 'parts', partOf: 'b', ...cells })),
    ...alsoOfA.map((cells, i) => observation({ obsId: `a-also-${i}`, refArea: 'north', timePeriod: '2021-10-01', ...cells })),
  ]
  const dataset = datasetOf({
    indicators: [indicator({ indicator: 'stations', durable: String(durable ?? false) })],
    definitions: [definition({ definitionId: 'stations', breadthStated: String(breadthStated ?? true) })],
    observations: [figureA, figureB, ...more],
  })
  const { order } = compare(dataset, figureA, figureB)
  return order.kind === 'proved' ? `${order.larger} > ${order.smaller}, ${order.basis}` : order.kind
}

const exactly = (obsValue: string) => ({ obsValue })
const moreThan = (obsValue: string) => ({ obsValue, qualifier: 'more-than' })
const over = (obsValue: string) => ({ obsValue, qualifier: 'over' })
const nearly = (obsValue: string) => ({ obsValue, qualifier: 'nearly' })
const about = (obsValue: string) => ({ obsValue, qualifier: 'about' })
const atMost = (obsValue: string) => ({ obsValue, qualifier: 'at-most' })
const under = (obsValue: string) => ({ obsValue, qualifier: 'under' })

describe('orderOf two intervals', () => {
  it.each([
    ['31 / 22', exactly('31'), exactly('22'), 'a > b, stated'],
    ['31 / 31', exactly('31'), exactly('31'), 'undecided'],
    ['40余 / 40', moreThan('40'), exactly('40'), 'undecided'],
    ['超40 / 40: an open end', over('40'), exactly('40'), 'a > b, stated'],
    ['近40 / 40: an open end', nearly('40'), exactly('40'), 'b > a, stated'],
    ['超40 / 不足40: two open ends', over('40'), under('40'), 'a > b, stated'],
    ['40余 / 不足40', moreThan('40'), under('40'), 'a > b, stated'],
    ['40余 / 最高40', moreThan('40'), atMost('40'), 'undecided'],
    ['40余 / 50: usage says under 50', moreThan('40'), exactly('50'), 'b > a, usage'],
    ['40余 / 49', moreThan('40'), exactly('49'), 'undecided'],
    ['40余 / 30余: the smaller needs usage', moreThan('40'), moreThan('30'), 'a > b, usage'],
    ['近200 / 100: usage says over 100', nearly('200'), exactly('100'), 'a > b, usage'],
    ['约500 / 400: usage reaches down to 400', about('500'), exactly('400'), 'undecided'],
    ['约500 / 399', about('500'), exactly('399'), 'a > b, usage'],
    ['超40 / 49: usage reaches up to 50', over('40'), exactly('49'), 'undecided'],
    ['超40 / 50: usage says under 50', over('40'), exactly('50'), 'b > a, usage'],
    ['超3000 / 超1200', over('3000'), over('1200'), 'a > b, usage'],
    ['不足40 / 10', under('40'), exactly('10'), 'undecided'],
  ])('%s', (_, a, b, expected) => {
    expect(orderOf(a, b)).toBe(expected)
  })
})

describe('figures that contradict each other', () => {
  it.each([
    ['30, 28 and 20 / 25', '30', ['28', '20'], '25', 'undecided'],
    ['20, 22 and 30 / 25', '20', ['22', '30'], '25', 'undecided'],
    ['30, 28 and 26 / 25', '30', ['28', '26'], '25', 'a > b, stated'],
    ['20, 22 and 24 / 25', '20', ['22', '24'], '25', 'b > a, stated'],
  ] as const)('%s: the order holds for each of them or for none', (_, a, also, b, expected) => {
    const alsoOfA = also.map(exactly)
    expect(orderOf(exactly(a), exactly(b), { alsoOfA })).toBe(expected)
    // Whichever source the figure is that is compared.
    expect(orderOf(exactly(also[1]), exactly(b), { alsoOfA: [a, also[0]].map(exactly) })).toBe(expected)
  })
})

describe('rule (i): a count of durable things against a stock loses its floor', () => {
  const count = (obsValue: string) => ({ obsValue, nature: 'cumulative' })

  it('may be proved smaller', () => {
    expect(orderOf(exactly('31'), count('3'), { durable: true })).toBe('a > b, stated')
  })

  it('may never be proved larger, not even by usage', () => {
    expect(orderOf(count('500'), exactly('3'), { durable: true })).toBe('undecided')
    expect(orderOf({ ...count('500'), qualifier: 'about' }, exactly('3'), { durable: true })).toBe('undecided')
  })

  it('with 余 its ceiling is usage, and without that unknown', () => {
    expect(orderOf(exactly('31'), { ...count('20'), qualifier: 'more-than' }, { durable: true })).toBe('a > b, usage')
    expect(orderOf(exactly('31'), { ...count('20'), qualifier: 'at-least' }, { durable: true })).toBe('undecided')
  })

  it('does not touch two counts', () => {
    expect(orderOf(count('31'), count('3'), { durable: true })).toBe('a > b, stated')
  })
})

describe('rule (ii): against an unstated breadth the order holds for every known part', () => {
  const parts = { partsOfA: [exactly('8'), exactly('23')] }

  it('22 against 8 + 23 is undecided, 3 is fewer than each, 40 more than all', () => {
    expect(orderOf(exactly('31'), exactly('22'), { ...parts, breadthStated: false })).toBe('undecided')
    expect(orderOf(exactly('31'), exactly('3'), { ...parts, breadthStated: false })).toBe('a > b, stated')
    expect(orderOf(exactly('31'), exactly('40'), { ...parts, breadthStated: false })).toBe('b > a, stated')
  })

  it('is the same with the figures swapped', () => {
    const swapped = { partsOfB: [exactly('8'), exactly('23')], breadthStated: false }
    expect(orderOf(exactly('22'), exactly('31'), swapped)).toBe('undecided')
    expect(orderOf(exactly('3'), exactly('31'), swapped)).toBe('b > a, stated')
  })

  it('asks nothing of the parts where the breadth is stated', () => {
    expect(orderOf(exactly('31'), exactly('22'), parts)).toBe('a > b, stated')
  })

  it('needs usage where one part does', () => {
    const partly = { partsOfA: [nearly('20')], breadthStated: false }
    expect(orderOf(exactly('31'), exactly('10'), partly)).toBe('a > b, usage')
  })

  it('a part of a durable count loses its floor against a stock', () => {
    const partly = { partsOfA: [{ obsValue: '23', nature: 'cumulative' }], breadthStated: false, durable: true }
    expect(orderOf(exactly('31'), exactly('3'), partly)).toBe('undecided')
  })
})

describe('rule (iii): over a year apart the floor is at least twice the ceiling', () => {
  const later = { timePeriod: '2022-10-03' }

  it.each([
    ['44 / 22', exactly('44'), exactly('22'), 'a > b, stated'],
    ['43 / 22', exactly('43'), exactly('22'), 'undecided'],
    ['22 / 44', exactly('22'), exactly('44'), 'b > a, stated'],
    ['40余 / 100: twice the usual ceiling', moreThan('40'), exactly('100'), 'b > a, usage'],
    ['40余 / 99', moreThan('40'), exactly('99'), 'undecided'],
  ])('%s', (_, a, b, expected) => {
    expect(orderOf(a, { ...b, ...later })).toBe(expected)
  })

  it('holds for the parts as well', () => {
    const parts = { partsOfA: [exactly('8'), exactly('23')], breadthStated: false }
    expect(orderOf(exactly('31'), { ...exactly('4'), ...later }, parts)).toBe('a > b, stated')
    expect(orderOf(exactly('31'), { ...exactly('5'), ...later }, parts)).toBe('undecided')
  })

  it('a leap year’s 366 days are not over a year', () => {
    expect(orderOf(exactly('23'), { ...exactly('22'), timePeriod: '2022-10-02' })).toBe('a > b, stated')
  })
})
