import type { Browser, Page } from '@playwright/test'
import { seen } from './answering.ts'
import { held, openWindow, slow, throttled } from './browser.ts'
import { median } from './table.ts'

/** The pages a reader goes through, by the words of their links; the last is the overview again. */
const tour = ['比较', '数字', '政策', '总览'] as const

const rounds = 4
/** How long the page is left alone between steps, ms. */
const pause = 900
const heading = 'main h1'

/** Opens a page by its link and says what it is headed. */
async function learn(page: Page, name: string): Promise<string> {
  await link(page, name).click()
  await page.waitForTimeout(pause)
  return page.locator(heading).first().innerText()
}

function link(page: Page, name: string) {
  return page.getByRole('navigation').getByRole('link', { name, exact: true })
}

export interface RouteTime {
  readonly name: string
  /** From the click to the frame with the heading of the page, ms. */
  readonly time: number
}

/** How long each page takes to stand there after a click on its link, slowed down; everything loaded before. */
export async function routeTimes(browser: Browser, address: string): Promise<readonly RouteTime[]> {
  const page = await openWindow(browser, { width: 1920, height: 1080, throttle: 1, screen: 'overview' })
  try {
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.waitForTimeout(2 * pause)
    const headings = new Map<string, string>()
    for (const name of tour) headings.set(name, await learn(page, name))
    await throttled(page, slow)
    const times = new Map<string, number[]>(tour.map((name) => [name, []]))
    for (let round = 0; round < rounds; round += 1) {
      for (const name of tour) {
        const expected = headings.get(name) ?? ''
        await page.evaluate(([...given]) => window.probe?.await(...given), ['click', heading, expected] as const)
        await link(page, name).click({ delay: held })
        times.get(name)?.push((await seen(page)).rows)
        await page.waitForTimeout(pause)
      }
    }
    return [...times].map(([name, all]) => ({ name, time: median(all) }))
  } finally {
    await page.context().close()
  }
}

/** Tasks of more than 50 ms while the pointer moves over rows of the overview, slowed down: a hover computes no figure. */
export async function longTasksOfHover(browser: Browser, address: string): Promise<number> {
  const page = await openWindow(browser, { width: 1920, height: 1080, throttle: 1, screen: 'overview' })
  try {
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.waitForTimeout(2 * pause)
    const rows = page.locator('main [data-indicator]')
    // Found before, so that nothing but the pointer costs anything.
    const middles = await rows.evaluateAll((elements) =>
      elements
        .map((element) => element.getBoundingClientRect())
        .filter(({ bottom }) => bottom < window.innerHeight)
        .map(({ left, width, top, height }) => ({ x: left + width / 2, y: top + height / 2 })),
    )
    await throttled(page, slow)
    const counted = page.evaluate(async () => {
      let tasks = 0
      const observer = new PerformanceObserver((list) => {
        tasks += list.getEntries().length
      })
      observer.observe({ type: 'longtask' })
      await new Promise((resolve) => {
        window.addEventListener('bench-hovered', resolve, { once: true })
      })
      observer.disconnect()
      return tasks
    })
    for (const { x, y } of middles.slice(0, 8)) {
      await page.mouse.move(x, y)
      await page.waitForTimeout(pause / 4)
    }
    await page.evaluate(() => window.dispatchEvent(new Event('bench-hovered')))
    return await counted
  } finally {
    await page.context().close()
  }
}
