import type { Page } from '@playwright/test'
import { expect, ownProfile, test } from './fixture.ts'
import { laterVersion, serveLaterData } from './laterData.ts'
import { expectReady, open } from './opening.ts'

/** Opens the dialog of a figure and gives the code as it stands there once the figure has been measured. */
async function codeOf(page: Page): Promise<string> {
  await page.locator('#panel-platforms').getByRole('button', { name: '嵌入' }).click()
  const frame = page.getByRole('dialog').locator('iframe')
  await expect(frame).toBeVisible()
  await expect(frame).not.toHaveAttribute('height', '480')
  return page.getByRole('textbox', { name: '嵌入代码' }).inputValue()
}

test(
  'a figure is shown in another page by one piece of code, with its sources, and leads to its words beside that page',
  ownProfile,
  async ({ page, context }) => {
    await open(page, '?a=jiangbei~qijiang')
    const code = await codeOf(page)
    await expect(page.getByText('贴到别处会显示不出来')).toBeVisible()
    expect(code).toMatch(/^<iframe src="http:[^"]*#\/\?[^"]*embed=panel-platforms[^"]*&amp;v=\d/)
    await page.route('**/office.html', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><link rel="icon" href="data:,"><h1>单位网站</h1>${code}`,
      }),
    )
    await page.goto('./office.html')
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('figure')).toBeVisible()
    await expect(frame.getByText('来源：《')).toBeVisible()
    await expect(frame.getByRole('navigation')).toHaveCount(0)
    await expect(frame.getByText('链接做于数据版本')).toHaveCount(0)
    const [words] = await Promise.all([
      context.waitForEvent('page'),
      frame.locator('[data-evidence="jiangbei-postdoc-stations"]').first().click(),
    ])
    await expect(words.getByRole('dialog')).toContainText('江北区共有博士后科研工作站31个')
    const [whole] = await Promise.all([context.waitForEvent('page'), frame.getByRole('link', { name: '在梧桐里打开' }).click()])
    await expect(whole.getByRole('navigation', { name: '主要页面' })).toBeVisible()
    await expect(frame.getByRole('figure')).toBeVisible()
  },
)

test('a figure embedded with other data says so; one that follows the data does not', async ({ page }) => {
  await page.goto('./#/?embed=board&lang=zh&own=-&v=0.0.1')
  await expectReady(page)
  await expect(page.getByText('链接做于数据版本0.0.1')).toBeVisible()
  await page.goto('about:blank')
  await page.goto('./#/?embed=board&lang=en&own=-')
  await expectReady(page)
  await expect(page.getByRole('figure')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByText(/data version 0\.0\.1/)).toHaveCount(0)
})

test('of two codes of one figure only the frozen one says that the data have changed since; both show what the data are now', async ({
  page,
  browser,
}) => {
  const gone = 'qijiang-postdoc-stations'
  await open(page, '?a=jiangbei~qijiang')
  const frozen = await codeOf(page)
  await page.getByRole('radio', { name: '只显示现在的数据' }).check()
  const live = await page.getByRole('textbox', { name: '嵌入代码' }).inputValue()
  expect(live).not.toContain('&amp;v=')
  await expect(page.frameLocator('dialog iframe').locator(`[data-evidence="${gone}"]`).first()).toBeVisible()

  const context = await browser.newContext()
  await serveLaterData(context, gone)
  const office = await context.newPage()
  for (const [code, notes] of [
    [live, 0],
    [frozen, 1],
  ] as const) {
    await office.route('**/office.html', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><link rel="icon" href="data:,">${code}` }),
    )
    await office.goto(new URL('office.html', page.url()).href)
    const frame = office.frameLocator('iframe')
    await expect(frame.getByText(`数据版本${laterVersion}`).first()).toBeVisible()
    await expect(frame.locator('[data-evidence="jiangbei-postdoc-stations"]').first()).toBeVisible()
    await expect(frame.locator(`[data-evidence="${gone}"]`)).toHaveCount(0)
    await expect(frame.getByText('链接做于数据版本')).toHaveCount(notes)
    await office.unroute('**/office.html')
  }
  await context.close()
})

test('a figure that the data do not have is said, with the way to the page', async ({ page }) => {
  await page.goto('./#/?embed=panel-gold&lang=zh&own=-')
  await expect(page.getByRole('alert')).toContainText('没有这幅图')
  await expect(page.getByRole('link', { name: '在梧桐里打开' })).toHaveAttribute('href', /^#\/$|^#\/\?/)
})
