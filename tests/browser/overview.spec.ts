import type { Page } from '@playwright/test'
import { expect, ownProfile, test } from './fixture.ts'
import { syntheticPackage } from '#tests/synthetic/package.ts'
import { expectSettled, open, remember } from './opening.ts'
import { shiftOf, watchShift } from './probes.ts'

const figure = (page: Page, name: RegExp) => page.getByRole('figure', { name })
const platforms = (page: Page) => figure(page, /同一标尺/)

test('on 1920 × 1080 the finding, what can be said and the three panels stand on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^排得出先后的.*博士后科研工作站/)
  const strip = page.getByRole('region', { name: '可以说到哪一步' })
  await expect(strip.getByRole('heading')).toHaveText([
    /^\d+项 排得出先后/,
    /^\d+项 并列看/,
    /^\d+项 口径不同，不宜比/,
    /^\d+项 只有一地有数/,
  ])
  await expect(platforms(page).locator('svg.recharts-surface').first()).toBeVisible()
  for (const id of ['panel-funds', 'panel-platforms', 'panel-introduced']) {
    const box = await page.locator(`#${id} svg.recharts-surface`).first().boundingBox()
    expect(box && box.y + box.height, id).toBeLessThanOrEqual(1080)
  }
})

test(
  'the first charts come before what stands around and below them and before what is loaded ahead of time',
  ownProfile,
  async ({ page }) => {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const asked: string[] = []
    await page.route(/\/assets\/.*\.js$/, async (route) => {
      const name = route.request().url().replace(/.*\//, '')
      asked.push(name)
      if (name.startsWith('recharts-')) await held
      await route.continue()
    })
    await page.goto('./')
    await expect.poll(() => asked.some((name) => name.startsWith('recharts-'))).toBe(true)
    await expect(page.getByRole('heading', { level: 2, name: /只有一地有数/ })).toBeVisible()
    for (let turn = 0; turn < 3; turn += 1) await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    await expect(figure(page, /^新旧/)).toHaveCount(0)
    expect(
      asked.filter((name) =>
        /^(?:Tools|PrintHead|OwnBand|FilterBar|FigureActions|shared|OverviewRest|CompareRoute|IndicatorPage|AddRoute)-/.test(
          name,
        ),
      ),
    ).toEqual([])
    letGo()
    await expect(platforms(page).locator('svg.recharts-surface').first()).toBeVisible()
    await expect(figure(page, /^新旧/)).toBeVisible()
    await expectSettled(page)
    for (const name of ['Tools-', 'FilterBar-', 'CompareRoute-'])
      expect(
        asked.some((one) => one.startsWith(name)),
        name,
      ).toBe(true)
  },
)

for (const lang of ['zh', 'en'] as const) {
  test(`on 1440 × 900 the finding, the four lines and the top of each panel's chart stand on the first screen: ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(`./#/?lang=${lang}`)
    for (const id of ['panel-funds', 'panel-platforms', 'panel-introduced']) {
      const chart = page.locator(`#${id} svg.recharts-surface`)
      await expect(chart, id).toHaveCount(1)
      expect((await chart.boundingBox())?.y, id).toBeLessThan(700)
      expect(await page.locator(`#${id} h3`).count(), id).toBeLessThanOrEqual(4)
    }
  })
}

test('what is true without comparing is walked with the arrow keys, down to the words', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./')
  await expectSettled(page)
  for (const id of ['ages', 'firmness']) {
    const stops = page.locator(`#${id} [data-evidence]`)
    await stops.first().focus()
    await expect(page.locator(`#${id} [data-roving][tabindex="0"]`)).toHaveCount(1)
    await page.keyboard.press('ArrowRight')
    await expect(stops.nth(1)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(stops.nth(1)).toBeFocused()
  }
  await expect(page.locator('#firmness')).toContainText('长短只说收录了多少个数，不说工作好坏')
  const row = page.locator('#written').getByRole('button', { name: /^綦江区：写到\d+类/ })
  await row.press('Enter')
  await page
    .locator('#written')
    .getByRole('region', { name: /^綦江区/ })
    .locator('dl > div')
    .filter({ has: page.getByText('税收', { exact: true }) })
    .getByRole('link')
    .first()
    .click()
  await expect(page.getByRole('dialog')).toContainText('税')
})

test('areas with few figures are one press away', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./')
  const ages = page.locator('#ages')
  const dots = ages.locator('[data-evidence]')
  await expect(dots).not.toHaveCount(0)
  const before = await dots.count()
  await ages.getByRole('button', { name: /^其余\d+地/ }).click()
  await expect(dots).not.toHaveCount(before)
  expect(await dots.count()).toBeLessThanOrEqual(400)
})

test('a ruler draws a block for each unit, parts split and bracketed: 8 and 23 are 31, beside 3', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./')
  const bar = (id: string) => platforms(page).locator(`[data-bar="${id}"]`)
  /** The blocks of a bar: the rectangles of the one path they are drawn as, px from its zero. */
  const blocks = async (id: string) => {
    const d = await bar(id).locator('[data-pieces] path[fill]').getAttribute('d')
    return [...(d ?? '').matchAll(/M(\S+) \S+h([\d.]+)/g)].map(([, left, width]) => ({
      left: Number(left),
      right: Number(left) + Number(width),
    }))
  }
  await expect(bar('jiangbei-postdoc-stations')).toBeVisible()
  const stations = await blocks('jiangbei-postdoc-stations')
  expect(stations).toHaveLength(31)
  const gaps = stations.slice(1).map((block, index) => block.left - (stations[index]?.right ?? 0))
  expect(gaps.indexOf(Math.max(...gaps))).toBe(7)
  await expect(bar('jiangbei-postdoc-stations')).toContainText('国家级 8')
  await expect(bar('jiangbei-postdoc-stations')).toContainText('市级 23')
  // A cumulative count is hatched block by block, so its blocks are tints with an outline.
  expect(await blocks('qijiang-postdoc-stations')).toHaveLength(3)
  await expect(platforms(page)).toContainText('基本可比')
})

test('the arrow keys walk over marks and bars, each spoken whole; Enter opens the words, Esc leads back', async ({ page }) => {
  await page.goto('./')
  const bar = platforms(page).locator('[data-evidence="jiangbei-postdoc-stations"]')
  await bar.focus()
  await expect(bar).toHaveAccessibleName(
    /江北区，博士后科研工作站，31个，确数，.*2021年9—12月（推定）.*江北区2021年的31个多于綦江区2020年11月的3个/,
  )
  await page.keyboard.press('ArrowRight')
  const next = platforms(page).locator('[data-evidence="qijiang-postdoc-stations"]')
  await expect(next).toBeFocused()
  await expect(platforms(page).locator('[data-roving][tabindex="0"]')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/e=qijiang-postdoc-stations/)
  await expect(page.getByRole('dialog')).toContainText('3个博士后科研工作站')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(next).toBeFocused()
})

test('a name in the strip leads to its row on the board and lights it', async ({ page }) => {
  await page.goto('./')
  const name = page.getByRole('button', { name: '在覆盖总表里看贷款发放' })
  await name.hover()
  await expect(page.locator('#board [data-indicator="loans"]')).toHaveAttribute('data-highlighted', 'true')
  await name.click()
  const first = page.locator('#board [data-indicator="loans"] [data-evidence]').first()
  await expect(first).toBeFocused()
  await expect(first).toBeInViewport()
})

test('a cell of the matrix lists names and words, and they lead to the evidence', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto('./')
  await page
    .locator('#matrix')
    .getByRole('button', { name: /^两江新区，一站式服务/ })
    .click()
  const list = page.getByRole('region', { name: /^两江新区，一站式服务/ })
  await expect(list.locator('q[lang="zh-CN"]').first()).toBeVisible()
  await list.getByRole('link').first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('nothing moves while the page and its charts load', ownProfile, async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await watchShift(page)
  await page.goto('./')
  await expect(page.locator('#panel-introduced svg.recharts-surface').first()).toBeVisible()
  await expectSettled(page)
  expect(await shiftOf(page)).toBe(0)
})

test('on a phone the board is a list for each indicator and nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./')
  await expect(figure(page, /项指标，\d+个数/).getByRole('heading', { name: '博士后科研工作站', exact: true })).toBeVisible()
  await expect(page.locator('#board table')).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(false)
})

test('copies the numbers to ask for as the points of a letter', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./')
  await page.getByRole('button', { name: '复制为函询要点' }).click()
  await expect(
    figure(page, /^问到这/)
      .getByRole('status')
      .filter({ hasText: '已复制' }),
  ).toHaveCount(1)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('江津区：')
})

test('matrix and board of many areas are drawn when they come near the window, and stay', async ({ page }) => {
  const many = syntheticPackage({ areas: 41, indicators: 30, dates: 1, policiesOfArea: 12 })
  await page.route('**/dataset.json*', (route) => route.fulfill({ json: many }))
  await page.setViewportSize({ width: 1366, height: 400 })
  await remember(page, {})
  await open(page, '')
  await expectSettled(page)
  const matrix = page.locator('#matrix')
  await expect(matrix.getByRole('heading', { level: 2 })).toBeAttached()
  await expect(matrix.locator('tbody tr')).toHaveCount(0)
  await expect(matrix.getByText('滚动到附近时显示')).toBeAttached()
  await matrix.scrollIntoViewIfNeeded()
  await expect(matrix.locator('tbody tr').first()).toBeVisible()
  const board = page.locator('#board')
  await board.scrollIntoViewIfNeeded()
  await expect(board.locator('[data-evidence]').first()).toBeVisible()
  await page.evaluate(() => window.scrollTo(0, 0))
  await expect(matrix.locator('tbody tr').first()).toBeAttached()
})
