import type { Page } from '@playwright/test'
import { expect } from './fixture.ts'
import { addressOf, mounts } from './mounts.ts'

/** What a device remembers between visits. */
export interface Device {
  readonly lang?: 'zh' | 'en'
  readonly theme?: 'system' | 'light' | 'dark' | 'projector'
  readonly guide?: 'new' | 'seen'
  readonly own?: string
}

/**
 * Has the device remember this for the documents that the page opens from now on: Chinese, light and the guide seen, unless it says
 * otherwise.
 */
export async function remember(page: Page, device: Device): Promise<void> {
  const value = JSON.stringify({ theme: 'light', lang: 'zh', guide: 'seen', ...device })
  const origins = Object.values(mounts).map((mount) => ({
    origin: new URL(addressOf(mount)).origin,
    localStorage: [{ name: 'wutong.device', value }],
  }))
  await page.context().setStorageState({ cookies: [], origins })
}

/**
 * Waits until nothing that is being drawn is pending, and it has been painted; longer than for anything else where there is more to draw.
 */
export async function expectReady(page: Page, limit: { readonly timeout?: number } = {}): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', limit)
  await twoFrames(page)
}

/** Waits until all that may be opened next is there: keys, guide and whatever works without a network. */
export async function expectSettled(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-settled', 'true')
  await expectReady(page)
}

/** Waits until the browser has painted what was drawn before the call. */
export function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  )
}

/**
 * Opens a link into the page, such as `figures?a=qijiang`, and waits until all of it stands. In a document that shows another page
 * already, the title must differ: it tells when the page has turned.
 */
export async function open(page: Page, link: string): Promise<void> {
  const before = await page.title()
  await page.goto(`./#/${link}`)
  if (before !== '') await expect(page).not.toHaveTitle(before)
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  await expectReady(page)
}
