import { expect, test } from './fixture.ts'
import { expectReady } from './opening.ts'

test('by keyboard alone: from the search to the words of a figure, along the list, and back', async ({ page }) => {
  await page.goto('./#/figures')
  await page.getByRole('searchbox', { name: '搜索' }).focus()
  await page.keyboard.type('博士后科研工作站')
  await expect(page).toHaveURL(/q=/)
  await expectReady(page)
  await page.locator('[data-evidence]').first().focus()
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(drawer).toContainText('江北区共有博士后科研工作站31个')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/e=qijiang-postdoc-stations/)
  await expect(drawer).toContainText('3个博士后科研工作站')
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(page.locator('[data-evidence="qijiang-postdoc-stations"]')).toBeFocused()
})

test('a link opens at the words, with the row in sight', async ({ page }) => {
  await page.goto('./#/figures?e=jiangjin-little-giants')
  await expect(page.getByRole('dialog', { name: /江津区/ })).toContainText('国家专精特新“小巨人”企业22家')
  await expect(page.locator('[data-evidence="jiangjin-little-giants"]')).toBeInViewport()
})

test('what was read stays in sight when the drawer closes and the page is laid out anew', async ({ page }) => {
  // Without the drawer the matrix stands beside the list and no longer above it.
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto('./#/policies?e=jiangjin-smart-talent-platform')
  const link = page.locator('[data-evidence="jiangjin-smart-talent-platform"]').first()
  await expect(link).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(link).toBeFocused()
  await expect(link).toBeInViewport()
})

test('back and forward follow choices, pages and evidence', async ({ page }) => {
  await page.goto('./#/figures')
  await page.getByRole('checkbox', { name: /^江北区 \d+$/ }).check()
  await page.locator('[data-evidence="jiangbei-postdocs-resident"]').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: '政策' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '全部政策' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^江北区 \d+$/ })).toBeChecked()
  await page.goBack()
  await expect(page.getByRole('dialog', { name: /在站博士后/ })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.goBack()
  await expect(page.getByRole('checkbox', { name: /^江北区 \d+$/ })).not.toBeChecked()
  await page.goForward()
  await expect(page.getByRole('checkbox', { name: /^江北区 \d+$/ })).toBeChecked()
})

test('on a phone the evidence is a sheet: the page behind it is out of reach, back closes it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/figures')
  await page.locator('[data-evidence="liangjiang-talent-fund"]').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  const takesFocus = await page.getByRole('searchbox').evaluate((field: HTMLElement) => {
    field.focus()
    return document.activeElement === field
  })
  expect(takesFocus).toBe(false)
  await page.goBack()
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a source lists its figures and policies in the order of the text, and the drawer walks them', async ({ page }) => {
  await page.goto('./#/sources')
  await page.getByRole('link', { name: /两江新区打造更加领先/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('两江新区打造更加领先')
  await page.locator('[data-evidence="liangjiang-rd-institutes"]').click()
  await expect(page.getByRole('dialog')).toContainText('两江协同创新区')
  await page.keyboard.press('ArrowRight')
  await expect(page).not.toHaveURL(/e=liangjiang-rd-institutes/)
})

test('the language is the reader’s: it holds for the next visit, and a link may ask for another', async ({ page }) => {
  await page.goto('./#/figures')
  await page.getByRole('radio', { name: 'EN' }).check()
  await expect(page.getByRole('heading', { level: 1, name: 'All figures' })).toBeVisible()
  await expect(page).not.toHaveURL(/lang=/)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goto('./#/figures?lang=zh')
  await expect(page.getByRole('heading', { level: 1, name: '全部数字' })).toBeVisible()
})
