import { expect, test } from './fixture.ts'
import { expectReady, open, remember } from './opening.ts'
import { faintest, moving } from './probes.ts'

const phone = { width: 390, height: 844 }

test('on a phone filters are chips and a sheet, and evidence covers the page', async ({ page }) => {
  await page.setViewportSize(phone)
  await remember(page, {})
  await open(page, 'figures?a=qijiang&e=qijiang-fund')
  const drawer = page.getByRole('dialog')
  await expect(drawer).toHaveAttribute('aria-modal', 'true')
  expect((await drawer.boundingBox())?.width).toBeGreaterThanOrEqual(phone.width - 20)
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(page.getByRole('button', { name: /^去掉“地区：/ })).toBeVisible()
})

test('with reduced motion nothing runs on the projector', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await remember(page, {})
  await page.goto('./#/?p=panel-funds')
  await expect(page.getByRole('dialog', { name: '演示' }).getByRole('img')).toBeVisible()
  await expectReady(page)
  expect(await moving(page)).toEqual([])
})

for (const theme of ['light', 'dark', 'projector'] as const) {
  test(`in forced colours, light or dark, marks, seals and signs stand out, whatever theme was chosen: ${theme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' })
    await remember(page, { theme })
    for (const route of ['', 'compare?a=jiangbei~liangjiang~qijiang~jiangjin', 'figures?a=qijiang']) {
      await open(page, route)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ forcedColors: 'active', colorScheme })
        // The page hears of the system's colours a moment after they have changed.
        await expect(async () => {
          const { contrast, what, counted } = await faintest(page)
          expect(counted, route).toBeGreaterThan(20)
          expect(contrast, `${route} ${colorScheme} ${what}`).toBeGreaterThanOrEqual(3)
        }).toPass()
      }
    }
  })
}

test('in forced colours every seal has a border, the page that is open a line, and the choice that holds a ground', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' })
  await remember(page, {})
  await open(page, '')
  const borders = await page.locator('main .seal').evaluateAll((seals) =>
    seals.map((seal) => {
      const { outlineColor, outlineStyle } = getComputedStyle(seal)
      return `${outlineStyle} ${outlineColor}`
    }),
  )
  expect(borders.length).toBeGreaterThan(10)
  expect(new Set(borders)).toEqual(new Set(['solid rgb(0, 0, 0)']))
  const lines = await page
    .getByRole('navigation')
    .getByRole('link')
    .evaluateAll((links) =>
      links.filter((link) => getComputedStyle(link).borderBottomColor !== 'rgb(255, 255, 255)').map((link) => link.textContent),
    )
  expect(lines).toEqual(['总览'])
  const grounds = await page
    .getByRole('radiogroup', { name: '语言' })
    .locator('span')
    .evaluateAll((spans) => spans.map((span) => getComputedStyle(span).backgroundColor))
  expect(new Set(grounds).size).toBe(2)
})

test('in forced colours what says how far an indicator goes is still drawn', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await remember(page, {})
  await open(page, '')
  const strip = page.getByRole('region', { name: '可以说到哪一步' })
  const drawn = await strip
    .locator('[data-line] > :first-child')
    .evaluateAll((pieces) => pieces.map((piece) => getComputedStyle(piece).backgroundImage))
  expect(drawn).toHaveLength(4)
  for (const image of drawn) expect(image).toContain('rgb(255, 255, 255)')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').evaluate((element) => Number.parseFloat(getComputedStyle(element).outlineWidth))).toBe(2)
})
