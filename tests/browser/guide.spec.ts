import type { Page } from '@playwright/test'
import { expect, ownProfile, test } from './fixture.ts'
import { expectSettled } from './opening.ts'
import { shiftOf, watchShift } from './probes.ts'

const line = (page: Page) => page.getByRole('complementary', { name: '怎么读这一页' })
const dialog = (page: Page) => page.getByRole('dialog', { name: '怎么读这一页' })

test('the first visit has a line with three examples of the data; put away, it does not come back', async ({ page }) => {
  await page.goto('./')
  await expect(line(page)).toContainText('31个确数')
  await expect(line(page)).toContainText('340余家余、多：至少这些')
  await expect(line(page)).toContainText('基本可比江北区31个与綦江区3个')
  await expect(page.locator('body')).toBeFocused()
  await line(page).getByRole('button', { name: '知道了' }).click()
  await expect(line(page)).toBeHidden()
  await expect(page.getByRole('main')).toBeFocused()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectSettled(page)
  await expect(line(page)).toBeHidden()
})

test('where nothing can be stored it is put away for this visit', ownProfile, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto('./')
  await line(page).getByRole('button', { name: '知道了' }).click()
  await page.getByRole('link', { name: '政策', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(line(page)).toBeHidden()
})

for (const size of [
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
]) {
  test(
    `the line moves nothing at ${size.width} px, and the end of the page can be scrolled above it`,
    ownProfile,
    async ({ page }) => {
      await page.setViewportSize(size)
      await watchShift(page)
      // A page shorter than the window, where a line in its flow would push the foot up.
      await page.goto('./#/nowhere')
      await expect(line(page)).toBeVisible()
      await expectSettled(page)
      expect(await shiftOf(page)).toBe(0)
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
      const foot = await page.getByRole('contentinfo').boundingBox()
      const top = (await line(page).boundingBox())?.y ?? 0
      expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(top + 0.5)
    },
  )
}

test('what gets the focus is not hidden under the line', async ({ page }) => {
  await page.goto('./#/figures?a=qijiang')
  await expect(line(page)).toBeVisible()
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab')
    const [focus, top] = await Promise.all([
      page.locator(':focus').evaluate((element) => element.getBoundingClientRect().top),
      line(page).evaluate((element) => element.getBoundingClientRect().top),
    ])
    const isInLine = await page
      .locator(':focus')
      .evaluate((element) => element.closest('aside[aria-label="怎么读这一页"]') !== null)
    if (!isInLine) expect(focus).toBeLessThan(top)
  }
})

test('the guide explains by figures and pairs of the data, and leads to their words', async ({ page }) => {
  await page.goto('./')
  await line(page).getByRole('button', { name: '看全部例子' }).click()
  await expect(dialog(page)).toContainText('近200个')
  await expect(dialog(page)).toContainText('不少于、超：上不封顶')
  await expect(dialog(page)).toContainText(/基本可比：口径相同.*江北区2021年的31个多于綦江区2020年11月的3个/)
  await expect(dialog(page)).toContainText(/并列看，不排名/)
  await expect(dialog(page)).toContainText(/口径不同，不宜比：各数各的/)
  // No two figures of the data reach an A: nothing is said of it.
  await expect(dialog(page)).not.toContainText(/A\s*可比/)
  await dialog(page)
    .getByRole('link', { name: /江北区，博士后科研工作站/ })
    .first()
    .click()
  await expect(dialog(page)).toBeHidden()
  await expect(page).toHaveURL(/e=jiangbei-postdoc-stations/)
  await page.keyboard.press('Escape')
  // Who has opened it needs no offer.
  await expect(line(page)).toBeHidden()
})

test('`?` lists the keys; Esc closes the list and the focus goes back', async ({ page }) => {
  await page.goto('./')
  await expect(line(page)).toBeVisible()
  const link = page.getByRole('link', { name: '比较', exact: true })
  await link.focus()
  await page.keyboard.press('?')
  await expect(dialog(page)).toContainText(/F\s*演示所在的图/)
  await expect(dialog(page)).toContainText(/S\s*看原句/)
  // What lies below hears none of them.
  await page.keyboard.press('f')
  await expect(page).not.toHaveURL(/p=/)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(link).toBeFocused()
})

test('in a field `?` is a question mark', async ({ page }) => {
  await page.goto('./#/figures')
  const field = page.getByRole('searchbox')
  await expect(line(page)).toBeVisible()
  await field.focus()
  await page.keyboard.type('?')
  await expect(field).toHaveValue('?')
  await expect(dialog(page)).toBeHidden()
})

test('it is in the bar and at the foot, for a mouse', async ({ page }) => {
  await page.goto('./')
  for (const button of await page.getByRole('button', { name: '怎么读 · 快捷键' }).all()) {
    await button.click()
    await expect(dialog(page)).toBeVisible()
    await dialog(page).getByRole('radio', { name: '快捷键' }).check()
    await expect(dialog(page)).toContainText('任何页面')
    await dialog(page).getByRole('button', { name: '关闭' }).click()
    await expect(button).toBeFocused()
  }
})

test('over a presentation it has the keys, and gives them back', async ({ page }) => {
  test.slow()
  await page.goto('./#/?p=panel-funds')
  const screen = page.getByRole('dialog', { name: '演示', includeHidden: true })
  await expect(screen.getByRole('img', { includeHidden: true })).toBeVisible()
  // The key works as soon as the page has settled.
  await expectSettled(page)
  await page.keyboard.press('?')
  await expect(dialog(page)).toContainText(/Page Down/)
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/p=panel-funds/)
  await dialog(page).getByRole('button', { name: '关闭' }).click()
  await expect(dialog(page)).toBeHidden()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/p=panel-platforms/)
})
