import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from './fixture.ts'
import { serveLaterData } from './laterData.ts'

async function add(page: Page, address: string, figure: string): Promise<void> {
  await page.goto(address)
  const actions = page.locator(figure)
  await actions.getByRole('button', { name: '加入演示' }).click()
  await expect(actions.getByRole('status').filter({ hasText: '已加入演示稿' })).toBeVisible()
}

/** A deck of three slides. */
async function deck(page: Page): Promise<Locator> {
  await add(page, './#/compare?a=jiangbei~qijiang', '#comparison')
  await add(page, './#/', '#panel-platforms')
  await add(page, './#/indicator/postdoc-stations', '#standing-postdoc-stations')
  await page.goto('./#/deck')
  const slides = page.locator('main ol > li')
  await expect(slides).toHaveCount(3)
  return slides
}

/** The link that the button of the deck copies, without the clipboard of the machine. */
async function copiedLink(page: Page): Promise<string> {
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => document.body.setAttribute('data-copied', text) },
    })
  })
  await page.getByRole('button', { name: '复制演示稿链接' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-copied', /#\/deck\?d=/)
  return (await page.locator('body').getAttribute('data-copied')) ?? ''
}

const titles = (slides: Locator) => slides.getByRole('heading', { level: 2 }).allTextContents()

test('a deck is made with one press a figure, ordered by keyboard, given a line, kept, and a slide comes back after it was removed', async ({
  page,
}) => {
  const slides = await deck(page)
  const before = await titles(slides)
  await page.getByRole('button', { name: '第3张往前移' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect.poll(() => titles(slides)).toEqual([before[2], before[0], before[1]])
  await expect(page.getByRole('button', { name: '第1张往后移' })).toBeFocused()
  await page.getByLabel('第1张的一句话').fill('先看截至日期')
  await page.getByLabel('第1张的一句话').press('Enter')
  await page.getByRole('button', { name: '移除第2张' }).click()
  await expect(slides).toHaveCount(2)
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(slides).toHaveCount(3)
  await page.reload()
  await expect.poll(() => titles(slides)).toEqual([before[2], before[0], before[1]])
  await expect(page.getByLabel('第1张的一句话')).toHaveValue('先看截至日期')
})

test('a deck sent as a link opens elsewhere, leaves the deck of that reader alone, and is presented with Page Down only', async ({
  page,
  browser,
}) => {
  await deck(page)
  await page.getByLabel('第1张的一句话').fill('先看截至日期')
  await page.getByLabel('第1张的一句话').press('Enter')
  const link = await copiedLink(page)
  expect(link.length).toBeLessThan(1000)
  // The address of this machine is of no use elsewhere.
  await expect(page.getByText('发到别处请用“存为文件”')).toBeVisible()

  const context = await browser.newContext()
  const other = await context.newPage()
  await other.goto(link)
  await expect(other.getByText('这是别人用链接发来的演示稿')).toBeVisible()
  await expect(other.locator('main ol > li')).toHaveCount(3)
  await other.getByRole('button', { name: '开始演示', exact: true }).click()
  const screen = other.getByRole('dialog', { name: '演示' })
  await expect(screen.getByRole('img')).toContainText('先看截至日期')
  await expect(other).toHaveURL(/p=slide-1/)
  await other.keyboard.press('PageDown')
  await expect(other).toHaveURL(/p=slide-2/)
  await other.keyboard.press('PageDown')
  await expect(other).toHaveURL(/p=slide-3/)
  await other.keyboard.press('PageUp')
  await expect(other).toHaveURL(/p=slide-2/)
  await other.keyboard.press('Escape')
  await expect(screen).toBeHidden()
  await other.getByRole('link', { name: '看我的演示稿' }).click()
  await expect(other.getByText('还没有图')).toBeVisible()
  await context.close()
})

test('a deck sent as a link says of each slide what has changed where the data are later', async ({ page, browser }) => {
  await deck(page)
  const link = await copiedLink(page)
  const context = await browser.newContext()
  const other = await context.newPage()
  await serveLaterData(other, 'qijiang-postdoc-stations')
  await other.goto(link)
  const slides = other.locator('main ol > li')
  await expect(slides).toHaveCount(3)
  for (const slide of await slides.all())
    await expect(slide).toContainText(/加入时有\d+个数和政策，现在有\d+个（加入时数据版本 [\d.]+，现在 9\.0\.0）/)
  await expect(slides.first().getByRole('heading', { level: 2 })).toContainText('没有一项数字排得出先后')
  await context.close()
})

test('a file with a deck is saved and opened again; a file that is none gets a sentence', async ({ page }) => {
  const slides = await deck(page)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存为文件' }).click()])
  expect(download.suggestedFilename()).toMatch(/\.wutong$/)
  const text = readFileSync(await download.path(), 'utf8')
  await page.getByRole('button', { name: '清空' }).click()
  await expect(slides).toHaveCount(0)
  const open = (name: string, content: string) =>
    page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
  await open('photo.wutong', 'not a deck')
  await expect(page.getByRole('alert')).toContainText('这不是演示稿文件')
  await open('deck.wutong', text)
  await expect(slides).toHaveCount(3)
})

test('a deck on paper is one sheet across for each of its pages, and nothing else', async ({ page }) => {
  await deck(page)
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sheets = [...file.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)]
  expect(sheets.length).toBeGreaterThan(0)
  for (const [, width, height] of sheets) expect(Number(width)).toBeGreaterThan(Number(height))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('main svg[role="img"]:visible')).toHaveCount(sheets.length)
  await expect(page.getByRole('heading', { name: '演示稿' })).toBeHidden()
  await expect(page.locator('.print-head')).toBeHidden()
})

test('a deck is written as PPTX under the policy of the page: charts, notes, and no empty value', async ({ page }) => {
  await deck(page)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 PPTX' }).click()])
  expect(download.suggestedFilename()).toMatch(/\.pptx$/)
  const parts = unzipSync(readFileSync(await download.path()))
  const names = Object.keys(parts)
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const charts = names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
  expect(charts.length).toBeGreaterThan(0)
  for (const name of charts) {
    expect(text(name)).toContain('<a:ea typeface=')
    expect(text(name)).not.toMatch(/<c:v><\/c:v>|<c:v\/>/)
  }
  expect(text('ppt/notesSlides/notesSlide1.xml')).toContain('博士后科研工作站')
})
