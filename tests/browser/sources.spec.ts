import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { compiled, filesWith } from '#tests/fixtures/package.ts'
import { expect, ownProfile, test } from './fixture.ts'
import { remember } from './opening.ts'
import { findings } from './probes.ts'

// A text in which every quote of the small package stands at its recorded place.
const quotes = [
  [2, '共有工作站31个'],
  [11, '其中国家级8个'],
  [19, '市级23个'],
  [26, '八家国家级工作站'],
  [40, '建成3个工作站'],
  [60, '每年建站5~10家'],
  [80, '新建工作站'],
  [100, '对新建站给予奖励'],
] as const
const article = quotes.reduce((text, [start, quote]) => `${text.padEnd(start, '　')}${quote}`, '') + '。<b>&amp;🙂\u202E\n'
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')
const fileOf = (name: string, content: string | Buffer) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })

/** Serves the small package in the place of the dataset, with the digest of the text above. */
async function serve(page: Page): Promise<void> {
  const files = filesWith('sources.csv', 'a'.repeat(64), digestOf(article))
  await page.route('**/dataset.json*', (route) => route.fulfill({ json: compiled(files) }))
}

const picker = (page: Page) => page.getByLabel(/^(选择文本文件|换一个文件|Choose the text file|Choose another file)$/)
const original = (page: Page) => page.getByRole('region', { name: /^(原文：|The original: )/ })

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await serve(page)
})

test('the recorded text is shown with each quote in its place; a mark opens the evidence, a row leads to its place', async ({
  page,
}) => {
  await page.goto('./#/sources/paper')
  await expect(page.getByText('党报党刊与政务媒体')).toBeVisible()
  await picker(page).setInputFiles(fileOf('存档.txt', article))
  await expect(page.getByRole('status').filter({ hasText: '指纹一致，是登记的那份文本。7处原句都标在文中' })).toBeVisible()
  await expect(original(page)).toContainText('<b>&amp;🙂')
  await page.getByRole('button', { name: /^看原文位置：第7处/ }).click()
  await expect(original(page).getByRole('link', { name: '对新建站给予奖励' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').locator('blockquote')).toHaveText('对新建站给予奖励')
  await page.keyboard.press('Escape')
  await expect(original(page).getByRole('link', { name: '对新建站给予奖励' })).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true)
})

test('the text stays while evidence is read and the language changes, and is gone with the page', async ({ page }) => {
  await page.goto('./#/sources/paper')
  await picker(page).setInputFiles(fileOf('存档.txt', article))
  await expect(original(page)).toBeVisible()
  await page.getByRole('radio', { name: 'EN' }).check()
  await expect(page.getByRole('status').filter({ hasText: 'All 7 quotes are marked' })).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'Policies' }).click()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(original(page)).toHaveCount(0)
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))
  expect(kept).not.toContain('新建站')
})

test('another text is not shown as the original: its digest is named, the quotes in it are counted', async ({ page }) => {
  const other = `${article} `
  await page.goto('./#/sources/paper')
  await picker(page).setInputFiles(fileOf('改过.txt', other))
  const said = page.getByRole('status').filter({ hasText: '这不是登记的那份文本' })
  await expect(said).toContainText(digestOf(other))
  await expect(said).toContainText(digestOf(article))
  await expect(said).toContainText('登记的7处原句，在这个文件里逐字找到7处。')
  await expect(original(page)).toHaveCount(0)
  await picker(page).setInputFiles(fileOf('图.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])))
  await expect(page.getByRole('status').filter({ hasText: '“图.txt”不是纯文本文件' })).toBeVisible()
  await picker(page).setInputFiles(fileOf('大.txt', Buffer.alloc(5_000_001, 'a')))
  await expect(page.getByRole('status').filter({ hasText: '超过5 MB' })).toBeVisible()
  await picker(page).setInputFiles(fileOf('存档.txt', article))
  await expect(original(page)).toBeVisible()
})

test('on a host without crypto.subtle the digest is computed all the same', ownProfile, async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined }))
  await page.goto('./#/sources/paper')
  await picker(page).setInputFiles(fileOf('存档.txt', article))
  await expect(original(page)).toBeVisible()
})

test('a source without a text file says so', async ({ page }) => {
  await page.unrouteAll()
  await page.goto('./#/sources/merger-2025')
  await expect(page.getByText('这条来源没有登记文本文件')).toBeVisible()
  await expect(picker(page)).toHaveCount(0)
})

for (const { lang, theme, width } of [
  { lang: 'zh', theme: 'light', width: 1366 },
  { lang: 'en', theme: 'dark', width: 1024 },
  { lang: 'zh', theme: 'projector', width: 1366 },
  { lang: 'en', theme: 'light', width: 390 },
] as const) {
  test(`axe finds nothing with the original open, ${lang}, ${theme}, ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 })
    await remember(page, { theme, lang })
    await page.goto('./#/sources/paper')
    await picker(page).setInputFiles(fileOf('存档.txt', article))
    await expect(original(page)).toBeVisible()
    expect(await findings(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true)
  })
}

test('a dot stands between two facts of a source, and none is in sight where a line of them begins', async ({ page }) => {
  await page.unrouteAll()
  await page.setViewportSize({ width: 390, height: 844 })
  await remember(page, {})
  await page.goto('./#/sources')
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  // Where each dot stands, and from where on its line is in sight, px from the left of the window.
  const dots = await page.locator('main li p').evaluateAll((lines) =>
    lines.flatMap((line) => {
      const edge = line.getBoundingClientRect().left
      const inset = /^inset\((?:\S+ ){3}(\S+)px\)$/.exec(getComputedStyle(line).clipPath)?.[1]
      const sight = inset === undefined ? Number.NEGATIVE_INFINITY : edge + Number(inset)
      return [...line.children].flatMap((fact, index) => {
        const before = getComputedStyle(fact, '::before')
        if (before.content === 'none') return []
        const { left } = fact.getBoundingClientRect()
        const from = left + Number.parseFloat(before.left)
        const to = from + Number.parseFloat(before.width)
        return [{ fact: fact.textContent, index, begins: left < edge + 1, from, to, sight }]
      })
    }),
  )
  const first = dots.filter(({ begins }) => begins)
  // Also facts that the narrow window sets onto a line of their own.
  expect(first.filter(({ index }) => index > 0).length).toBeGreaterThan(0)
  // The dot is in the middle of its box, whose last px is white and in sight.
  expect(first.filter(({ to, sight }) => to > sight + 1.5)).toEqual([])
  const between = dots.filter(({ begins }) => !begins)
  expect(between.length).toBeGreaterThan(0)
  expect(between.filter(({ from, sight }) => from < sight)).toEqual([])
})
