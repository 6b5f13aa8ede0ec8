import { describe, expect, it } from 'vitest'
import { marksOf, mostInSight, rowsInSight } from './inSight.ts'
import { area } from '#tests/fixtures/rows.ts'

const areas = Array.from({ length: 12 }, (_, size) => ({ area: area({ areaId: `area-${size}` }).areaId, size }))

describe('rowsInSight', () => {
  it('keeps the own area and those with most in sight, in the order they stand in', () => {
    const { open, folded } = rowsInSight(areas, areas[0]?.area ?? null, ({ size }) => size)
    expect(open.map(({ size }) => size)).toEqual([0, 7, 8, 9, 10, 11])
    expect(folded.map(({ size }) => size)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('folds no single row', () => {
    expect(rowsInSight(areas.slice(0, mostInSight + 1), null, ({ size }) => size).folded).toEqual([])
  })
})

describe('marksOf', () => {
  it('has a mark for each, and one for all that look alike where there are very many', () => {
    expect(marksOf(['a', 'b', 'a'], 3, (item) => item)).toHaveLength(3)
    expect(marksOf(['a', 'b', 'a'], 401, (item) => item)).toEqual([
      { first: 'a', others: ['a'] },
      { first: 'b', others: [] },
    ])
  })
})
