import type { Page } from '@playwright/test'
import { expect, ownProfile, test } from './fixture.ts'

const pair = './#/compare?a=jiangbei~qijiang'
const order = '江北区2021年的31个多于綦江区2020年11月的3个'

const row = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`(^|：)${name}$`) })
const headline = (page: Page) => page.getByRole('heading', { level: 1 })

test.describe('comparing two areas', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('from the pair it opens on to the order, the words it rests on, and a sentence to paste', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '比较' }).click()
    await expect(page.getByText(/^尚未选地区，先看最能比的两地/)).toBeVisible()
    await page.goto(pair)
    await expect(headline(page)).toHaveText('排得出先后的只有一项：博士后科研工作站，江北多于綦江')

    const stations = row(page, '博士后科研工作站')
    await expect(stations).toContainText('江北多于綦江')
    await stations
      .getByRole('link', { name: /^綦江区，博士后科研工作站，3个/ })
      .first()
      .click()
    const drawer = page.getByRole('dialog', { name: /綦江区/ })
    await expect(drawer).toContainText('3个博士后科研工作站')
    await page.keyboard.press('Escape')
    await expect(drawer).toBeHidden()

    await stations.getByText('说明').click()
    await expect(stations).toContainText(order)
    await stations.getByRole('button', { name: /^复制/ }).click()
    await expect(stations.getByRole('status')).toHaveText('已复制')
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain(order)
    expect(text).toMatch(/\n① .*\n② .*2020-11-17/)
  })

  test('the bars of a proved order stand on one ruler, in proportion', async ({ page }) => {
    await page.goto(pair)
    const bars = row(page, '博士后科研工作站').locator('svg [data-bar] [data-pieces]')
    await bars.first().scrollIntoViewIfNeeded()
    await expect(bars).toHaveCount(2)
    const lengths = await bars.evaluateAll((drawn) => drawn.map((bar) => bar.getBoundingClientRect().width))
    const [north = 0, south = 1] = lengths
    expect(north / south).toBeGreaterThan(9)
    expect(north / south).toBeLessThan(12)
  })

  test('without a clipboard the passage is shown, selected', ownProfile, async ({ page, context }) => {
    await context.clearPermissions()
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await page.goto(pair)
    await page.getByRole('button', { name: '复制这段话' }).click()
    await expect(page.getByRole('textbox', { name: '复制这段话' })).toBeFocused()
    await expect(page.getByRole('textbox', { name: '复制这段话' })).toHaveValue(/排得出先后/)
  })
})

test('back and forward follow the areas chosen', async ({ page }) => {
  await page.goto(pair)
  await page.getByRole('button', { name: '加上江津区' }).click()
  await expect(page).toHaveURL(/a=jiangbei~qijiang~jiangjin/)
  await expect(page.getByRole('button', { name: '去掉江津区' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('button', { name: '加上江津区' })).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('button', { name: '去掉江津区' })).toBeVisible()
})

test('“only pairs” is in the link, and clearing the filters keeps the areas', async ({ page }) => {
  await page.goto(pair)
  await page.getByRole('checkbox', { name: '只看成对的' }).check()
  await expect(page).toHaveURL(/two=two-or-more/)
  await expect(row(page, '贷款发放')).toBeHidden()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: '只看成对的' })).toBeChecked()
  await expect(row(page, '博士后科研工作站')).toBeVisible()
})

test('by keyboard alone: one tab stop, arrow keys over the values, Enter to the words, Esc back', async ({ page }) => {
  await page.goto(pair)
  await expect(headline(page)).toBeVisible()
  const first = row(page, '博士后科研工作站')
    .getByRole('link', { name: /^江北区/ })
    .first()
  await first.focus()
  await page.keyboard.press('ArrowDown')
  const second = row(page, '博士后科研工作站')
    .getByRole('link', { name: /^綦江区/ })
    .first()
  await expect(second).toBeFocused()
  await expect(second).toHaveAccessibleName(/3个，确数，.*累计，2020年11月17日（刊发日）.*江北区/)
  await expect(page.locator('#comparison [data-roving][tabindex="0"]')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('3个博士后科研工作站')
  await page.keyboard.press('Escape')
  await expect(second).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^江北区，博士与博士后/)
})

test('a policy stands under each of its instruments; closing its evidence leads back to the one that was used', async ({
  page,
}) => {
  await page.goto(pair)
  await page.getByRole('button', { name: '配偶就业' }).click()
  const link = row(page, '配偶就业').getByRole('link').first()
  await link.scrollIntoViewIfNeeded()
  await link.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(link).toBeFocused()
  await expect(link).toBeInViewport()
})

test('areas that do not exist are told, the others are compared', async ({ page }) => {
  await page.goto('./#/compare?a=jiangbei~atlantis~nowhere~qijiang')
  await expect(page.getByText('链接里有2个地区不在数据中：「atlantis」、「nowhere」')).toBeVisible()
  await expect(row(page, '博士后科研工作站')).toContainText('江北多于綦江')
})

test('areas none of which exists lead to the pair that compares best', async ({ page }) => {
  await page.goto('./#/compare?a=atlantis~nowhere')
  await expect(page.getByText(/链接里有2个地区不在数据中/)).toBeVisible()
  await expect(page.getByText(/^尚未选地区，先看最能比的两地/)).toBeVisible()
})

test('areas with nothing in common: it is said, with what each has', async ({ page }) => {
  await page.goto('./#/compare?a=jiangbei~liangjiang-district')
  await expect(page.getByText(/没有一项指标同时有数/)).toBeVisible()
  await page
    .getByRole('link', { name: /^[1-9]\d* 个数$/ })
    .first()
    .click()
  await expect(page).toHaveURL(/#\/figures\?a=jiangbei/)
})

test('a filter that leaves nothing says which to loosen, and the areas stay', async ({ page }) => {
  await page.goto(`${pair}&q=zzz`)
  await page
    .getByRole('button', { name: /^去掉“.*zzz”/ })
    .last()
    .click()
  await expect(row(page, '博士后科研工作站')).toContainText('江北多于綦江')
})

test('in English', async ({ page }) => {
  await page.goto(`${pair}&lang=en`)
  await expect(headline(page)).toHaveText(/Postdoctoral research workstations, more in Jiangbei than in Qijiang/)
  await expect(row(page, 'Postdoctoral research workstations')).toContainText('more in Jiangbei than in Qijiang')
})

test('an area is found by its initials and added by Enter', async ({ page }) => {
  await page.goto(pair)
  await page.getByRole('combobox', { name: '再加一地' }).fill('jj')
  await expect(page.getByRole('option', { name: /江津区/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/a=jiangbei~qijiang~jiangjin/)
})

test('the filters fold into one word of the band', async ({ page }) => {
  await page.goto(pair)
  const filters = page.getByRole('button', { name: /^筛选：不限/ })
  await expect(filters).toHaveAttribute('aria-expanded', 'false')
  await filters.click()
  await expect(filters).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('checkbox', { name: '资金', exact: false }).first()).toBeVisible()
})

test('what two areas have in common stands on two screens of a desk', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(pair)
  const index = page.getByRole('region', { name: /^只有一地有数/ })
  await expect(index).toBeVisible()
  const policies = page.getByRole('region', { name: '政策逐条对照' })
  const bottomOf = (box: { y: number; height: number } | null) => (box === null ? Number.NaN : box.y + box.height)
  expect(bottomOf(await row(page, '博士后科研工作站').boundingBox())).toBeLessThan(600)
  expect(bottomOf(await policies.boundingBox())).toBeLessThan(1150)
  expect(bottomOf(await index.boundingBox())).toBeLessThan(1600)
  expect(bottomOf(await page.getByRole('main').boundingBox())).toBeLessThan(1800)
  // What is folded is named in what opens it, and a press away.
  await page.getByRole('button', { name: '另1项（单个项目启动资金）' }).click()
  await expect(row(page, '单个项目启动资金')).toContainText('3000万元')
  await page.getByText('全部记号').click()
  await expect(page.getByRole('region', { name: '有尺可量，无尺只读' })).toContainText('口径不同，不宜比：各数各的')
})

test('what matters of two areas, and of three, fits about two screens in both languages', async ({ page }) => {
  const three = './#/compare?a=liangjiang~qijiang~jiangjin'
  // px down to where the key and the sources begin.
  const most = [
    [pair, 'zh', 1440, 900, 1500],
    [pair, 'en', 1440, 900, 1600],
    [pair, 'zh', 1024, 768, 1500],
    [pair, 'en', 1024, 768, 1750],
    [three, 'zh', 1440, 900, 1750],
  ] as const
  for (const [link, lang, width, height, end] of most) {
    await page.setViewportSize({ width, height })
    await page.goto(`${link}&lang=${lang}`)
    const index = page.getByRole('region', { name: lang === 'zh' ? /^只有一地有数/ : /^Only one area has a figure/ })
    await expect(index).toBeVisible()
    const bottom = await index.evaluate((element) => element.getBoundingClientRect().bottom + window.scrollY)
    expect(bottom, `${link} ${lang} ${width}`).toBeLessThan(end)
  }
})

test('panels of a row are of one height, and their verdicts stand on one line', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(pair)
  const doctors = row(page, '博士与博士后')
  await expect(doctors).toBeVisible()
  const kinds = page.getByRole('region', { name: /^綦江区：/ }).first()
  const [a, b] = [await doctors.boundingBox(), await kinds.boundingBox()]
  expect(Math.abs((a?.height ?? 0) - (b?.height ?? 9))).toBeLessThan(2)
  expect(Math.abs((a?.y ?? 0) - (b?.y ?? 9))).toBeLessThan(2)
})
