/** What lies over the pages, examined by axe in each theme, in both languages, on wide screens and on a phone. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { expectReady, expectSettled, open, remember } from './opening.ts'
import { findings, type Examined } from './probes.ts'

const dialog = (page: Page) => page.getByRole('dialog')
const field = (page: Page) => page.getByRole('combobox', { name: /^(搜索地区|Search districts)/ })

// In one language and theme with the page below, which may not have two of what a page has once; in the others by itself. The projector
// and the phone with `npm run test:all`.
const faces = [
  { lang: 'zh', theme: 'light', size: [1366, 768], within: undefined, tag: [] },
  { lang: 'en', theme: 'dark', size: [1024, 768], within: 'dialog[open], [role="dialog"]', tag: [] },
  { lang: 'zh', theme: 'projector', size: [1920, 1080], within: 'dialog[open], [role="dialog"]', tag: ['@wide'] },
  { lang: 'en', theme: 'light', size: [390, 844], within: 'dialog[open], [role="dialog"]', tag: ['@wide'] },
] as const

for (const { lang, theme, size, within, tag } of faces) {
  const [width, height] = size
  const examined: Examined = within === undefined ? {} : { within }

  test(`axe finds nothing in the guide, ${lang}, ${theme}, ${width} px`, { tag: [...tag] }, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height })
    await remember(page, { lang, theme, guide: 'new' })
    await open(page, 'areas')
    const more = page.getByRole('button', { name: /^(看全部例子|All examples)$/ })
    await expect(more).toBeVisible()
    expect(await findings(page), 'the line at the foot').toEqual([])
    await more.click()
    await expect(dialog(page)).toBeVisible()
    expect(await findings(page, examined), 'how to read').toEqual([])
    await page.getByRole('radio', { name: /^(快捷键|Keys)$/ }).check()
    await expect(dialog(page).locator('kbd').first()).toBeVisible()
    expect(await findings(page, examined), 'the keys').toEqual([])
  })
}

for (const { lang, theme, size, within, tag } of faces.filter(({ size: [width] }) => width > 640)) {
  const [width, height] = size
  const examined: Examined = within === undefined ? {} : { within }

  test(
    `axe finds nothing in search, export and presentation, ${lang}, ${theme}, ${width} px`,
    { tag: [...tag] },
    async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height })
      await remember(page, { lang, theme })
      await open(page, 'sources')
      await expectSettled(page)
      await page.keyboard.press('/')
      await expect(field(page)).toBeFocused()
      expect(await findings(page, examined), 'search, before anything is typed').toEqual([])
      await page.keyboard.insertText('gongzuozhan')
      await page.keyboard.press('ArrowDown')
      await expect(dialog(page).getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
      expect(await findings(page, examined), 'search, with results').toEqual([])
      await field(page).fill('qqqxxx')
      await expect(dialog(page).getByRole('option')).toHaveCount(0)
      expect(await findings(page, examined), 'search, with nothing found').toEqual([])
      await page.keyboard.press('Escape')
      await expect(dialog(page)).toBeHidden()

      await open(page, '?a=jiangbei~qijiang')
      await page
        .locator('#panel-platforms')
        .getByRole('button', { name: /^(导出图片|Export picture)$/ })
        .click()
      await expect(dialog(page).getByRole('img')).toBeVisible()
      expect(await findings(page, examined), 'export').toEqual([])
      await page.keyboard.press('Escape')
      await expect(dialog(page)).toBeHidden()

      await page.goto('./#/?a=jiangbei~qijiang&p=panel-platforms')
      await expect(page.getByRole('dialog', { name: /^(演示|Present)/ }).getByRole('img')).toBeVisible()
      expect(await findings(page, examined), 'projector').toEqual([])
    },
  )
}

test('axe finds nothing on a phone, with the sheet open and with the filters unfolded', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 390, height: 844 })
  await remember(page, {})
  await open(page, 'figures?a=qijiang&e=qijiang-fund')
  await expect(dialog(page)).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await page.getByText(/^筛选/).click()
  await expectReady(page)
  expect(await findings(page)).toEqual([])
})

for (const lang of ['zh', 'en'] as const) {
  test(`on a phone every choice of the export and of the guide is within the window, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await remember(page, { lang })
    await open(page, 'indicator/postdoc-stations')
    await expectSettled(page)
    const radios = dialog(page).getByRole('radio')
    const beyond = () =>
      radios.evaluateAll(
        (nodes) => nodes.filter((node) => node.getBoundingClientRect().right > document.documentElement.clientWidth).length,
      )
    await page
      .getByRole('button', { name: /^(导出图片|Export picture)$/ })
      .first()
      .click()
    await expect(radios).not.toHaveCount(0)
    expect(await beyond()).toBe(0)
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
    await page.keyboard.press('?')
    await expect(radios).not.toHaveCount(0)
    expect(await beyond()).toBe(0)
  })
}
