import { describe, expect, it } from 'vitest'
import { itemsOf, placeOf } from './place.ts'

describe('placeOf', () => {
  it('counts 1 to 8, 9 to 16 and 17 to 19 of 19 in pages of 8', () => {
    expect(placeOf(0, 8, 19)).toEqual({ page: 0, pages: 3, from: 1, to: 8, of: 19 })
    expect(placeOf(2, 8, 19)).toEqual({ page: 2, pages: 3, from: 17, to: 19, of: 19 })
    expect(itemsOf(Array.from('abcdefghijklmnopqrs'), placeOf(2, 8, 19)).join('')).toBe('qrs')
  })

  it('goes no further than the last page, and has one page of nothing', () => {
    expect(placeOf(9, 8, 19).page).toBe(2)
    expect(placeOf(0, 8, 0)).toEqual({ page: 0, pages: 1, from: 0, to: 0, of: 0 })
    expect(itemsOf([], placeOf(0, 8, 0))).toEqual([])
  })
})
