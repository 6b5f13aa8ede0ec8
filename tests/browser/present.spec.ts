import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

const screenOf = (page: Page) => page.getByRole('dialog', { name: '演示' })

async function present(page: Page, address = './'): Promise<void> {
  await page.goto(address)
  await expect(page.locator('#panel-funds, #comparison').first()).toBeVisible()
  // The keys come with the tools in the bar.
  await expect(page.getByRole('button', { name: /^怎么读|^How to read/ })).toBeVisible()
  await page.keyboard.press('f')
  await expect(screenOf(page).getByRole('img')).toBeVisible()
}

/** The smallest type and the headline of the projected page, px on the screen, and the texts that leave it. */
function measured(page: Page) {
  return screenOf(page)
    .getByRole('img')
    .evaluate((svg) => {
      const box = svg.getBoundingClientRect()
      const scale = box.width / Number(svg.getAttribute('viewBox')?.split(' ')[2])
      const texts = [...svg.querySelectorAll('text')]
      const spans = [...svg.querySelectorAll('tspan')]
      const sizes = spans.map((span) => Number(span.getAttribute('font-size')) * scale)
      const outside = texts.filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect()
        return left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1
      })
      return { smallest: Math.min(...sizes), headline: sizes[0] ?? 0, outside: outside.map((text) => text.textContent) }
    })
}

for (const [width, height, text, headline] of [
  [1920, 1080, 28, 44],
  [1366, 768, 20, 32],
  [1024, 768, 20, 32],
] as const) {
  // The two ends; what lies between with `npm run test:all`.
  const tag = width === 1366 ? ['@wide'] : []
  test(`at ${width} × ${height} every figure can be read from the last row and lies on the screen`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await present(page)
    const status = screenOf(page).getByRole('status')
    for (const id of [
      'panel-funds',
      'panel-platforms',
      'panel-introduced',
      'ages',
      'written',
      'firmness',
      'matrix',
      'board',
      'requests',
    ]) {
      await expect(page).toHaveURL(new RegExp(`p=${id}`))
      const sizes = await measured(page)
      expect(sizes.smallest, id).toBeGreaterThanOrEqual(text - 0.01)
      expect(sizes.headline, id).toBeGreaterThanOrEqual(headline - 0.01)
      expect(sizes.outside, id).toEqual([])
      const before = await status.textContent()
      await page.keyboard.press('ArrowDown')
      if (id !== 'requests') await expect(status).not.toHaveText(before ?? '')
    }
  })
}

test('a clicker turns pages and goes on to the next figure; the link follows, Esc leads back to the figure', async ({ page }) => {
  await page.goto('./')
  const opener = page.locator('#panel-platforms').getByRole('button', { name: '演示', exact: true })
  await opener.click()
  await expect(screenOf(page).getByRole('img')).toBeVisible()
  await expect(page).toHaveURL(/p=panel-platforms/)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/p=panel-introduced/)
  await page.keyboard.press('Escape')
  await expect(screenOf(page)).toBeHidden()
  await expect(page).not.toHaveURL(/p=panel/)
  await expect(opener).toBeFocused()
})

test('Page Down alone leads from the first page of the first figure to the last page of the last, and the link names each', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await present(page)
  const status = screenOf(page).getByRole('status')
  const walk: string[] = []
  for (let before = ''; before !== walk.at(-1) || walk.length === 0;) {
    before = walk.at(-1) ?? ''
    const said = (await status.textContent()) ?? ''
    if (said !== before) walk.push(said)
    if (walk.length > 40) throw new Error('the walk has no end')
    const address = page.url()
    await page.keyboard.press('PageDown')
    // The last page stays; any other gives way at once, and its address with it.
    await expect.poll(async () => (await status.textContent()) !== said || /p=requests\.?\d*/.test(address)).toBe(true)
  }
  const pages = walk.map((said) => /^第(\d+)页，共(\d+)页/.exec(said)?.slice(1).map(Number) ?? [])
  expect(Math.max(...pages.map(([, count = 0]) => count))).toBeLessThanOrEqual(3)
  expect(pages.at(-1)?.[0]).toBe(pages.at(-1)?.[1])
  const there = page.url()
  await page.reload()
  await expect(status).toHaveText(walk.at(-1) ?? '')
  expect(page.url()).toBe(there)
})

test('a link opens at the figure that is presented, and back leaves it', async ({ page }) => {
  await page.goto('./')
  await page.goto('./#/?p=matrix')
  await expect(screenOf(page).getByRole('status')).toContainText('政策工具')
  await page.goBack()
  await expect(screenOf(page)).toBeHidden()
})

test('s leads to the words of a figure, large enough to be read from the last row, and back to the same page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await present(page)
  await page.keyboard.press('PageDown')
  const place = await screenOf(page).getByRole('status').textContent()
  await page.keyboard.press('s')
  await expect(page.getByRole('dialog', { name: /选一个看原句/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/e=/)
  const quote = page.locator('[role="dialog"] blockquote').first()
  await expect(quote).toBeVisible()
  expect(await quote.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(28)
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/e=/)
  await expect(screenOf(page).getByRole('status')).toHaveText(place ?? '')
  await page.keyboard.press('PageDown')
  await expect(screenOf(page).getByRole('status')).not.toHaveText(place ?? '')
})

test('b blanks the screen, any key brings it back', async ({ page }) => {
  await present(page)
  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: /已黑屏/ })).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: /已黑屏/ })).toBeHidden()
})

test('the controls fade while nobody moves and come back with the focus', async ({ page }) => {
  await present(page)
  const close = page.getByRole('button', { name: '退出演示' })
  const opacity = () => close.evaluate((button) => getComputedStyle(button.closest('[data-visibility]') ?? button).opacity)
  await expect.poll(opacity).toBe('0')
  await close.focus()
  await expect.poll(opacity).toBe('1')
})

test('with reduced motion the controls stay', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await present(page)
  const close = page.getByRole('button', { name: '退出演示' })
  await expect(close.locator('xpath=..')).toHaveAttribute('data-visibility', 'faded')
  await expect(close.locator('xpath=..')).toHaveCSS('opacity', '1')
})

test('the comparison is presented too, and a change of the screen lays it out anew', async ({ page }) => {
  await present(page, './#/compare?a=jiangbei~qijiang')
  const viewBox = () => screenOf(page).getByRole('img').getAttribute('viewBox')
  const before = await viewBox()
  await page.setViewportSize({ width: 1024, height: 768 })
  await expect.poll(viewBox).not.toBe(before)
})
