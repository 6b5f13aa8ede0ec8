import type { Browser, Page } from '@playwright/test'
import { seen } from './answering.ts'
import { openWindow, slow, throttled } from './browser.ts'
import { median } from './table.ts'

/** What is looked for, each in place of the one before; each finds something else. */
const queries = {
  chinese: ['博', '基金', '场', '贷', '企业', '区', '工作站', '人', '科', '地字区'],
  pinyin: ['b', 'bo', 'jijin', 'qi', 'qiye', 'zhan', 'ren', 'rencai'],
} as const
/** How long the page is left alone between letters, ms. */
const pause = 400
const results = 'dialog [role="listbox"]'

/** From a word to the frame with what it finds, in ms. */
export type SearchTimes = Record<keyof typeof queries, number>

/** How a word of a search is answered, slowed down; `null` where `/` opens no dialog to search in. */
export async function searchTimes(browser: Browser, address: string): Promise<SearchTimes | null> {
  const page = await openWindow(browser, { width: 1920, height: 1080, throttle: 1, screen: 'overview' })
  try {
    await page.goto(address, { waitUntil: 'networkidle' })
    // The key is heard when the tools are there.
    await page.locator('header button[aria-keyshortcuts]').first().waitFor()
    await page.waitForTimeout(2 * pause)
    await page.keyboard.press('/')
    const field = page.getByRole('dialog').getByRole('combobox')
    const opens = await field.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    )
    if (!opens) return null
    // The first word makes ready what is kept from then on.
    await field.fill('区')
    await page.waitForTimeout(4 * pause)
    await throttled(page, slow)
    return { chinese: await timed(page, queries.chinese), pinyin: await timed(page, queries.pinyin) }
  } finally {
    await page.context().close()
  }
}

async function timed(page: Page, all: readonly string[]): Promise<number> {
  const times: number[] = []
  for (const query of all) {
    // As an input method puts it there: a field that is filled by its role is first looked for in the page.
    await page.keyboard.press('Control+A')
    await page.evaluate(([...given]) => window.probe?.await(...given), ['input', results, null] as const)
    await page.keyboard.insertText(query)
    times.push((await seen(page)).rows)
    await page.waitForTimeout(pause)
  }
  return median(times)
}
