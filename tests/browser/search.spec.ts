import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { expectReady } from './opening.ts'

const field = (page: Page) => page.getByRole('combobox', { name: /^(搜索地区|Search districts)/ })
const dialog = (page: Page) => page.getByRole('dialog', { name: /^(搜索|Search)$/ })
const options = (page: Page) => dialog(page).getByRole('option')
const group = (page: Page, name: string) => dialog(page).getByRole('group', { name: new RegExp(`^${name}`) })
const headline = (page: Page) => page.getByRole('heading', { level: 1 })

/** Opens a page and the search on it, by the key. */
async function open(page: Page, link = ''): Promise<void> {
  await page.goto(`./#/${link}`)
  await expect(headline(page)).toBeVisible()
  await expect(page.getByRole('button', { name: /^(搜索|Search)$/ })).toBeVisible()
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
}

test('by keyboard alone: slash, pinyin, arrow keys, Enter, and the page has the focus', async ({ page }) => {
  await open(page)
  await page.keyboard.type('boshihou')
  const first = group(page, '指标').getByRole('option').first()
  await expect(first).toContainText('博士后科研工作站')
  await expect(first.locator('mark')).toHaveText('博士后')
  await page.keyboard.press('ArrowDown')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/indicator\/postdoc-stations/)
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('main')).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(/#\/(\?|$)/)
})

const firsts = [
  ['jbq', /#\/area\/jiangbei/],
  ['jiang bei qu', /#\/area\/jiangbei/],
  ['ＱＩＪＩＡＮＧ', /#\/area\/qijiang/],
  ['bshky', /#\/indicator\/postdoc-stations/],
  ['士后科研工', /#\/indicator\/postdoc-stations/],
  ['postdoctoral workstations', /#\/indicator\/postdoc-stations/],
  ['更加领先', /#\/sources\/liangjiang-2022/],
  ['人才公寓', /e=jiangbei-/],
] as const

test('the first result opens on Enter, whether Chinese, pinyin, English or a part of any was typed', async ({ page }) => {
  for (const [typed, url] of firsts) {
    await page.goto('./#/policies')
    await expect(headline(page)).toHaveText('全部政策')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('button', { name: '搜索', exact: true })).toBeVisible()
    await page.keyboard.press('Control+k')
    await field(page).fill(typed)
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page, typed).toHaveURL(url)
  }
})

test('Ctrl K opens it from a field too; Esc closes it and gives the focus back', async ({ page }) => {
  await page.goto('./#/figures')
  const other = page.getByRole('searchbox', { name: '搜索' })
  await expectReady(page)
  await other.focus()
  await page.keyboard.press('/')
  await expect(other).toHaveValue('/')
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(other).toBeFocused()
  await page.getByRole('button', { name: '搜索', exact: true }).click()
  await expect(field(page)).toBeFocused()
  await page.getByRole('button', { name: /关闭/ }).click()
  await expect(page.getByRole('button', { name: '搜索', exact: true })).toBeFocused()
})

test('from the words of a quote to the evidence, beside the page the reader is on, and back', async ({ page }) => {
  await open(page, 'policies')
  await page.keyboard.insertText('工作站31个')
  await group(page, '原句里的数').getByRole('option').first().click()
  await expect(page).toHaveURL(/#\/policies\?.*e=jiangbei-postdoc-stations/)
  const drawer = page.getByRole('dialog', { name: /江北区/ })
  await expect(drawer).toContainText('江北区共有博士后科研工作站31个')
  await expect(drawer.getByRole('heading', { level: 2 })).toBeFocused()
  // Esc closes the search and leaves the evidence below it open.
  await page.keyboard.press('Control+k')
  await expect(field(page)).toHaveValue('工作站31个')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(drawer).toBeVisible()
  await page.goBack()
  await expect(drawer).toBeHidden()
  await expect(page).toHaveURL(/#\/policies/)
})

test('nonsense is told and kept; words that do not occur together are offered one by one', async ({ page }) => {
  await open(page)
  await page.keyboard.insertText('<b>.*[😀')
  await expect(dialog(page)).toContainText('没有找到“<b>.*[😀”。')
  await expect(options(page)).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveValue('<b>.*[😀')
  await field(page).fill('一'.repeat(1000))
  await expect(dialog(page)).toContainText(`没有找到“${'一'.repeat(40)}…”。`)
  await field(page).fill('量子计算 公寓')
  await page.getByRole('button', { name: /^“公寓”有\d+项$/ }).click()
  await expect(field(page)).toBeFocused()
  await expect(group(page, '政策').getByRole('option').first()).toContainText('人才公寓补贴')
})

test('all that was found of a kind is one choice away', async ({ page }) => {
  await open(page)
  await page.keyboard.insertText('人才')
  const policies = group(page, '政策 ')
  await expect(policies.getByRole('option', { name: /^另有/ })).toBeVisible()
  await policies.getByRole('option', { name: /^另有/ }).click()
  await expect(field(page)).toBeFocused()
  expect(await policies.getByRole('option').count()).toBeGreaterThan(20)
})

test('while a presentation covers the page the keys are its own', async ({ page }) => {
  await page.goto('./#/?p=panel-platforms')
  await expect(page.getByRole('dialog', { name: /^演示/ })).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.press('Control+k')
  await expect(dialog(page)).toBeHidden()
})

test.describe('without the table of pinyin', () => {
  test.use({ expectedErrors: [/pinyin\.json|404/] })

  test('it says so, and finds Chinese, English and the pinyin of areas', async ({ page }) => {
    await page.route('**/pinyin.json*', (route) => route.fulfill({ status: 404, body: 'not found' }))
    await open(page)
    await expect(dialog(page)).toContainText('拼音表没有载入')
    await page.keyboard.insertText('boshihou')
    await expect(dialog(page)).toContainText('没有找到“boshihou”。')
    await field(page).fill('jbq')
    await expect(options(page).first()).toContainText('江北区')
    await field(page).fill('博士后')
    await expect(group(page, '指标').getByRole('option').first()).toContainText('博士后科研工作站')
  })
})

for (const size of [
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]) {
  test(`nothing is wider than the window at ${size.width} × ${size.height}, and the search fits into it`, async ({ page }) => {
    await page.setViewportSize(size)
    for (const lang of ['zh', 'en']) {
      await page.goto(`./#/sources?lang=${lang}`)
      await page.getByRole('button', { name: /^(搜索|Search)$/ }).click()
      await field(page).fill('人才')
      await expect(options(page).first()).toBeVisible()
      const spare = await page.evaluate(() => document.documentElement.clientWidth - document.documentElement.scrollWidth)
      expect(spare, lang).toBeGreaterThanOrEqual(0)
      const box = await dialog(page).boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 0), lang).toBeLessThanOrEqual(size.height)
      const row = await options(page).first().boundingBox()
      expect(row?.height, lang).toBeGreaterThanOrEqual(size.width < 768 ? 34 : 24)
      await page.keyboard.press('Escape')
    }
  })
}
