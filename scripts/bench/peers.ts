/**
 * What the page costs beside plain pages of the same charts, one written with recharts and one with ECharts: processor time, memory,
 * elements.
 */
import { cpSync } from 'node:fs'
import path from 'node:path'
import type { Browser, CDPSession, Page } from '@playwright/test'
import * as v from 'valibot'
import { fullSize, type Size } from '#tests/synthetic/package.ts'
import { buildBeside, copyWithData, served, type Served } from './build.ts'
import { slow, throttled, unfoldFilters } from './browser.ts'
import { median } from './table.ts'

export const peerNames = ['recharts', 'echarts'] as const
export type PeerName = (typeof peerNames)[number]
type Name = 'page' | PeerName

const rounds = 7
/** How long a page is left alone after what is measured, ms. */
const settling = 1500

const drawn: Record<Name, string> = { page: '[data-bar]', recharts: '.recharts-bar-rectangle', echarts: '[data-drawn]' }

const traceEvents = v.array(
  v.object({
    name: v.string(),
    ph: v.string(),
    pid: v.number(),
    tid: v.number(),
    ts: v.optional(v.number()),
    tdur: v.optional(v.number()),
    dur: v.optional(v.number()),
  }),
)

/**
 * Processor time of the page's main thread, ms, from the beginning of an act until the last mark of a name that falls into the act.
 * @throws {Error} if the mark never came
 */
async function processorTime(session: CDPSession, markName: string, act: () => Promise<void>): Promise<number> {
  const events: v.InferOutput<typeof traceEvents> = []
  const collect = ({ value }: { value: unknown }) => {
    for (const event of Array.isArray(value) ? value : []) {
      const read = v.safeParse(traceEvents.item, event)
      if (read.success) events.push(read.output)
    }
  }
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  })
  await act()
  const complete = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve)
  })
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  const last = events.findLast(({ name }) => name === markName)
  if (last?.ts === undefined) throw new Error(`The page never marked “${markName}”.`)
  const { pid, tid, ts: until } = last
  const tasks = events.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X' && (event.ts ?? 0) <= until)
  // Tasks lie inside each other: only the outermost count.
  let end = 0
  let sum = 0
  for (const { ts = 0, dur = 0, tdur = 0 } of tasks.sort((a, b) => (a.ts ?? 0) - (b.ts ?? 0))) {
    if (ts < end) continue
    end = ts + dur
    sum += tdur
  }
  return sum / 1000
}

/** Marks the first chart, and every change of the last panel. Put into the page before any script of its own. */
function markCharts(selector: string): void {
  let isDrawn = false
  new MutationObserver((changes) => {
    if (!isDrawn && document.querySelector(selector) !== null) {
      isDrawn = true
      performance.mark('first chart')
    }
    const last = document.querySelector('#panel-introduced')
    if (last !== null && changes.some(({ target }) => last.contains(target))) performance.mark('last panel')
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
}

interface Cost {
  /** ms of processor time until the first chart stands in the document. */
  readonly first: number
  /** ms of processor time from a filter by one area until the last panel shows it, slowed down. */
  readonly filter: number
  /** MB of the heap once the garbage is collected. */
  readonly heap: number
  readonly elements: number
}

async function costOf(browser: Browser, name: Name, address: string, area: string): Promise<Cost> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1920, height: 1080 }, locale: 'zh-CN' })
  try {
    const page = await context.newPage()
    await page.addInitScript(markCharts, drawn[name])
    const session = await context.newCDPSession(page)
    const first = await processorTime(session, 'first chart', async () => {
      await page.goto(address, { waitUntil: 'networkidle' })
      await page.locator(drawn[name]).first().waitFor({ state: 'attached', timeout: 120_000 })
      await page.waitForTimeout(settling)
    })
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    const elements = await page.evaluate(() => document.querySelectorAll('*').length)
    await unfoldFilters(page)
    // Found before, and pressed from inside: to look for it by its name takes the longer the more elements a page has.
    const box = await page.getByRole('checkbox', { name: area }).first().elementHandle()
    if (box === null) throw new Error(`There is no box for ${area}.`)
    await throttled(page, slow)
    const filter = await processorTime(session, 'last panel', async () => {
      await page.evaluate(() => performance.clearMarks())
      await box.evaluate((element) => element instanceof HTMLElement && element.click())
      await page.waitForFunction(() => performance.getEntriesByName('last panel').length > 0, null, { timeout: 120_000 })
      await page.waitForTimeout(2 * settling)
    })
    return { first, filter, heap: usedSize / 1e6, elements }
  } finally {
    await context.close()
  }
}

/** How many indicators each panel of the page shows, in the form in which the plain pages are asked for a chart of each. */
async function chartsOf(browser: Browser, address: string): Promise<string> {
  const page: Page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
  try {
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.locator('[data-bar]').first().waitFor({ state: 'attached' })
    await page.waitForTimeout(settling)
    const counts: number[] = []
    for (const panel of ['panel-funds', 'panel-platforms', 'panel-introduced'])
      counts.push(
        await page
          .locator(`#${panel} [data-indicator]`)
          .evaluateAll((elements) => new Set(elements.map((element) => element.getAttribute('data-indicator'))).size),
      )
    return counts.join(',')
  } finally {
    await page.close()
  }
}

export interface PeerFigure {
  readonly what: string
  readonly unit: 'ms' | 'MB' | ''
  readonly values: Readonly<Record<Name, number>>
  /** The most the page may have, as so many times what a plain page has. */
  readonly limits: Readonly<Partial<Record<PeerName, number>>>
}

interface Case {
  readonly what: string
  readonly size: Size | null
  /** An area that has figures. */
  readonly area: string
  readonly first: PeerFigure['limits']
}

const cases: readonly Case[] = [
  { what: 'data as shipped', size: null, area: '江北区', first: { recharts: 0.8, echarts: 1.2 } },
  { what: '41 areas × 60 indicators × 10 dates', size: fullSize, area: '地字区', first: { recharts: 1, echarts: 1.2 } },
]

/**
 * Measures the page and the plain ones in turns.
 * @param pageFolder the built page
 * @param folder an empty one to build in
 * @param report gets the figures of a case as soon as they are there
 */
export async function peerFigures(
  browser: Browser,
  pageFolder: string,
  folder: string,
  report: (figures: readonly PeerFigure[]) => void,
): Promise<void> {
  for (const name of peerNames) await buildBeside(`peers/${name}`, path.join(folder, name))
  for (const [index, { what, size, area, first }] of cases.entries()) {
    const ours = path.join(folder, `page-${index}`)
    copyWithData(pageFolder, ours, size)
    const servers = new Map<Name, Served>([['page', await served(ours)]])
    for (const name of peerNames) {
      const theirs = path.join(folder, `${name}-${index}`)
      cpSync(path.join(folder, name), theirs, { recursive: true })
      cpSync(path.join(ours, 'tables.json'), path.join(theirs, 'tables.json'))
      servers.set(name, await served(theirs))
    }
    try {
      const charts = await chartsOf(browser, servers.get('page')?.address ?? '')
      const costs: Record<Name, Cost[]> = { page: [], recharts: [], echarts: [] }
      for (let round = 0; round < rounds; round += 1)
        for (const [name, { address }] of servers)
          costs[name].push(await costOf(browser, name, name === 'page' ? address : `${address}?charts=${charts}`, area))
      const middle = (of: (cost: Cost) => number): PeerFigure['values'] => ({
        page: median(costs.page.map(of)),
        recharts: median(costs.recharts.map(of)),
        echarts: median(costs.echarts.map(of)),
      })
      report([
        {
          what: `${what}: to the first chart (${charts} charts)`,
          unit: 'ms',
          values: middle((cost) => cost.first),
          limits: first,
        },
        {
          what: `${what}: one area shown, at ${slow}× CPU`,
          unit: 'ms',
          values: middle((cost) => cost.filter),
          limits: { echarts: 1 },
        },
        { what: `${what}: heap`, unit: 'MB', values: middle((cost) => cost.heap), limits: { recharts: 1.5 } },
        { what: `${what}: elements`, unit: '', values: middle((cost) => cost.elements), limits: {} },
      ])
    } finally {
      await Promise.all([...servers.values()].map((server) => server.close()))
    }
  }
}

function isOver({ values, limits }: PeerFigure, name: PeerName): boolean {
  const limit = limits[name]
  return limit !== undefined && values.page / values[name] > limit
}

/** Whether the page has more than a figure allows. */
export function isOverLimit(figure: PeerFigure): boolean {
  return peerNames.some((name) => isOver(figure, name))
}

/** One line for a figure: the page, the plain pages, how many times as much as each. */
export function peerLine(figure: PeerFigure): string {
  const { what, unit, values, limits } = figure
  const printed = (value: number) => `${value.toFixed(unit === 'MB' ? 1 : 0)} ${unit}`.trim()
  const ratios = peerNames.map((name) => {
    const ratio = values.page / values[name]
    const limit = limits[name]
    const allowed = limit === undefined ? '' : ` (≤ ${limit}${isOver(figure, name) ? ', OVER' : ''})`
    return `${name} ${printed(values[name])}, ${ratio.toFixed(2)} ×${allowed}`
  })
  return `${what}: ${printed(values.page)}; ${ratios.join('; ')}`
}
