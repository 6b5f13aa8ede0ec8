import { describe, expect, it } from 'vitest'
import { lookup } from './lookup.ts'

describe('lookup', () => {
  it('gives the row, and names the id that leads nowhere', () => {
    const rows = new Map([['north', 31]])
    expect(lookup(rows, 'north')).toBe(31)
    expect(() => lookup(rows, 'south')).toThrow(/“south”/)
  })
})
