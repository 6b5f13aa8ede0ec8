import { expect, ownProfile, test } from './fixture.ts'
import { expectSettled } from './opening.ts'

test('open, filter, compare, read the words, take the picture', ownProfile, async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('博士后科研工作站')
  await page.getByRole('button', { name: /^筛选/ }).click()
  await page.getByRole('checkbox', { name: /^江北区 \d+$/ }).check()
  await page.getByRole('checkbox', { name: /^綦江区 \d+$/ }).check()
  await expect(page).toHaveURL(/a=jiangbei~qijiang/)
  await page.getByRole('link', { name: '比较', exact: true }).click()
  await expect(page).toHaveURL(/#\/compare\?.*a=jiangbei~qijiang/)
  await expect(page.getByText('江北区2021年的31个多于綦江区2020年11月的3个').first()).toBeVisible()
  await page.locator('[data-evidence="qijiang-postdoc-stations"]').first().click()
  await expect(page.getByRole('dialog')).toContainText('3个博士后科研工作站')
  await page.goBack()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('button', { name: '导出图片' }).first().click()
  const dialog = page.getByRole('dialog', { name: '导出图片' })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /^下载(本页)? PNG$/ }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/江北-綦江/)
})

test.describe('without a network', () => {
  // The browser asks for the icon of the tab again at every step.
  test.use({ expectedErrors: [/favicon\.png/] })

  test('once open, everything works', ownProfile, async ({ page, context }) => {
    const late = new Promise<void>((resolve) => setTimeout(resolve, 3000))
    // What the search reads comes last: it is waited for as well.
    await page.route('**/pinyin.json*', async (route) => {
      await late
      await route.continue()
    })
    const readings = page.waitForResponse(/pinyin\.json/)
    await page.goto('./')
    await expect(page.getByRole('figure').first()).toBeVisible()
    // The parts that may be opened next are fetched when nothing else is to do.
    await expectSettled(page)
    await context.setOffline(true)
    expect((await readings).ok()).toBe(true)
    for (const name of ['比较', '数字', '政策', '来源']) {
      await page.getByRole('link', { name, exact: true }).first().click()
      await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
    }
    await page.getByRole('link', { name: '总览', exact: true }).click()
    await page.locator('#panel-platforms [data-evidence="jiangbei-postdoc-stations"]').click()
    await expect(page.getByRole('dialog')).toContainText('江北区共有博士后科研工作站31个')
  })
})

test('the same view in English, quotes in Chinese', ownProfile, async ({ page }) => {
  await page.goto('./#/?lang=en&e=jiangbei-postdoc-stations')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/postdoctoral/i)
  await expect(
    page.getByRole('dialog').locator('[lang="zh-CN"]').filter({ hasText: '江北区共有博士后科研工作站31个' }).first(),
  ).toBeVisible()
})
