import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { expectSettled, remember, type Device } from './opening.ts'

async function openArea(page: Page, id: string, device: Device = {}): Promise<void> {
  await remember(page, device)
  await page.goto(`./#/area/${id}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('from the bar to the list to an area, its figures by category', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('navigation').getByRole('link', { name: '区县', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '区县' })).toBeVisible()
  await expect(page).toHaveTitle('区县 · 梧桐')
  await page.getByRole('link', { name: '两江新区', exact: true }).click()
  await expect(page).toHaveURL(/#\/area\/liangjiang$/)
  await expect(page.getByRole('heading', { level: 1, name: '两江新区' })).toBeVisible()
  // Tabs, bookmarks and the list of what was visited tell the districts apart.
  await expect(page).toHaveTitle('两江新区 · 梧桐')
  const funds = page.getByRole('region', { name: '资金', exact: true })
  await expect(funds.locator('[data-evidence="liangjiang-talent-fund"]')).toContainText('不少于1亿元')
  await page.getByRole('button', { name: /^\d+项政策$/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: '政策', exact: true })).toBeFocused()
  await expect(page.getByRole('heading', { level: 2, name: '政策', exact: true })).toBeInViewport()
})

test('says what overlap and succession mean for the figures of 江北 and 两江', async ({ page }) => {
  await openArea(page, 'jiangbei')
  const relations = page.getByRole('region', { name: '与别的地区的关系' })
  await expect(relations).toContainText('江北区与两江新区地域部分重叠。 两地之数不可相加')
  await relations.getByRole('link', { name: '两江新区', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '两江新区' })).toBeVisible()
  await expect(relations).toContainText('两江新区的数与两江新区（行政区）的数不连成一条序列')
  await relations.getByRole('link', { name: '两江新区（行政区）' }).click()
  await expect(page.getByRole('region', { name: '还没有两江新区（行政区）的数字和政策' })).toBeVisible()
  await expect(page.getByRole('link', { name: '与别的地区比较' })).toHaveCount(0)
})

test('by keyboard: along the figures, to the words, through the drawer, and back', async ({ page }) => {
  await openArea(page, 'jiangbei')
  await expectSettled(page)
  await page.locator('[data-roving][data-evidence="jiangbei-postdoc-stations"]').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-roving][data-evidence="jiangbei-postdoc-stations-national"]')).toBeFocused()
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('dialog')
  await expect(drawer).toContainText('其中国家级8个、市级23个')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/e=jiangbei-postdoc-stations-municipal/)
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(page.locator('[data-roving][data-evidence="jiangbei-postdoc-stations-municipal"]')).toBeFocused()
})

test('an area becomes the reader’s own and stands first in the comparison', async ({ page }) => {
  await openArea(page, 'jiangjin')
  await page.getByRole('button', { name: '设为本区' }).click()
  await expect(page.getByRole('button', { name: '不再作本区' })).toBeVisible()
  await page.getByRole('link', { name: '与别的地区比较' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /与江津区并排看/ })).toBeVisible()
})

test('on paper: heading, data version and unfolded passage, but no bar, no buttons, no filters', async ({ page }) => {
  await openArea(page, 'jiangbei', { theme: 'dark' })
  await expect(page.locator('.print-head')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^梧桐 · 数据版本/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: '江北区' })).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)')
  await page.emulateMedia({ media: null })
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const sheet = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'))?.slice(1).map(Number)
  // A4 in points, to the point: 210 × 297 mm.
  expect(sheet?.map(Math.round)).toEqual([595, 842])
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('other pages print their heading and leave the bar out', async ({ page }) => {
  await page.goto('./#/sources/jiangbei-2021')
  await expect(page.locator('.print-head')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByText(/^梧桐 · 数据版本/)).toBeVisible()
})

test('speaks English, with quotes in Chinese', async ({ page }) => {
  await openArea(page, 'liangjiang-district', { lang: 'en' })
  await expect(page.getByText('No figures and no policies of Liangjiang New Area (administrative district) yet')).toBeVisible()
  await page.getByRole('link', { name: 'Jiangbei District' }).first().click()
  await expect(page.getByRole('region', { name: 'Talent stock' })).toContainText('79 people')
  await expect(page.getByText('“Not mentioned” does not mean that there is none.')).toBeVisible()
})
