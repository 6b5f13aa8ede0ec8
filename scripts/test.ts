import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as v from 'valibot'
import { runLine } from './child.ts'
import { sum, tallyLine, type Tally } from './tally.ts'

/** Flag of `npm run check`. */
const withoutBrowserFlag = '--without-browser'
/** Flag of `npm run test:all`. */
const allFlag = '--all'

interface Stage {
  readonly name: string
  /** Command line, given the file for the report of a test runner. */
  readonly line: (report: string) => string
  /** Environment, given the same file. */
  readonly env?: (report: string) => Readonly<Record<string, string>>
  /** Reads the report, for the stages that run tests. */
  readonly tally?: (report: unknown) => Tally
}

const vitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number(), numPendingTests: v.number() })

function vitestTally(report: unknown): Tally {
  const { numPassedTests, numFailedTests, numPendingTests } = v.parse(vitestReport, report)
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }
}

const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
})

function playwrightTally(report: unknown): Tally {
  const { expected, unexpected, flaky, skipped } = v.parse(playwrightReport, report).stats
  return { passed: expected, failed: unexpected + flaky, skipped }
}

/** The stages in order, the quick ones first; each is a script of package.json, so that it can be run by itself. */
function stages(scripts: Readonly<Record<string, string>>, withBrowser: boolean): readonly Stage[] {
  const script = (name: string): Stage => {
    const line = scripts[name]
    if (line === undefined) throw new Error(`package.json has no script ${name}.`)
    return { name, line: () => line }
  }
  const unit = script('test:unit')
  const browser = script('test:browser')
  return [
    ...['types', 'lint', 'format:check', 'unused', 'check:data'].map(script),
    {
      ...unit,
      line: (report) => `${unit.line(report)} --reporter=default --reporter=json --outputFile.json="${report}"`,
      tally: vitestTally,
    },
    { name: 'build', line: () => `${script('build').line('')} --logLevel warn` },
    script('sizes'),
    ...(withBrowser
      ? [
          {
            ...browser,
            line: (report: string) => `${browser.line(report)} --built --reporter=list,json`,
            env: (report: string) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
            tally: playwrightTally,
          },
        ]
      : []),
  ]
}

function tallyOf(stage: Stage, report: string): readonly Tally[] {
  if (!stage.tally) return []
  try {
    return [stage.tally(JSON.parse(readFileSync(report, 'utf8')))]
  } catch {
    // A runner that broke down before its first test leaves no report; its exit code has said so already.
    return []
  }
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

async function runStages(list: readonly Stage[], folder: string): Promise<number> {
  const tallies: Tally[] = []
  const begin = performance.now()
  for (const [index, stage] of list.entries()) {
    const report = path.join(folder, `${index}.json`)
    const start = performance.now()
    console.log(`\n━━ ${stage.name}`)
    const code = await runLine(stage.line(report), stage.env?.(report))
    const tally = tallyOf(stage, report)
    tallies.push(...tally)
    const ranNothing = stage.tally !== undefined && sum(tally).passed === 0
    if (code !== 0 || ranNothing) {
      const reason = code === 0 ? 'ran no test' : 'failed'
      const untried = list.slice(index + 1).map(({ name }) => name)
      console.log(
        `\n${stage.name} ${reason} after ${seconds(start)}; \`npm run ${stage.name}\` repeats it alone. Not tried: ${untried.join(', ') || 'nothing'}.`,
      )
      if (tallies.length > 0) console.log(tallyLine(sum(tallies)))
      return 1
    }
    console.log(`━━ ${stage.name} ok, ${seconds(start)}`)
  }
  console.log(`\nAll ${list.length} stages ok, ${seconds(begin)}`)
  console.log(tallyLine(sum(tallies)))
  return 0
}

/**
 * `test [--without-browser] [--all]`: everything that must hold, stage by stage; the first that fails ends the run. With `--all` each
 * page in every language and theme on every screen, and each figure in every state on every kind of drawn page.
 */
export async function main(args: readonly string[]): Promise<number> {
  // Read by playwright.config.ts and by the tests of drawn pages.
  if (args.includes(allFlag)) process.env['WUTONG_TESTS'] = 'all'
  const packageJson = v.object({ scripts: v.record(v.string(), v.string()) })
  const { scripts } = v.parse(packageJson, JSON.parse(readFileSync('package.json', 'utf8')))
  const folder = mkdtempSync(path.join(tmpdir(), 'wutong-test-'))
  try {
    return await runStages(stages(scripts, !args.includes(withoutBrowserFlag)), folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
