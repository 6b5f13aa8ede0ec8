import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { expectReady } from './opening.ts'

const stations = './#/indicator/postdoc-stations'
const order = '江北区2021年的31个多于綦江区2020年11月的3个'

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const standing = (page: Page) => page.locator('figure[id^="standing-"]')

test('from the board to the order that is proved, to what is derived, and to the words of both', async ({ page }) => {
  await page.goto('./')
  const name = page.locator('#board').getByRole('link', { name: '博士后科研工作站', exact: true })
  await name.scrollIntoViewIfNeeded()
  await name.click()
  await expect(page).toHaveURL(/#\/indicator\/postdoc-stations/)
  await expect(headline(page)).toHaveText('博士后科研工作站')
  await expect(standing(page).getByRole('heading', { level: 2 })).toHaveText('博士后科研工作站：江北多于綦江')
  await expect(standing(page)).toContainText(order)
  await expect(standing(page).locator('svg [data-bar]')).toHaveCount(2)

  const derived = page.getByRole('listitem').filter({ hasText: '8个 ÷ 31个 ≈ 25.8%' })
  await expect(derived).toContainText('江北区国家级博士后科研工作站占博士后科研工作站')
  await expect(page.getByRole('listitem').filter({ hasText: '79人 ÷ 31个 ≈ 2.55人' })).toBeVisible()
  await derived.getByRole('link', { name: /8个/ }).click()
  const drawer = page.getByRole('dialog')
  await expect(drawer).toContainText('其中国家级8个、市级23个')
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()

  await page
    .getByRole('row')
    .getByRole('link', { name: /^綦江区/ })
    .click()
  await expect(page.getByRole('dialog')).toContainText('3个博士后科研工作站')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('dialog')).toContainText('江北区共有博士后科研工作站31个')
})

test('a pair that is not to be compared has its reason, and the evidence leads to the page', async ({ page }) => {
  await page.goto('./#/figures?e=jiangjin-high-level')
  await page.getByRole('dialog').getByRole('link', { name: '引进高层次人才', exact: true }).click()
  await expect(headline(page)).toHaveText('引进高层次人才')
  const apart = page.locator('[data-status="apart"]')
  await expect(apart).toContainText('口径不同，不宜比')
  await expect(apart).toContainText('单位不同')
  await expect(page.locator('[data-status="proved"]')).toHaveCount(0)
  await expect(page.locator('[data-status="contained"]')).toContainText('重庆市包含两江新区、江津区，不分先后')
})

test('from the list of figures to the page of an indicator and on to its parts', async ({ page }) => {
  await page.goto('./#/figures')
  await page.getByRole('link', { name: '博士后科研工作站（分级）', exact: true }).first().click()
  await expect(headline(page)).toHaveText('博士后科研工作站（分级）')
  await page.locator('dl').getByRole('link', { name: '博士后科研工作站', exact: true }).click()
  await expect(headline(page)).toHaveText('博士后科研工作站')
  await page.goBack()
  await expect(headline(page)).toHaveText('博士后科研工作站（分级）')
})

test.describe('taking it along', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('as a sentence with footnotes', async ({ page }) => {
    await page.goto(stations)
    await page.getByRole('button', { name: '复制这段话' }).click()
    await expect(page.getByText('已复制')).toBeVisible()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain(order)
    expect(text).toContain('8个 ÷ 31个 ≈ 25.8%①')
    expect(text).toMatch(/\n① .*\n② .*2020-11-17/)
  })

  test('as a picture under the name of the indicator', async ({ page }) => {
    await page.goto(stations)
    await standing(page).getByRole('button', { name: '导出图片' }).click()
    const dialog = page.getByRole('dialog', { name: '导出图片' })
    await expect(dialog.getByRole('img')).toContainText('博士后科研工作站：江北多于綦江')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: /下载 PNG/ }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^梧桐_博士后科研工作站_.*\.png$/)
    const png = await readFile(await download.path())
    expect(png.readUInt32BE(16)).toBe(3840)
  })
})

test('on the projector, and back to the page', async ({ page }) => {
  await page.goto(stations)
  await expect(standing(page)).toBeVisible()
  await expectReady(page)
  await page.keyboard.press('f')
  const screen = page.getByRole('dialog', { name: '演示' })
  await expect(screen.getByRole('img')).toContainText('江北多于綦江')
  await expect(page).toHaveURL(/p=standing-postdoc-stations/)
  await page.keyboard.press('Escape')
  await expect(screen).toBeHidden()
})

test('one area at two dates is listed by date, as one project’s figure', async ({ page }) => {
  await page.goto('./#/indicator/single-team-size')
  const series = page.locator('figure[id^="series-"]')
  await expect(series).toHaveAccessibleName('两江新区单个团队人数：2人（2020年5月，推定）、30多人（2021年5月，推定）')
  await expect(series).toContainText('单项')
})

test('in English', async ({ page }) => {
  await page.goto(`${stations}?lang=en`)
  await expect(headline(page)).toHaveText('Postdoctoral research workstations')
  await expect(standing(page)).toContainText('31 (Jiangbei District, 2021) against 3 (Qijiang District, Nov 2020)')
  await expect(page.getByText('博士后科研工作站', { exact: true }).first()).toHaveAttribute('lang', 'zh-CN')
})

test('a link that leads nowhere says what it may have meant, or that nothing is near', async ({ page }) => {
  for (const [link, name, path] of [
    ['indicator/postdoc-station', '博士后科研工作站', /#\/indicator\/postdoc-stations/],
    ['area/jiangbe', '江北区', /#\/area\/jiangbei/],
    ['sources/jiangbei-2012', /栽下梧桐树/, /#\/sources\/jiangbei-2021/],
    ['indicators/postdoc-stations', '博士后科研工作站', /#\/indicator\/postdoc-stations/],
  ] as const) {
    await page.goto(`./#/${link}`)
    const maybe = page.locator('p').filter({ hasText: '也许要找的是' })
    await maybe.getByRole('link', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).click()
    await expect(page, link).toHaveURL(path)
    await expect(maybe).toBeHidden()
  }
  await page.goto('./#/sources/xyz')
  await expect(page.getByRole('status').filter({ hasText: '/sources/xyz' })).toContainText('没有与它相近的名称')
  await expect(headline(page)).toBeVisible()
})
