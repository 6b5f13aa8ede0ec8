import { describe, expect, it } from 'vitest'
import { runsOf } from './runs.ts'

describe('runsOf', () => {
  it('takes three numbers or more that follow each other together', () => {
    expect(runsOf([1, 3, 4, 7, 8, 9])).toEqual([
      [1, 1],
      [3, 3],
      [4, 4],
      [7, 9],
    ])
    expect(runsOf([])).toEqual([])
  })
})
