import { describe, expect, it } from 'vitest'
import { observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { latestOf, latestWhereMany, mostOfOne } from './latest.ts'

/** Which of these figures of one area and definition are the latest; ids a, b, c… */
const latest = (...cells: readonly ObservationCells[]) =>
  latestOf(cells.map((cell, index) => observation({ obsId: 'abc'.charAt(index), ...cell })))
    .map(({ obsId }) => obsId)
    .join('')

describe('latestOf', () => {
  it('keeps 2023 of 2018, 2020 and 2023, in whatever order they come', () => {
    expect(latest({ timePeriod: '2018' }, { timePeriod: '2020' }, { timePeriod: '2023' })).toBe('c')
    expect(latest({ timePeriod: '2023' }, { timePeriod: '2018' })).toBe('a')
  })

  it('keeps both where nobody knows which is later: October, and some day from September to December', () => {
    expect(latest({ timePeriod: '2021-10' }, { timePeriod: '2021-09/2021-12' })).toBe('ab')
  })

  it('keeps what is counted otherwise, of another area, or of a part of it', () => {
    expect(latest({ timePeriod: '2018' }, { timePeriod: '2023', definition: 'other' })).toBe('ab')
    expect(latest({ timePeriod: '2018' }, { timePeriod: '2023', refArea: 'south' })).toBe('ab')
    expect(latest({ timePeriod: '2018' }, { timePeriod: '2023', scope: 'programme', scopeName: 'P' })).toBe('ab')
    expect(latest({ timePeriod: '2018' }, { timePeriod: '2023', nature: 'cumulative' })).toBe('ab')
  })
})

describe('latestWhereMany', () => {
  const dates = (count: number, cells: ObservationCells = {}) =>
    Array.from({ length: count }, (_, index) =>
      observation({ obsId: `${count}-${index}`, timePeriod: String(2001 + index), ...cells }),
    )

  it('leaves ten dates of one indicator as they are, and keeps the last of eleven', () => {
    expect(latestWhereMany(dates(mostOfOne))).toHaveLength(10)
    expect(latestWhereMany(dates(11)).map(({ timePeriod }) => timePeriod)).toEqual(['2011'])
  })

  it('thins only the indicator that is crowded', () => {
    const few = dates(2, { indicator: 'funds' })
    expect(latestWhereMany([...dates(11), ...few])).toHaveLength(3)
  })
})
