import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, ownProfile, test } from './fixture.ts'
import { mounts } from './mounts.ts'

const folder = `${mounts.root.folder}/assets`
const files = existsSync(folder) ? readdirSync(folder) : []
const start = existsSync(folder) ? readFileSync(`${mounts.root.folder}/index.html`, 'utf8') : ''
const first = files.filter((file) => file.endsWith('.js') && start.includes(file))
/** What those import before they begin. */
const imported = first.flatMap((file) =>
  [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/(?:from|import)\s*["`]\.\/([^"`]+)["`]/g)].map(([, name]) => name),
)
/** Without the first script, or what it imports, nothing starts. */
const isEntry = (file: string) => first.includes(file) || imported.includes(file)

const ready = (page: Page) => expect(page.locator('html[data-ready]')).toBeAttached()
const settled = (page: Page) => expect(page.locator('html[data-settled]')).toBeAttached()

/** What the first screen asks for; all other files are taken away by `npm run test:all`. */
const ofFirstScreen = /^(?:RulerChart|recharts|OverviewRest|FilterColumn|zh)-/

/** Header and figures are there, and can be used. */
async function stands(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: '主要页面' })).toBeVisible()
  for (const panel of ['#panel-funds', '#panel-platforms', '#panel-introduced']) await expect(page.locator(panel)).toBeVisible()
  await expect(page.locator('[inert]')).toHaveCount(0)
}

test.describe('without one file of the build', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] })

  test('the build has files to be tried without', () => {
    expect(files.filter(isEntry).length).toBeGreaterThan(0)
    expect(files.length).toBeGreaterThan(20)
  })

  for (const file of files.filter((name) => !isEntry(name))) {
    const tag = ofFirstScreen.test(file) ? [] : ['@wide']
    test(`${file.replace(/-[\w-]{6,8}(?=\.\w+$)/, '')} (${file}): header and figures stand`, { tag }, async ({ page }) => {
      await page.route(`**/assets/${file}`, (route) => route.abort())
      await page.goto('./')
      await ready(page)
      await settled(page)
      await stands(page)
    })
  }

  for (const file of files.filter(isEntry)) {
    test(`${file}: the page says that it has not loaded`, ownProfile, async ({ page }) => {
      await page.route(`**/assets/${file}`, (route) => route.abort())
      await page.goto('./')
      await expect(page.getByText('页面还没有载入')).toBeVisible()
    })
  }
})

test.describe('a part that was asked for', () => {
  test.use({ expectedErrors: [/ERR_FAILED|404/] })
  test('says in its place that it is not there, and a retry works; another page is not touched', ownProfile, async ({ page }) => {
    const pagePart = /\/assets\/SourcesPage-[^/]*\.js$/
    await page.route(pagePart, (route) => route.abort())
    await page.goto('./#/sources')
    const alert = page.getByRole('main').getByRole('alert')
    await expect(alert).toContainText('这一部分没有载入')
    await page.getByRole('link', { name: '政策', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: '全部政策' })).toBeVisible()
    await page.goBack()
    await expect(alert).toContainText('这一部分没有载入')
    await page.unroute(pagePart)
    await alert.getByRole('button', { name: '再试一次' }).click()
    await expect(page.getByRole('heading', { level: 1, name: '全部来源' })).toBeVisible()
  })

  test('of a build that is no longer served offers to reload, and the view is kept', ownProfile, async ({ page }) => {
    // The page that is open belongs to the build before: its files are gone, and the page served now starts with another script.
    let isDeployed = false
    await page.route(/\/assets\/CompareRoute-[^/]*\.js$/, (route) =>
      isDeployed ? route.continue() : route.fulfill({ status: 404, body: '' }),
    )
    await page.route(/\/(?:\?newest)?$/, async (route) => {
      const response = await route.fetch()
      const body = await response.text()
      const isCheck = route.request().resourceType() === 'fetch'
      await route.fulfill({ response, body: isCheck ? body.replace(/assets\/index-[^"]*\.js/, 'assets/index-newer.js') : body })
    })
    await page.goto('./#/compare?a=jiangbei~qijiang')
    const alert = page.getByRole('main').getByRole('alert')
    await expect(alert).toContainText('网页有了新版本')
    isDeployed = true
    await alert.getByRole('button', { name: '刷新' }).click()
    await expect(page.getByRole('button', { name: '去掉江北区' })).toBeVisible()
  })
})

test.describe('addresses that are no encoded text', () => {
  for (const link of ['#/%', '#/%FF'])
    test(`${link} is an unknown page with a way out`, ownProfile, async ({ page }) => {
      await page.goto(`./${link}`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`没有“${link.slice(1)}”这一页`)
      await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '总览' }).click()
      await stands(page)
      await page.goBack()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(link.slice(1))
      await page.goForward()
      await stands(page)
    })
})

test.describe('a link to a figure on the projector that the page does not have', () => {
  for (const [link, name] of [
    ['#/figures?p=panel-funds', 'panel-funds'],
    ['#/?p=panel-gold', 'panel-gold'],
  ] as const)
    test(`${link} is told, dropped, and covers nothing`, ownProfile, async ({ page }) => {
      await page.goto(`./${link}`)
      await expect(page.getByRole('status').filter({ hasText: '链接要演示的图认不出' })).toContainText(name)
      await expect(page).not.toHaveURL(/p=/)
      await expect(page.locator('[inert]')).toHaveCount(0)
      await page.getByRole('link', { name: '政策', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: '全部政策' })).toBeVisible()
    })
})

test.describe('while the projector cannot be had', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] })

  test('the page can be used', ownProfile, async ({ page }) => {
    await page.route(/\/assets\/Presenting-[^/]*\.js$/, (route) => route.abort())
    await page.goto('./#/?p=matrix')
    await expect(page.getByRole('alert')).toContainText('这一部分没有载入')
    await stands(page)
  })
})

test.describe('without a network', () => {
  // The browser asks for the icon of the tab at every address.
  test.use({ expectedErrors: [/favicon\.png/] })

  test(
    'everything that was not opened yet opens without a network, once the page has settled',
    ownProfile,
    async ({ page, context }) => {
      await Promise.all([page.waitForResponse(/pinyin\.json/), page.goto('./')])
      await settled(page)
      await context.setOffline(true)
      await page.locator('#panel-funds').getByRole('button', { name: '导出图片' }).click()
      await expect(page.getByRole('dialog', { name: '导出图片' })).toBeVisible()
      await page.keyboard.press('Escape')
      await page.locator('#panel-funds').getByRole('button', { name: '演示', exact: true }).click()
      await expect(page.getByRole('dialog', { name: '演示' })).toBeVisible()
      await page.keyboard.press('Escape')
      for (const [name, heading] of [
        ['数字', '全部数字'],
        ['政策', '全部政策'],
        ['来源', '全部来源'],
      ] as const) {
        await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name, exact: true }).click()
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      }
    },
  )
})
