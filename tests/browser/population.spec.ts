import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

const perHead = (page: Page, name = '人均') =>
  page
    .getByRole('dialog')
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })

test('31 stations are shown per 10,000 residents, with the division and both figures one click away', async ({ page }) => {
  await page.goto('./#/figures?e=jiangbei-postdoc-stations')
  await expect(perHead(page)).toContainText('每万常住人口约0.335个')
  await expect(perHead(page)).toContainText('最多相差425天')
  await expect(perHead(page)).toContainText('汇编整理')
  await perHead(page)
    .getByRole('link', { name: /常住人口/ })
    .click()
  const drawer = page.getByRole('dialog', { name: '江北区 · 常住人口' })
  await expect(drawer).toContainText('原页印作 92.58万')
  await expect(drawer).toContainText('原页未留存，数字照原页记录')
  await expect(drawer.getByRole('link', { name: 'https://smilingsouls.net/zh/population_313235' })).toBeVisible()
  await expect(drawer.locator('blockquote')).toHaveCount(0)
  await expect(drawer).toContainText('2020年11月1日')
  await expect(perHead(page)).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('dialog', { name: '江北区 · 博士后科研工作站' })).toBeVisible()
})

test('綦江 has no figure per head, and the drawer says why', async ({ page }) => {
  await page.goto('./#/figures?e=qijiang-postdoc-stations')
  await expect(perHead(page)).toContainText('綦江区不作人均：普查含万盛经开区，文章未说明其口径是否包括。')
  await expect(perHead(page).getByRole('link')).toHaveCount(0)
})

test('in English too', async ({ page }) => {
  await page.goto('./#/figures?lang=en&e=jiangbei-postdoc-stations')
  await expect(perHead(page, 'Per head')).toContainText('About 0.335 per 10,000 residents')
  await expect(perHead(page, 'Per head')).toContainText('925,800')
  await page.goto('./#/figures?lang=en&e=qijiang-postdoc-stations')
  await expect(perHead(page, 'Per head')).toContainText('The census includes Wansheng')
})

test('residents change nothing of the overview: background is no finding', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^排得出先后的/)
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('常住人口')
  await expect(page.getByRole('region', { name: '可以说到哪一步' })).not.toContainText('常住人口')
  await expect(page.locator('#board')).toBeVisible()
  await expect(page.locator('#board')).not.toContainText('常住人口')
  await expect(page.locator('#requests')).not.toContainText('常住人口')
})

test('a comparison sets residents last, as background, and its finding leaves them out', async ({ page }) => {
  await page.goto('./#/compare?a=jiangbei~qijiang')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('排得出先后的只有一项：博士后科研工作站，江北多于綦江')
  await expect(page.getByRole('main')).not.toContainText('92.58万')
  await page.getByRole('button', { name: /^另\d+组/ }).click()
  const background = page.getByRole('region', { name: /：常住人口$/ })
  await expect(background).toContainText('92.58万')
  await expect(background).toContainText('1011334人')
  await expect(background).toContainText('背景数据')
  await expect(background).toContainText('不排名')
})

test('the list of figures has residents under a category of their own, to be filtered like any other', async ({ page }) => {
  await page.goto('./#/figures')
  await page.getByRole('checkbox', { name: /背景数据/ }).check()
  await expect(page).toHaveURL(/c=context/)
  await expect(page.locator('[data-evidence$="-population"]')).toHaveCount(4)
})
