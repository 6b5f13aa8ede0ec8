import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { open, remember } from './opening.ts'

const stations = (page: Page) => page.locator('#panel-platforms [data-indicator="postdoc-stations"]')
const bars = {
  'jiangbei-postdoc-stations': 31,
  'qijiang-postdoc-stations': 3,
} as const

/** px from the left of the window to the middle of a number of an axis. */
async function placeOf(ruler: Locator, number: number): Promise<number> {
  const text = ruler.locator('.recharts-xAxis-tick-labels text').filter({ hasText: new RegExp(`^${number}(?!\\d)`) })
  const box = await text.boundingBox()
  if (box === null) throw new Error(`${number} does not stand on the axis`)
  return box.x + box.width / 2
}

/** Where the drawn geometry of a bar begins and ends, px from the left of the window; how thick its lines are does not count. */
function endsOf(bar: Locator): Promise<readonly [left: number, right: number]> {
  return bar.locator('[data-pieces]').evaluate((pieces) => {
    if (!(pieces instanceof SVGGraphicsElement)) throw new Error('a bar is drawn as SVG')
    const [{ x, width, y }, toScreen] = [pieces.getBBox(), pieces.getScreenCTM()]
    if (toScreen === null) throw new Error('the bar is not on the screen')
    const onScreen = (at: number) => new DOMPoint(at, y).matrixTransform(toScreen).x
    return [onScreen(x), onScreen(x + width)] as const
  })
}

for (const width of [1920, 1440, 390]) {
  test(`bars end where the numbers of the axis say, on ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./')
    const ruler = stations(page)
    await expect(ruler.locator('[data-bar]')).toHaveCount(2)
    const [zero, ten] = [await placeOf(ruler, 0), await placeOf(ruler, 10)]
    for (const [id, value] of Object.entries(bars)) {
      const [left, right] = await endsOf(ruler.locator(`[data-bar="${id}"]`))
      expect(Math.abs(left - zero), id).toBeLessThan(1.5)
      expect(Math.abs(right - zero - ((ten - zero) * value) / 10), id).toBeLessThan(1.5)
    }
  })
}

test('a row has its name and its date at the height of its bar', async ({ page }) => {
  await page.goto('./')
  const names = stations(page).locator('.recharts-yAxis-tick-labels .recharts-cartesian-axis-tick-label')
  await expect(names).toHaveCount(2)
  await expect(names.nth(0)).toContainText(/江北区.*2021/)
  await expect(names.nth(1)).toContainText(/綦江区.*2020-11/)
  for (const [index, id] of Object.keys(bars).entries()) {
    const [name, bar] = [
      await names.nth(index).locator('rect').boundingBox(),
      await stations(page).locator(`[data-bar="${id}"] [data-pieces]`).boundingBox(),
    ]
    if (name === null || bar === null) throw new Error(`the row of ${id} is not drawn`)
    expect(Math.abs(name.y + name.height / 2 - bar.y - bar.height / 2), id).toBeLessThan(1.5)
  }
})

test('a link with the focus keeps it while a threshold and the width change around it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./#/?min=platforms_10')
  const link = stations(page).locator('[data-evidence="jiangbei-postdoc-stations"]')
  await expect(link).toHaveAttribute('data-judgement', 'passes')
  await link.focus()
  const kept = await link.elementHandle()
  const isKept = () => page.evaluate((element) => element !== null && element === document.activeElement, kept)

  await page.evaluate(() => {
    location.hash = '#/?min=platforms_40'
  })
  await expect(link).toHaveAttribute('data-judgement', 'fails')
  expect(await isKept()).toBe(true)

  // Without a threshold the values need less room, and the bars grow.
  const length = async () =>
    (await stations(page).locator('[data-bar="jiangbei-postdoc-stations"] [data-pieces]').boundingBox())?.width
  const before = await length()
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await expect.poll(length).not.toBe(before)
  expect(await isKept()).toBe(true)

  const narrow = await length()
  await page.setViewportSize({ width: 1920, height: 900 })
  await expect.poll(length).not.toBe(narrow)
  expect(await isKept()).toBe(true)
})

test('the arrow keys walk over the rows of a ruler as they are drawn, and on to what is below it', async ({ page }) => {
  await page.goto('./')
  const links = stations(page).locator('[data-roving]')
  await expect(links).toHaveCount(2)
  await links.nth(0).focus()
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(1)).toBeFocused()
  await expect(links.nth(1)).toHaveAccessibleName(/綦江区，博士后科研工作站，3个/)
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('#panel-platforms [data-roving]:focus')).toHaveCount(1)
  await expect(links.nth(1)).not.toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(links.nth(1)).toBeFocused()
})

for (const { at, link, width } of [
  { at: 'the panels of the overview', link: '', width: 1024 },
  { at: 'the panels of a comparison', link: 'compare?a=jiangbei~qijiang', width: 390 },
]) {
  test(`in ${at} a name that is cut is whole while its row has the focus of the keyboard, beside its value`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await remember(page, { lang: 'en' })
    await open(page, link)
    const charts = page.locator('main .recharts-surface')
    const cut = charts.locator('.recharts-yAxis-tick-labels text').filter({ hasText: /…$/ })
    await expect.poll(() => cut.count()).toBeGreaterThan(0)
    const names = (await cut.locator('title').allTextContents()).toSorted()
    const wholes = charts.locator('[data-roving] [data-whole]')
    await expect.poll(() => wholes.count()).toBeGreaterThanOrEqual(names.length)
    const said: string[] = []
    for (const whole of await wholes.all()) {
      const text = (await whole.locator('tspan').allTextContents()).map((line) => line.trim()).join(' ')
      // What is cut of a row may also be what else its area gives.
      if (!names.includes(text)) continue
      said.push(text)
      const row = whole.locator('xpath=ancestor::*[@data-roving][1]')
      await expect(whole).toBeHidden()
      // With the keys, from the value before or behind it.
      await row.focus()
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowDown')
      await row.focus()
      await expect(whole).toBeVisible()
      const [name, value] = [await whole.boundingBox(), await row.locator('> text').first().boundingBox()]
      if (name === null || value === null) throw new Error('the row is not drawn')
      expect(name.x).toBeGreaterThanOrEqual(-1)
      const chart = await row.locator('xpath=ancestor::*[name()="svg"][1]').boundingBox()
      if (chart === null) throw new Error('the chart is not drawn')
      expect(name.y).toBeGreaterThanOrEqual(chart.y)
      expect(name.y + name.height).toBeLessThanOrEqual(chart.y + chart.height + 0.5)
      expect(value.x).toBeGreaterThanOrEqual(name.x + name.width - 1)
      await row.evaluate((element) => element instanceof SVGElement && element.blur())
      await expect(whole).toBeHidden()
    }
    expect(said.toSorted()).toEqual(names)
  })
}
