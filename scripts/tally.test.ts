import { describe, expect, it } from 'vitest'
import { sum, tallyLine } from './tally.ts'

describe('tallyLine', () => {
  it('names passed and failed tests always, skipped ones only if there are any', () => {
    expect(tallyLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
    expect(tallyLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
  })
})

describe('sum', () => {
  it('adds the runs up, and is nothing without a run', () => {
    const run = { passed: 3, failed: 1, skipped: 0 }
    expect(sum([run, run])).toEqual({ passed: 6, failed: 2, skipped: 0 })
    expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })
})
