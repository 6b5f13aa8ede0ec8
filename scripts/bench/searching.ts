import type { Browser } from '@playwright/test'
import { seen } from './answering.ts'
import { openWindow, slow, throttled } from './browser.ts'
import { median } from './table.ts'

/** Each finds something else than the one before. */
const letters = ['博', '金', '场', '贷', '企', '区'] as const
/** How long the page is left alone between letters, ms. */
const pause = 400
const results = 'dialog [role="listbox"]'

/** From a letter to the frame with other results, slowed down; `null` where `/` opens no dialog to search in. */
export async function searchTime(browser: Browser, address: string): Promise<number | null> {
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
    // The first letter makes ready what is kept from then on.
    await field.fill('区')
    await page.waitForTimeout(4 * pause)
    await field.fill('')
    await field.focus()
    await throttled(page, slow)
    const times: number[] = []
    for (const letter of letters) {
      // In place of the one before, as an input method puts it there: a field that is filled by its role is first looked for in the page.
      await page.keyboard.press('Control+A')
      await page.evaluate(([...given]) => window.probe?.await(...given), ['input', results, null] as const)
      await page.keyboard.insertText(letter)
      times.push((await seen(page)).rows)
      await page.waitForTimeout(pause)
    }
    return median(times)
  } finally {
    await page.context().close()
  }
}
