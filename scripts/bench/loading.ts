import type { Browser } from '@playwright/test'
import { openWindow, type Condition } from './browser.ts'
import type { Loading } from './probe.ts'
import { median } from './table.ts'

/** How long a page is watched after the network has gone quiet, ms. */
const settling = 1500

/** Loads a page once, with an empty cache. */
async function load(browser: Browser, address: string, condition: Condition): Promise<Loading> {
  const page = await openWindow(browser, condition)
  try {
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.waitForTimeout(settling)
    const loading = await page.evaluate(() => window.probe?.loading)
    if (loading?.readable === undefined || loading.readable === null) throw new Error(`${address} was never there to be read.`)
    return loading
  } finally {
    await page.context().close()
  }
}

/** The middle of several loads; of the shifts the worst. */
export async function loads(browser: Browser, address: string, condition: Condition, times: number): Promise<Loading> {
  const all: Loading[] = []
  for (let time = 0; time < times; time += 1) all.push(await load(browser, address, condition))
  const middle = (of: (loading: Loading) => number | null) => median(all.map((loading) => of(loading) ?? Number.NaN))
  return {
    paint: middle(({ paint }) => paint),
    largest: middle(({ largest }) => largest),
    readable: middle(({ readable }) => readable),
    shift: Math.max(...all.map(({ shift }) => shift)),
  }
}

/** Whether the overview can be read when no script or style is to be had but these. */
export async function isReadableWith(browser: Browser, address: string, files: readonly string[]): Promise<boolean> {
  const page = await openWindow(browser, { width: 1280, height: 800, throttle: 1, screen: 'overview' })
  try {
    await page.route(/\.(?:js|css)$/, (route) =>
      files.includes(route.request().url().slice(address.length)) ? route.continue() : route.abort(),
    )
    await page.goto(address, { waitUntil: 'networkidle' })
    return await page.evaluate(() => typeof window.probe?.loading.readable === 'number')
  } finally {
    await page.context().close()
  }
}
