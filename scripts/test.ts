import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as v from 'valibot'
import { runBounded, runLine } from './child.ts'
import { provisionOffice } from './office.ts'
import { provision } from './provision.ts'
import { playwrightTally, sum, tallyLine, vitestTally, withoutBrowser, type Tally } from './tally.ts'

/** Flag of `npm run check`. */
const withoutBrowserFlag = '--without-browser'
/** Flag of `npm run test:all`. */
const allFlag = '--all'
const browserStage = 'test:browser'

interface Stage {
  readonly name: string
  /** Command line, given the file for the report of a test runner. */
  readonly line: (report: string) => string
  /** Environment, given the same file. */
  readonly env?: (report: string) => Readonly<Record<string, string>>
  /** Reads the report, for the stages that run tests. */
  readonly tally?: (report: unknown) => Tally
}

/** The scripts of package.json as stages, so that each can be run by itself. */
function readStages(): (name: string) => Stage {
  const packageJson = v.object({ scripts: v.record(v.string(), v.string()) })
  const { scripts } = v.parse(packageJson, JSON.parse(readFileSync('package.json', 'utf8')))
  return (name) => {
    const line = scripts[name]
    if (line === undefined) throw new Error(`package.json has no script ${name}.`)
    return { name, line: () => line }
  }
}

/** The stages in order, the quick ones first. */
function stages(script: (name: string) => Stage, executable: string | null): readonly Stage[] {
  const unit = script('test:unit')
  const browser = script(browserStage)
  return [
    ...['types', 'lint', 'format:check', 'unused', 'check:data'].map(script),
    {
      ...unit,
      line: (report) => `${unit.line(report)} --reporter=default --reporter=json --outputFile.json="${report}"`,
      tally: vitestTally,
    },
    { name: 'build', line: () => `${script('build').line('')} --logLevel warn` },
    script('sizes'),
    ...(executable === null
      ? []
      : [
          {
            ...browser,
            line: (report: string) => `${browser.line(report)} --built --reporter=list,json`,
            env: (report: string) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM_PATH: executable }),
            tally: playwrightTally,
          },
        ]),
  ]
}

/** The tally of a stage; none where it runs no tests, or broke down before its first one, which its exit code has said already. */
function tallyOf(stage: Stage, report: string): readonly Tally[] {
  if (!stage.tally) return []
  try {
    return [stage.tally(JSON.parse(readFileSync(report, 'utf8')))]
  } catch {
    return []
  }
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** What came of the stages; they are over at the first that fails. */
interface Outcome {
  readonly ok: boolean
  readonly tallies: readonly Tally[]
}

async function runStages(list: readonly Stage[], folder: string): Promise<Outcome> {
  const tallies: Tally[] = []
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
      return { ok: false, tallies }
    }
    console.log(`━━ ${stage.name} ok, ${seconds(start)}`)
  }
  return { ok: true, tallies }
}

/**
 * How many browser tests there are, found without a browser; the gallery is built for it, which it must be in any case.
 * @throws {Error} if that fails
 */
async function listBrowserTests(folder: string): Promise<Tally> {
  const report = path.join(folder, 'list.json')
  const listed = await runBounded(
    process.execPath,
    ['scripts/run.mjs', 'test-browser', '--built', '--list', '--reporter=json'],
    { limit: 300_000 },
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  )
  if (!listed) throw new Error('The browser tests could not even be listed; `npm run test:browser -- --list` says why.')
  return playwrightTally(JSON.parse(readFileSync(report, 'utf8')))
}

/** Whether this run is to prove something to others: then a browser is not optional. */
function isCi(): boolean {
  return !['', '0', 'false'].includes(process.env['CI'] ?? '')
}

async function testEverything(withBrowser: boolean, folder: string): Promise<number> {
  const begin = performance.now()
  const browser = withBrowser ? await provision() : null
  const executable = browser?.ok ? browser.executable : null
  if (browser?.ok === false)
    console.log(
      `${browser.lacks}\nThe browser tests cannot run here; all that needs no browser is checked, and they are counted at the end.`,
    )
  const list = stages(readStages(), executable)
  const { ok, tallies } = await runStages(list, folder)
  if (ok) console.log(`\nAll ${list.length} stages${browser?.ok === false ? ' without a browser' : ''} ok, ${seconds(begin)}`)
  if (ok && browser?.ok === false) {
    const notRun = await listBrowserTests(folder)
    console.log(
      isCi()
        ? `${browserStage} failed: its ${notRun.skipped} tests need a browser and, as CI is set, may not be skipped. ${browser.lacks}`
        : `${browserStage} skipped: its ${notRun.skipped} tests need a browser. ${browser.lacks}`,
    )
    console.log(tallyLine(sum([...tallies, withoutBrowser(notRun, isCi())])))
    return isCi() ? 1 : 0
  }
  if (tallies.length > 0) console.log(tallyLine(sum(tallies)))
  return ok ? 0 : 1
}

/**
 * `test [--without-browser] [--all]`: everything that must hold. What the browser tests need comes first, then stage by stage; the
 * first that fails ends the run. Without a browser its tests are skipped and counted, or where `CI` is set failed. With `--all` each
 * page in every language and theme on every screen, and each figure in every state on every kind of drawn page, and what
 * is written for spreadsheets, as slides and as drawings is opened in LibreOffice.
 */
export async function main(args: readonly string[]): Promise<number> {
  // Read by playwright.config.ts and by the tests of drawn pages.
  if (args.includes(allFlag)) process.env['WUTONG_TESTS'] = 'all'
  const lacking = args.includes(allFlag) ? await provisionOffice() : null
  if (lacking !== null) console.log(lacking)
  const folder = mkdtempSync(path.join(tmpdir(), 'wutong-test-'))
  try {
    return await testEverything(!args.includes(withoutBrowserFlag), folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
