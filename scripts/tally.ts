import * as v from 'valibot'

/** How many tests passed, failed and were skipped. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** The sum of several tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/** A tally as the one plain line that closes a run; skipped tests are named only if there are any. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

const vitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number(), numPendingTests: v.number() })

/**
 * The tally of a JSON report of Vitest.
 * @throws {v.ValiError} if it is none
 */
export function vitestTally(report: unknown): Tally {
  const { numPassedTests, numFailedTests, numPendingTests } = v.parse(vitestReport, report)
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }
}

const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
})

/**
 * The tally of a JSON report of Playwright. A test that passed on the second try has failed; in a report of `--list`, which runs none, all
 * tests are skipped.
 * @throws {v.ValiError} if it is none
 */
export function playwrightTally(report: unknown): Tally {
  const { expected, unexpected, flaky, skipped } = v.parse(playwrightReport, report).stats
  return { passed: expected, failed: unexpected + flaky, skipped }
}

/** What tests count as that could not be run for want of a browser: skipped on a desk, failed where the run is to prove something. */
export function withoutBrowser({ passed, failed, skipped }: Tally, isCi: boolean): Tally {
  return isCi ? { passed, failed: failed + skipped, skipped: 0 } : { passed, failed, skipped }
}
