import { describe, expect, it } from 'vitest'
import { isSame } from './isSame.ts'

describe('isSame', () => {
  const row = { id: 'stations', bars: [{ value: 31, parts: [8, 23] }] }

  it('is true of what says the same, part for part', () => {
    expect(isSame(row, { id: 'stations', bars: [{ value: 31, parts: [8, 23] }] })).toBe(true)
  })

  it.each([
    [{ id: 'stations', bars: [{ value: 31, parts: [8, 22] }] }],
    [{ id: 'stations', bars: [{ value: 31, parts: [8, 23, 0] }] }],
    [{ id: 'stations', bars: [] }],
    [{ id: 'stations' }],
    [{ ...row, note: undefined }],
    [null],
  ])('is false of %j', (other) => {
    expect(isSame(row, other)).toBe(false)
  })

  it('tells a missing key from one without a value', () => {
    expect(isSame({ a: undefined }, { b: undefined })).toBe(false)
  })

  it('takes maps and functions for the same only where they are', () => {
    const counts = new Map([['a', 1]])
    expect(isSame(counts, counts)).toBe(true)
    expect(isSame(counts, new Map([['a', 1]]))).toBe(false)
  })
})
