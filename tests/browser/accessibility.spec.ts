import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

// One area's rows: they hold every kind of row, and axe takes its time with each.
const links = [
  '?a=jiangbei~qijiang',
  '?a=jiangbei~qijiang&min=platforms_40&e=jiangbei-postdoc-stations',
  'figures?a=liangjiang',
  'figures?a=liangjiang&e=liangjiang-rd-institutes',
  'figures?a=liangjiang&q=nothing&e=no-such-figure',
  'policies?a=liangjiang',
  'policies?a=liangjiang&e=liangjiang-talent-smart-cloud',
  'sources',
  'sources/jiangbei-2021',
  'compare',
  'compare?a=jiangbei~qijiang',
  'compare?a=jiangbei~qijiang&e=qijiang-postdoc-stations',
  'nowhere',
]
const langs = ['zh', 'en']
// Every language and every theme once: what a colour does wrong it does in both languages.
const faces = [
  { lang: 'zh', theme: 'light' },
  { lang: 'en', theme: 'dark' },
  { lang: 'zh', theme: 'projector' },
]

async function open(page: Page, link: string, lang: string, theme: string): Promise<void> {
  await page.addInitScript((device) => localStorage.setItem('wutong.device', device), JSON.stringify({ theme, lang }))
  await page.goto(`./#/${link}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** What axe finds, as one line for each element. */
async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`),
  )
}

for (const { lang, theme } of faces) {
  test(`axe finds nothing on any page, drawer open or not, ${lang}, ${theme}`, async ({ page }) => {
    test.slow()
    await open(page, 'sources', lang, theme)
    for (const link of links) {
      await page.goto(`./#/${link}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      // What has been scrolled under the bar is out of sight for axe.
      await page.evaluate(() => window.scrollTo(0, 0))
      expect(await findings(page), link).toEqual([])
    }
  })
}

for (const { lang, theme } of faces) {
  test(`axe finds nothing in the export or on the projector, ${lang}, ${theme}`, async ({ page }) => {
    await open(page, '?a=jiangbei~qijiang', lang, theme)
    await page
      .locator('#panel-platforms')
      .getByRole('button', { name: /^(导出图片|Export picture)$/ })
      .click()
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible()
    expect(await findings(page), 'export').toEqual([])
    await page.goto('./#/?a=jiangbei~qijiang&p=panel-platforms')
    await expect(page.getByRole('dialog', { name: /^(演示|Present)/ }).getByRole('img')).toBeVisible()
    expect(await findings(page), 'projector').toEqual([])
  })
}

test('axe finds nothing on a phone, with the sheet open and with the filters unfolded', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 'figures?a=qijiang&e=qijiang-fund', 'zh', 'light')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByText(/^筛选/).click()
  expect(await findings(page)).toEqual([])
})

for (const size of [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  // 1280 px at 400 % zoom: WCAG 1.4.10.
  { width: 320, height: 640 },
]) {
  test(`nothing is wider than the window at ${size.width} × ${size.height}, in either language`, async ({ page }) => {
    await page.setViewportSize(size)
    for (const lang of langs) {
      await open(page, 'figures', lang, 'light')
      for (const link of [
        '',
        'compare?a=jiangbei~liangjiang~qijiang~jiangjin',
        'figures',
        'policies',
        'sources',
        'sources/jiangbei-2021',
        'figures?e=liangjiang-talent-fund',
      ]) {
        await page.goto(`./#/${link}`)
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
        const spare = await page.evaluate(() => document.documentElement.clientWidth - document.documentElement.scrollWidth)
        expect(spare, `${link} ${lang}`).toBeGreaterThanOrEqual(0)
      }
    }
  })
}
