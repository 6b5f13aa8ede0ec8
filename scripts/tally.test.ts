import { describe, expect, it } from 'vitest'
import { playwrightTally, sum, tallyLine, vitestTally, withoutBrowser } from './tally.ts'

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

describe('the reports of the test runners', () => {
  it('are read, and a test that passed on the second try has failed', () => {
    expect(vitestTally({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, success: false })).toEqual({
      passed: 5,
      failed: 1,
      skipped: 2,
    })
    expect(playwrightTally({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 } })).toEqual({
      passed: 5,
      failed: 3,
      skipped: 3,
    })
  })

  it('are not made up where a runner wrote something else', () => {
    expect(() => vitestTally({})).toThrow('numPassedTests')
    expect(() => playwrightTally({ stats: {} })).toThrow('expected')
  })
})

describe('withoutBrowser', () => {
  const listed = { passed: 0, failed: 0, skipped: 275 }

  it('skips the tests on a desk and fails them where CI is set', () => {
    expect(withoutBrowser(listed, false)).toEqual(listed)
    expect(withoutBrowser(listed, true)).toEqual({ passed: 0, failed: 275, skipped: 0 })
  })
})
