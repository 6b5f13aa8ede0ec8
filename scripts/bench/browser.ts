import { chromium, type Browser, type Page } from '@playwright/test'
import { ensureChromium } from '#scripts/provision.ts'
import { installProbe } from './probe.ts'

/** What the overview begins with: the finding, what can be said, the three panels. */
const firstScreen = ['main h1', '#panel-funds', '#panel-platforms', '#panel-introduced']
/** What the blank page begins with. */
const blankScreen = ['main']

/** How many times slower than this machine: the stand-in for an old office PC. */
export const slow = 4

/** How long a finger stays on a key or a button, ms: a press of no length would add what the pointer changes to what the click does. */
export const held = 90

export interface Condition {
  readonly width: number
  readonly height: number
  /** So many times slower than this machine. */
  readonly throttle: number
  readonly screen: 'overview' | 'blank'
}

export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(), args: ['--disable-gpu', '--disable-quic'] })
}

/** A window of its own, with nothing kept from before. */
export async function openWindow(browser: Browser, condition: Condition): Promise<Page> {
  const { width, height, throttle, screen } = condition
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width, height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  await page.addInitScript(installProbe, screen === 'overview' ? firstScreen : blankScreen)
  await throttled(page, throttle)
  return page
}

/** Slows a page down, or lets it run as fast as the machine again (1). */
export async function throttled(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

/** Unfolds the filters of a page where they are folded, and waits until they stand. */
export async function unfoldFilters(page: Page): Promise<void> {
  const bar = page.getByRole('button', { name: /^筛选/ })
  const box = page.getByRole('checkbox')
  await bar.or(box).first().waitFor()
  if ((await box.count()) === 0) await bar.first().click()
  await box.first().waitFor()
}
