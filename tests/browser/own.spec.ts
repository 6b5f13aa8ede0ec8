import type { Page } from '@playwright/test'
import { expect, ownProfile, test } from './fixture.ts'
import { expectSettled, remember } from './opening.ts'
import { shiftOf, watchShift } from './probes.ts'

const band = (page: Page) => page.getByRole('region', { name: '本区' })

test('asks once which district is the reader’s, finds it by pinyin, and starts from it ever after', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./')
  await expect(band(page).getByRole('heading')).toHaveText('你是重庆哪个区？')
  const top = async () => (await page.getByRole('heading', { level: 1 }).boundingBox())?.y
  const before = await top()
  await band(page).getByRole('combobox').fill('qj')
  await page.keyboard.press('Enter')
  await expect(band(page)).toContainText('綦江区')
  await expect(band(page)).toContainText(/\d+项排得出先后 · \d+项并列看 · \d+项口径不同 · \d+项只有你区有数/)
  expect(await top()).toBe(before)
  // The own area stands first, also where a list is of areas; the address does not say whose it is.
  await expect(page.locator('#written').getByText('綦江').first()).toBeVisible()
  await expect(page).not.toHaveURL(/own=/)
  await page.reload()
  await expect(band(page)).toContainText('綦江区')
})

test('who wants to see all first is not asked again', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./')
  const top = async () => (await page.getByRole('heading', { level: 1 }).boundingBox())?.y
  await expect(band(page).getByRole('heading')).toHaveText('你是重庆哪个区？')
  const before = await top()
  await band(page).getByRole('button', { name: '先看全部' }).click()
  await expect(band(page).getByRole('heading')).not.toHaveText('你是重庆哪个区？')
  expect(await top()).toBe(before)
  await page.reload()
  await expect(band(page).getByRole('combobox')).toBeVisible()
  await expect(band(page).getByRole('heading')).not.toHaveText('你是重庆哪个区？')
})

test('says what is asked of the own area with its letter, who writes of more, and leads to the comparison', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ width: 1440, height: 900 })
  await remember(page, { own: 'jiangbei' })
  await page.goto('./')
  await band(page)
    .getByRole('button', { name: /^可补\d+个数/ })
    .click()
  await band(page).getByRole('button', { name: '复制为函询要点' }).click()
  await expect(band(page).getByRole('status').filter({ hasText: '已复制' })).toBeVisible()
  const letter = await page.evaluate(() => navigator.clipboard.readText())
  expect(letter).toContain('江北区：')
  expect(letter).not.toContain('江津区：')
  await page.keyboard.press('Escape')
  await band(page)
    .getByRole('button', { name: /^别处写到、你区未提：\d+类/ })
    .click()
  await expect(band(page).getByRole('link', { name: '你区与綦江：税收' })).toBeVisible()
  await page.keyboard.press('Escape')
  await band(page).getByRole('link', { name: '与别处比较' }).click()
  await expect(page).toHaveURL(/#\/compare/)
})

test('the own area goes along in a link only where the sender takes it along', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ width: 1440, height: 900 })
  await remember(page, { own: 'qijiang' })
  await page.goto('./#/?a=qijiang~jiangbei')
  await expect(band(page)).toContainText('綦江区')
  await expect(page).not.toHaveURL(/own=/)
  await band(page).getByRole('button', { name: /^换/ }).click()
  await band(page).getByRole('button', { name: '复制带你区的链接' }).click()
  await expect(band(page).getByRole('status').filter({ hasText: '已复制' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/own=qijiang/)
})

for (const own of [null, 'qijiang']) {
  test(`nothing moves while the page loads, own area: ${own ?? 'none'}`, ownProfile, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await remember(page, own === null ? {} : { own })
    await watchShift(page)
    await page.goto('./')
    await expect(page.locator('#firmness svg.recharts-surface')).toBeVisible()
    await expectSettled(page)
    expect(await shiftOf(page)).toBe(0)
  })
}

test('on a phone nothing of it is wider than the screen, and it can be answered', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./')
  await band(page).getByRole('combobox').fill('綦')
  await page.keyboard.press('Enter')
  await expect(band(page).getByRole('link', { name: '与别处比较' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(false)
})
