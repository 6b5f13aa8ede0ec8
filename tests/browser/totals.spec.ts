import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { expectReady } from './opening.ts'

/** An area as it is named on a page, and how much is said to be there of it. */
type Counts = ReadonlyMap<string, number>

async function open(page: Page, link: string): Promise<void> {
  await page.goto(`./#${link}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // What is not laid out has no text that can be read.
  await expectReady(page)
}

/** The areas of a list, each with the number behind its name. */
async function countsIn(items: Locator, behindName: RegExp): Promise<Counts> {
  await expect(items.first()).toBeVisible()
  const texts = await items.allInnerTexts()
  return new Map(
    texts.flatMap((text): readonly (readonly [string, number])[] => {
      const [, name, count] = behindName.exec(text.replaceAll(/\s+/g, ' ')) ?? []
      return name === undefined || count === undefined ? [] : [[name, Number(count)]]
    }),
  )
}

/** A name of an area behind its seal, and the first number after it that counts. */
const figuresBehind = /([\u4E00-\u9FFF]+[区县市]|西部（重庆）科学城（重庆高新区）) .*?(\d+)个数/u
const policiesBehind = /([\u4E00-\u9FFF]+[区县市]|西部（重庆）科学城（重庆高新区）) .*?(\d+)项政策/u
const boxBehind = /([\u4E00-\u9FFF]+[区县市]|西部（重庆）科学城（重庆高新区）)\s?(\d+)/u

const shownOn = (page: Page) => page.getByRole('status').filter({ hasText: '显示' })
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number)

test('how much there is of an area is one number wherever it stands', async ({ page }) => {
  await open(page, '/areas')
  const items = page.getByRole('main').getByRole('listitem')
  const figures = await countsIn(items, figuresBehind)
  const policies = await countsIn(items, policiesBehind)
  expect(figures.size).toBeGreaterThan(10)

  await open(page, '/compare?a=jiangbei~qijiang')
  await page.getByRole('button', { name: '全部地区' }).click()
  const picker = await countsIn(page.getByRole('region', { name: '有数的', exact: true }).getByRole('button'), boxBehind)
  for (const [area, n] of picker) expect(n, area).toBe(figures.get(area))

  for (const [link, counts] of [
    ['/figures', figures],
    ['/policies', policies],
  ] as const) {
    await open(page, link)
    const boxes = await countsIn(page.getByRole('complementary', { name: '筛选' }).locator('label'), boxBehind)
    expect(boxes.size).toBeGreaterThan(4)
    for (const [area, n] of boxes) expect(n, `${link} ${area}`).toBe(counts.get(area))
  }

  for (const [id, name] of [
    ['qijiang', '綦江区'],
    ['jiangbei', '江北区'],
    ['chongqing', '重庆市'],
  ] as const) {
    await open(page, `/figures?a=${id}`)
    expect(numbersIn(await shownOn(page).innerText())[0], name).toBe(figures.get(name))
    await open(page, `/policies?a=${id}`)
    expect(numbersIn(await shownOn(page).innerText())[0], name).toBe(policies.get(name))
    await open(page, `/area/${id}`)
    await expect(page.getByRole('button', { name: `${figures.get(name)}个数`, exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: `${policies.get(name)}项政策`, exact: true })).toBeVisible()
    await page.keyboard.press('/')
    await page.getByRole('dialog').getByRole('combobox').fill(name)
    await expect(
      page.getByRole('option', { name: `${figures.get(name)}个数，${policies.get(name)}项政策` }).first(),
    ).toBeVisible()
    await page.keyboard.press('Escape')
  }
})

test('totals add up: kinds to the list, categories to the total, rows to what the drawer walks', async ({ page }) => {
  await open(page, '/figures')
  const [shown = 0, total = 0, rows = total] = numbersIn(await shownOn(page).innerText())
  expect(shown).toBe(total)
  const [subjects = 0, background = 0, again = 0] = numbersIn(
    await page
      .getByText(/^照原文印出/)
      .locator('..')
      .innerText(),
  )
  expect(subjects + background).toBe(total)
  expect(total + again).toBe(rows)
  const counts = page.getByRole('main').getByText(/^\d+个数$/)
  await expect.poll(async () => (await counts.allTextContents()).flatMap(numbersIn).reduce((sum, n) => sum + n, 0)).toBe(total)

  await page.locator('main a[href*="e="]').first().click()
  await expect(page.getByRole('dialog')).toContainText(`共${rows}条`)
  await page.keyboard.press('Escape')

  await open(page, '/')
  await expect(page.getByText(`人才工作的数${subjects}个`)).toBeVisible()
})

test('what only one of two areas counts is one number in the head of a comparison and over its list, background apart', async ({
  page,
}) => {
  await open(page, '/compare?a=jiangbei~banan')
  const index = page.getByRole('region', { name: /^只有一地有数：\d+项，另有背景数据1项$/ })
  const [listed] = numbersIn((await index.getAttribute('aria-label')) ?? '')
  await expect(page.getByRole('main')).toContainText(new RegExp(`${listed}\\s*只有一地有数`))
})

test('of the policies of an area the comparison says which stand under no instrument', async ({ page }) => {
  await open(page, '/area/qijiang')
  const all = numbersIn(await page.getByRole('button', { name: /项政策$/ }).innerText())[0]
  await open(page, '/compare?a=jiangbei~qijiang')
  const said = await page.getByRole('region', { name: '政策逐条对照' }).getByRole('heading', { level: 2 }).innerText()
  const [, under = 0, loose = 0] = (/綦江 (\d+) 项政策，另(\d+)项未归类/.exec(said) ?? []).map(Number)
  expect(loose).toBeGreaterThan(0)
  expect(under + loose).toBe(all)
})
