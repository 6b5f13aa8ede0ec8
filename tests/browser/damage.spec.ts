import type { Page, Route } from '@playwright/test'
import { readDataFolder } from '#scripts/data-folder.ts'
import { compiled } from '#tests/fixtures/package.ts'
import { expect, ownProfile, test } from './fixture.ts'
import { expectReady } from './opening.ts'
import { shiftOf, watchShift } from './probes.ts'

test('a damaged link: what cannot be read is told and dropped, the rest holds', async ({ page }) => {
  await page.goto('./#/figures?a=jiangbei~xyz&c=gold&e=gone&q=%E6%B2%')
  const notice = page.getByRole('status').filter({ hasText: '链接里' })
  await expect(notice).toContainText('链接里有1个地区不在数据中：「xyz」')
  await expect(notice).toContainText('链接里有1个类别认不出：「gold」')
  await expect(notice).toContainText('链接要打开的数字或政策不在数据中：「gone」')
  await expect(notice).toContainText('链接有1处损坏')
  await expect(page.getByRole('checkbox', { name: /^江北区 \d+$/ })).toBeChecked()
  await expect(page).not.toHaveURL(/xyz|gold|gone/)
  await notice.getByRole('button', { name: '知道了' }).click()
  await expect(notice).toHaveCount(0)
})

test('a link without end is read as far as a link goes, and told in a few lines', async ({ page }) => {
  const unknown = Array.from({ length: 5000 }, (_, n) => `p${n}x=1`).join('&')
  await page.goto('./#/figures')
  for (const query of [`q=${'x'.repeat(100_000)}`, unknown, 'min=funds_1e-320', `a=${'y'.repeat(3000)}`]) {
    await page.evaluate((link) => {
      window.location.hash = link
    }, `#/figures?a=jiangbei&${query}`)
    const notice = page.getByRole('status').filter({ hasText: '链接' })
    await expect(notice).toBeVisible()
    const { height } = (await notice.boundingBox()) ?? { height: Number.NaN }
    expect(height).toBeLessThan(200)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await notice.getByRole('button', { name: '知道了' }).click()
  }
})

test('an area is understood by its Chinese name and in capitals', async ({ page }) => {
  await page.goto('./#/figures?a=江北区~QIJIANG')
  await expect(page.getByRole('checkbox', { name: /^江北区 \d+$/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^綦江区 \d+$/ })).toBeChecked()
  await expect(page).toHaveURL(/a=jiangbei~qijiang/)
})

test('an unknown page says so and leads on', async ({ page }) => {
  await page.goto('./#/nowhere')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('/nowhere')
  await page.getByRole('link', { name: '看全部数字' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '全部数字' })).toBeVisible()
})

/** Answers requests for the dataset in the server's place. */
async function answerDataset(
  page: Page,
  answer: { readonly status: number; readonly contentType: string; readonly body: string },
) {
  await page.route('**/dataset.json*', (route) => route.fulfill(answer))
}

test.describe('without a dataset', () => {
  test.use({ expectedErrors: [/dataset\.json|404/] })

  test('a missing file is named, and a second try works', async ({ page }) => {
    await answerDataset(page, { status: 404, contentType: 'text/plain', body: 'not found' })
    await page.goto('./#/figures?a=jiangbei')
    await expect(page.getByRole('heading', { name: '没有找到数据文件' })).toBeVisible()
    await page.unrouteAll()
    await page.getByRole('button', { name: '再试一次' }).click()
    await expect(page.getByRole('checkbox', { name: /^江北区 \d+$/ })).toBeChecked()
  })

  test('a server that fails and a file that breaks off each have their words', async ({ page, request }) => {
    await answerDataset(page, { status: 500, contentType: 'text/plain', body: 'oops' })
    await page.goto('./#/figures')
    await expect(page.getByRole('heading', { name: '服务器出错，数据没有送到' })).toBeVisible()
    await page.unrouteAll()
    const text = await (await request.get('./dataset.json')).text()
    await answerDataset(page, { status: 200, contentType: 'application/json', body: text.slice(0, text.length / 2) })
    await page.getByRole('button', { name: '再试一次' }).click()
    await expect(page.getByRole('heading', { name: '数据文件不完整' })).toBeVisible()
  })

  test('a login page in its place is told apart', async ({ page }) => {
    await answerDataset(page, { status: 200, contentType: 'text/html', body: '<html>login</html>' })
    await page.goto('./#/figures?lang=en')
    await expect(page.getByRole('heading', { name: 'The data file cannot be opened' })).toBeVisible()
  })

  test('an invalid dataset is not shown; file, row and rule are', async ({ page }) => {
    const text = JSON.stringify(compiled(readDataFolder()))
    await answerDataset(page, {
      status: 200,
      contentType: 'application/json',
      body: text.replace('"jiangbei-postdoc-stations","jiangbei"', '"jiangbei-postdoc-stations","nowhere"'),
    })
    await page.goto('./#/figures')
    await expect(page.getByRole('heading', { name: '数据不合规则，未予显示' })).toBeVisible()
    const row = page.getByRole('row').filter({ hasText: 'observations.csv' }).first()
    await expect(row).toContainText('jiangbei-postdoc-stations')
    await expect(row).toContainText('4')
    await expect(page.getByRole('table', { name: '全部数字' })).toHaveCount(0)
  })
})

test('data that do not come are told after ten seconds, and can be asked for again', ownProfile, async ({ page }) => {
  let asked = 0
  await page.clock.install()
  await page.route('**/dataset.json*', async (route) => {
    asked += 1
    // The first is never answered.
    if (asked > 1) await route.continue()
  })
  await page.goto('./#/figures')
  await expect(page.getByText('正在读取数据…')).toBeAttached()
  await page.clock.fastForward(11_000)
  await expect(page.getByText('等了10秒，数据还没有送到')).toBeVisible()
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '全部数字' })).toBeVisible()
})

test('while the data are on their way the page says so and nothing jumps when they come', ownProfile, async ({ page }) => {
  const held: Route[] = []
  await page.route('**/dataset.json*', (route) => {
    held.push(route)
  })
  await watchShift(page)
  await page.goto('./#/figures')
  await expect(page.getByRole('status')).toHaveText('正在读取数据…')
  await Promise.all(held.map((route) => route.continue()))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectReady(page)
  expect(await shiftOf(page)).toBeLessThan(0.02)
})

test('without a clipboard the text is shown, selected', ownProfile, async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }))
  await page.goto('./#/figures?e=liangjiang-loans')
  await page.getByRole('button', { name: '复制为脚注' }).click()
  await expect(page.getByRole('textbox', { name: '复制为脚注' })).toBeFocused()
  await expect(page.getByText('请按 Ctrl+C 复制')).toBeVisible()
  expect(await page.evaluate(() => String(window.getSelection()))).toContain('重庆日报')
})

test('with a clipboard the footnote is on it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./#/figures?e=liangjiang-loans')
  await page.getByRole('button', { name: '复制为脚注' }).click()
  await expect(page.getByText('已复制')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('重庆日报. 两江新区打造更加领先、更加高效的人才特区[N]. 2022-03-02.')
})

test('without storage everything works; choices hold until the page is closed', ownProfile, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto('./#/figures')
  await page.getByRole('combobox', { name: '配色' }).selectOption('深色')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('radio', { name: 'EN' }).check()
  await expect(page.getByRole('heading', { level: 1, name: 'All figures' })).toBeVisible()
})
