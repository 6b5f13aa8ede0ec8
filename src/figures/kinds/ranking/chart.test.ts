import { describe, expect, it } from 'vitest'
import { asideStart } from './chart.ts'

describe('asideStart', () => {
  it('stands right of zero, under the bar', () => {
    expect(asideStart('片区', 110, 358)).toBe(118)
  })

  it('goes left of zero only as far as it needs, and never out of the chart', () => {
    const long = '来源不一致，另一来源为44个，片区、专项与单项合计'
    const start = asideStart(long, 110, 358)
    expect(start).toBeGreaterThanOrEqual(0)
    expect(start).toBeLessThan(118)
    expect(asideStart(long, 110, 60)).toBe(0)
  })
})
