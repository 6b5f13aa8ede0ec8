import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

const recruits = (page: Page) => page.locator('#panel-introduced [data-indicator]').filter({ has: page.locator('[data-bar]') }).first()
const stations = (page: Page) => page.locator('#panel-platforms [data-indicator="postdoc-stations"]')

/** px from the left of the page to the middle of a number of an axis. */
async function placeOfTick(ruler: Locator, number: string): Promise<number> {
  const box = await ruler.locator('.recharts-xAxis-tick-labels text').filter({ hasText: new RegExp(`^${number}(?!\\d)`) }).first().boundingBox()
  if (box === null) throw new Error(`no number ${number} on the axis`)
  return box.x + box.width / 2
}

test('bars end where the numbers of the axis say', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./')
  const ruler = stations(page)
  await expect(ruler.locator('[data-bar]')).toHaveCount(2)
  const [zero, ten] = [await placeOfTick(ruler, '0'), await placeOfTick(ruler, '10')]
  for (const [id, value] of [
    ['jiangbei-postdoc-stations', 31],
    ['qijiang-postdoc-stations', 3],
  ] as const) {
    const bar = await ruler.locator(`[data-bar="${id}"] [data-pieces]`).boundingBox()
    expect(bar?.x, id).toBeCloseTo(zero, 0)
    expect(Math.abs((bar?.x ?? 0) + (bar?.width ?? 0) - (zero + (value / 10) * (ten - zero))), id).toBeLessThan(2)
  }
})
