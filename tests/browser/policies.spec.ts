import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

const list = (page: Page) => page.getByRole('region', { name: '清单' })
/** What the list says while nothing narrows it. */
const all = /^显示(\d+)项政策，共\1项$/
const cell = (page: Page) => page.getByRole('button', { name: /^綦江区，住房|^江津区，住房/ }).first()

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
})

test('a target group narrows the list to as many as stand beside it, and the link brings it back', async ({ page }) => {
  await page.goto('./#/policies')
  const group = page.getByRole('group', { name: '对象' })
  const choice = group.locator('label').filter({ hasText: '高校毕业生与青年人才' })
  const count = Number(await choice.locator('span').last().textContent())
  expect(count).toBeGreaterThan(0)
  await choice.click()
  await expect(page).toHaveURL(/for=graduates-and-youth/)
  await expect(page.getByText(new RegExp(`^显示${count}项政策，共\\d+项$`))).toBeVisible()
  await expect(list(page).getByRole('link')).toHaveCount(count)
  await page.reload()
  await expect(group.getByRole('checkbox', { name: /高校毕业生与青年人才/ })).toBeChecked()
  await page.getByRole('button', { name: '去掉“对象：高校毕业生与青年人才”' }).click()
  await expect(page.getByText(all)).toBeVisible()
})

test('a cell of the matrix narrows the list beside it to its number, the matrix stays whole, and pressing again undoes it', async ({
  page,
}) => {
  await page.goto('./#/policies')
  const housing = cell(page)
  const name = (await housing.getAttribute('aria-label')) ?? ''
  const count = Number(/(\d+)项/.exec(name)?.[1])
  const rows = await page.locator('#matrix tbody tr').count()
  await housing.click()
  await expect(page).toHaveURL(/a=jiangjin&in=housing/)
  await expect(list(page).getByRole('link')).toHaveCount(count)
  await expect(housing).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('#matrix tbody tr')).toHaveCount(rows)
  await page.goBack()
  await expect(page.getByText(all)).toBeVisible()
  await page.goForward()
  await housing.click()
  await expect(page).not.toHaveURL(/in=/)
})

test('an instrument lists what all areas write of it and who does not mention it', async ({ page }) => {
  await page.goto('./#/policies')
  await page.getByRole('button', { name: /^税收：清单只列这一类/ }).click()
  await expect(list(page)).toContainText('江北区、两江新区、江津区、重庆市：文中未提“税收”。未提不等于没有。')
  await expect(list(page).getByRole('link')).toHaveCount(1)
})

test('below the matrix, where there is less room, the narrowed list comes into sight', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.goto('./#/policies')
  await cell(page).click()
  await expect(list(page).getByRole('link').first()).toBeInViewport()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/policies')
  await page.reload()
  await expect(list(page).getByRole('link').first()).toBeInViewport()
  await page.getByText('工具 × 地区').click()
  await expect(cell(page)).toBeVisible()
})

test('a policy opens with its words, what the text gives and does not give, and its figures lead on', async ({ page }) => {
  await page.goto('./#/policies')
  await page.locator('[data-evidence^="liangjiang-"]').first().click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.locator('blockquote')).toBeVisible()
  await expect(drawer).toContainText('文中未写')
  await expect(drawer.getByRole('link', { name: /两江新区打造更加领先/ })).toBeVisible()
})

test('the correction note of a policy is on the clipboard with lines to fill in, also in English', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./#/policies?e=liangjiang-talent-smart-cloud')
  await page.getByRole('button', { name: '复制更正说明' }).click()
  await expect(page.getByText('已复制')).toBeVisible()
  const note = await page.evaluate(() => navigator.clipboard.readText())
  expect(note).toContain('编号：liangjiang-talent-smart-cloud\n地区：两江新区\n政策：')
  expect(note).toContain('来源：重庆日报. 两江新区打造更加领先、更加高效的人才特区[N]. 2022-03-02.')
  expect(note).toMatch(
    /数据版本：\d+\.\d+\.\d+（\d{4}年.*）\n链接：http:\/\/localhost:\d+\/#\/policies\?e=liangjiang-talent-smart-cloud/,
  )
  expect(note).toContain('哪里有误：\n应为（请附原文）：\n依据（出处、日期、页码或网址）：')
  await page.goto('./#/figures?e=jiangbei-postdoc-stations&lang=en')
  await page.getByRole('button', { name: 'Copy a correction note' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  const english = await page.evaluate(() => navigator.clipboard.readText())
  expect(english).toContain('Area: Jiangbei District\nIndicator: Postdoctoral')
  expect(english).toContain('Now (as printed): 31个\nQuote: “')
})

test('the matrix goes on the projector and into a picture', async ({ page }) => {
  await page.goto('./#/policies')
  await page.locator('#matrix').getByRole('button', { name: '演示', exact: true }).click()
  await expect(page.getByRole('dialog', { name: /^演示/ }).getByRole('img').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('#matrix').getByRole('button', { name: '导出图片' }).click()
  await expect(page.getByRole('dialog').getByRole('img').first()).toBeVisible()
})

test('on paper the list stands under the matrix, as wide as the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto('./#/policies')
  const policies = Number(all.exec(await page.getByText(all).innerText())?.[1])
  await expect(list(page).getByRole('link')).toHaveCount(policies)
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
  // A row takes three or four lines: about a dozen on a sheet.
  expect(sheets?.length).toBeLessThan(policies / 7)
  expect(sheets?.length).toBeGreaterThan(policies / 22)
})
