import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, definition, indicator, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { compare } from './grade.ts'
import { statedInterval } from './interval.ts'
import type { Dataset } from './model.ts'
import { positionsAmong } from './position.ts'

/** Figures of one indicator, each of an area and a source of its own, that count the same. */
function rankedOf(rows: readonly ObservationCells[], traits: { readonly breadthStated?: string } = {}): Dataset {
  const id = (index: number) => `a${index}`
  return datasetOf({
    areas: rows.map((_, index) => area({ areaId: id(index) })),
    indicators: [indicator({ indicator: 'stations', durable: 'false' })],
    definitions: [definition({ definitionId: 'stations', breadthStated: 'true', ...traits })],
    observations: rows.map((row, index) =>
      observation({ timePeriod: '2021-10-01', refArea: id(index), sourceId: `s${index}`, ...row, obsId: `f${index}` }),
    ),
  })
}

/** 1—7, or 3 where the place is sure. */
function placesOf(rows: readonly ObservationCells[]): readonly string[] {
  const dataset = rankedOf(rows)
  return positionsAmong(dataset, dataset.observations).map(({ from, to }) => (from === to ? String(from) : `${from}—${to}`))
}

const exactly = (obsValue: string) => ({ obsValue })
const moreThan = (obsValue: string) => ({ obsValue, qualifier: 'more-than' })

describe('positionsAmong', () => {
  it('gives each number its place where all are exact', () => {
    expect(placesOf([exactly('31'), exactly('3'), exactly('22')])).toEqual(['1', '3', '2'])
  })

  it('gives equal numbers one place, and the next the place behind both', () => {
    expect(placesOf([exactly('9'), exactly('6'), exactly('6'), exactly('5')])).toEqual(['1', '2', '2', '4'])
  })

  it('lets a number without ceiling be the first, and all that it may exceed be one further back', () => {
    expect(placesOf([exactly('61'), exactly('46'), moreThan('24'), exactly('23')])).toEqual(['1—2', '2—3', '1—3', '4'])
  })

  it('does not put a number behind one that is stated to be at least as much', () => {
    expect(placesOf([{ obsValue: '40', qualifier: 'at-least' }, exactly('40')])).toEqual(['1', '1—2'])
  })

  it('reads nearly, about and a range as the sources state them', () => {
    expect(placesOf([{ obsValue: '200', qualifier: 'nearly' }, exactly('200')])).toEqual(['2', '1'])
    expect(placesOf([{ obsValue: '500', qualifier: 'about' }, exactly('100')])).toEqual(['1—2', '1—2'])
    const range = { obsValue: '20', qualifier: 'range', lowerBound: '20', upperBound: '32' }
    expect(placesOf([range, exactly('25'), exactly('33')])).toEqual(['2—3', '2—3', '1'])
  })

  it('asks for twice as much where more than a year lies between two figures', () => {
    const late = (obsValue: string) => ({ obsValue, timePeriod: '2023-06-01' })
    expect(placesOf([exactly('31'), late('20')])).toEqual(['1—2', '1—2'])
    expect(placesOf([exactly('40'), late('20')])).toEqual(['1', '2'])
    expect(placesOf([exactly('31'), late('31')])).toEqual(['1—2', '1—2'])
  })

  it('lets figures that contradict each other leave the place open between them', () => {
    const dataset = datasetOf({
      areas: [area({ areaId: 'north' }), area({ areaId: 'south' })],
      indicators: [indicator({ indicator: 'stations' })],
      definitions: [definition({ definitionId: 'stations', breadthStated: 'true' })],
      observations: [
        observation({ obsId: 'n', refArea: 'north', obsValue: '31', timePeriod: '2021-10-01', sourceId: 'one' }),
        observation({ obsId: 'm', refArea: 'north', obsValue: '20', timePeriod: '2021-10-01', sourceId: 'two' }),
        observation({ obsId: 's', refArea: 'south', obsValue: '25', timePeriod: '2021-10-01', sourceId: 'three' }),
      ],
    })
    const [n, , s] = dataset.observations
    if (n === undefined || s === undefined) throw new Error('the figures are missing')
    expect(positionsAmong(dataset, [n, s])).toEqual([
      { from: 1, to: 2 },
      { from: 1, to: 2 },
    ])
  })
})

const cells: fc.Arbitrary<ObservationCells> = fc
  .record({
    obsValue: fc.integer({ min: 1, max: 9 }).map(String),
    qualifier: fc.constantFrom('exact', 'exact', 'more-than', 'at-least', 'over', 'nearly', 'about', 'at-most', 'under', 'range'),
    timePeriod: fc.constantFrom('2021-10-01', '2021-10-01', '2021-12', '2023-01-01'),
  })
  .map((row) =>
    row.qualifier === 'range' ? { ...row, lowerBound: row.obsValue, upperBound: String(Number(row.obsValue) + 3) } : row,
  )

const oneDay = cells.map((row) => ({ ...row, timePeriod: '2021-10-01' }))

/** The numbers up to a bound that an interval may stand for, in quarters so that open ends leave several. */
function valuesIn(dataset: Dataset): readonly (readonly number[])[] {
  const all = Array.from({ length: 57 }, (_, quarter) => quarter / 4)
  return dataset.observations.map((figure) => {
    const { lo, hi } = statedInterval(figure)
    return all.filter(
      (value) =>
        (lo === null || value > lo.value || (value === lo.value && !lo.open)) &&
        (hi === null || value < hi.value || (value === hi.value && !hi.open)),
    )
  })
}

/** The best and the worst place of a figure over every choice of true numbers: each other figure by itself ahead of it or not. */
function placesByTrying(choices: readonly (readonly number[])[], at: number): readonly number[] {
  const own = choices[at] ?? []
  return own.flatMap((value) => {
    const others = choices.filter((_, index) => index !== at)
    const ahead = others.filter((values) => values.every((other) => other > value)).length
    const maybe = others.filter((values) => values.some((other) => other > value)).length
    return [1 + ahead, 1 + maybe]
  })
}

describe('against brute force', () => {
  it('are the places that some choice of true numbers gives, and no others at either end', () => {
    fc.assert(
      fc.property(fc.array(oneDay, { minLength: 1, maxLength: 7 }), (rows) => {
        const dataset = rankedOf(rows)
        const choices = valuesIn(dataset)
        const tried = dataset.observations.map((_, at) => {
          const places = placesByTrying(choices, at)
          return { from: Math.min(...places), to: Math.max(...places) }
        })
        expect(positionsAmong(dataset, dataset.observations)).toEqual(tried)
      }),
    )
  })

  it('agree with every order that is proved for a pair without usage, whatever the dates', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 2, maxLength: 8 }), (rows) => {
        const dataset = rankedOf(rows)
        const figures = dataset.observations
        const positions = positionsAmong(dataset, figures)
        figures.forEach((figure, at) => {
          const orders = figures.flatMap((other) => {
            const { order } = other === figure ? { order: null } : compare(dataset, figure, other)
            return order?.kind === 'proved' && order.basis === 'stated' ? [order] : []
          })
          const ahead = orders.filter(({ smaller }) => smaller === figure.obsId).length
          const behind = orders.filter(({ larger }) => larger === figure.obsId).length
          expect(positions[at]?.from).toBe(1 + ahead)
          expect(positions[at]?.to).toBeLessThanOrEqual(figures.length - behind)
        })
      }),
    )
  })
})
