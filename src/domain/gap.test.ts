import { describe, expect, it } from 'vitest'
import { observation } from '#tests/fixtures/rows.ts'
import { gapDays } from './sides.ts'

describe('gapDays', () => {
  it('is the largest distance that two dates allow', () => {
    const a = observation({ timePeriod: '2021-09/2021-12' })
    const b = observation({ timePeriod: '2020-11-17' })
    expect(gapDays(a, b)).toBe(409)
  })

  it('is the distance of the middles for flows: a year apart, however long the periods', () => {
    const flow = (timePeriod: string) => observation({ nature: 'annual-flow', timePeriod })
    expect(gapDays(flow('2022'), flow('2023'))).toBe(365)
    expect(gapDays(flow('2022'), flow('2022'))).toBe(0)
  })

  it('counts half a day as a whole one', () => {
    const flow = (timePeriod: string) => observation({ nature: 'period-flow', timePeriod })
    expect(gapDays(flow('2024-01-01'), flow('2024-01-01/2024-01-02'))).toBe(1)
  })

  it('takes the middle of a flow and the far end of an uncertain date', () => {
    const flow = observation({ nature: 'annual-flow', timePeriod: '2021-01-01/2021-01-03' })
    const stock = observation({ timePeriod: '2021-01' })
    expect(gapDays(flow, stock)).toBe(29)
  })
})
