import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

const routes = [
  '',
  '?a=jiangbei~qijiang&min=platforms_40',
  '?e=qijiang-fund',
  'compare',
  'compare?a=jiangbei~liangjiang~qijiang~jiangjin',
  'compare?a=jiangbei~qijiang&e=qijiang-postdoc-stations',
  'figures',
  'figures?e=liangjiang-talent-fund',
  'indicator/postdoc-stations',
  'areas',
  'area/qijiang',
  'policies',
  'sources',
  'sources/jiangbei-2021',
  'nowhere',
]
const langs = ['zh', 'en']

/** A phone, and a window of 1280 × 800 at 200 % zoom. */
const phone = { width: 390, height: 844 }
const zoomed = { width: 640, height: 400 }

interface Device {
  readonly lang?: string
  readonly theme?: string
  readonly guide?: 'new' | 'seen'
}

async function remember(page: Page, device: Device): Promise<void> {
  await page.addInitScript(
    (stored) => localStorage.setItem('wutong.device', stored),
    JSON.stringify({ theme: 'light', lang: 'zh', guide: 'seen', ...device }),
  )
}

/** Opens a page and waits for all that comes later. */
async function open(page: Page, route: string): Promise<void> {
  await page.goto(`./#/${route}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  await page.waitForLoadState('networkidle')
}

/** How far the page can be scrolled sideways, px. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.scrollTo({ left: 9999 })
    const { scrollX } = window
    window.scrollTo({ left: 0 })
    return scrollX
  })
}

for (const size of [phone, zoomed]) {
  for (const lang of langs) {
    test(`no page is scrolled sideways at ${size.width} px, ${lang}`, async ({ page }) => {
      test.slow()
      await page.setViewportSize(size)
      await remember(page, { lang, guide: 'new' })
      for (const route of routes) {
        await open(page, route)
        expect(await sideways(page), route).toBe(0)
      }
    })
  }
}

test('with the text spacing of WCAG 1.4.12 no page is scrolled sideways', async ({ page }) => {
  test.slow()
  await page.setViewportSize(zoomed)
  await remember(page, {})
  for (const route of routes) {
    await open(page, route)
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      )
      document.adoptedStyleSheets = [sheet]
    })
    expect(await sideways(page), route).toBe(0)
  }
})

/**
 * Controls whose area is smaller than `least` px in height or 24 px in width. Links inside sentences are left out, as WCAG 2.5.8 does,
 * and those around bars of a drawing, which are as high as its rows.
 */
function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((leastHeight) => {
    /** What answers to a press: a label with its box, a row that its link is spread over, or the control itself. */
    function areaOf(control: Element): DOMRect {
      const label = control instanceof HTMLInputElement ? control.closest('label') : null
      const isSpread = getComputedStyle(control, '::after').position === 'absolute'
      const row = isSpread && control instanceof HTMLElement ? control.offsetParent : null
      return (label ?? row ?? control).getBoundingClientRect()
    }
    const isInSentence = (control: Element) => control.tagName === 'A' && control.closest('p') !== null
    return [...document.querySelectorAll('a[href], button, select, input, summary')]
      .filter((control) => {
        const { width, height } = control.getBoundingClientRect()
        return width > 1 && height > 1 && control.checkVisibility({ visibilityProperty: true })
      })
      .filter((control) => !(control instanceof SVGElement) && !isInSentence(control))
      .filter((control) => {
        const { width, height } = areaOf(control)
        return height < leastHeight - 0.5 || width < 23.5
      })
      .map((control) => {
        const { width, height } = areaOf(control)
        return `${control.tagName} ${control.className} ${Math.round(width)} × ${Math.round(height)} ${control.textContent.slice(0, 20)}`
      })
  }, least)
}

for (const [size, least] of [
  [phone, 34],
  [zoomed, 24],
  [{ width: 1366, height: 768 }, 24],
] as const) {
  test(`what is pressed is at least ${least} px high at ${size.width} px`, async ({ page }) => {
    test.slow()
    await page.setViewportSize(size)
    await remember(page, { guide: 'new' })
    for (const route of routes) {
      await open(page, route)
      expect(await smallTargets(page, least), route).toEqual([])
    }
  })
}

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

test('with reduced motion nothing runs', async ({ page }) => {
  test.slow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await remember(page, { guide: 'new' })
  const moving = () =>
    page.evaluate(() => {
      const slow = [...document.querySelectorAll('*')].filter((element) =>
        [getComputedStyle(element), getComputedStyle(element, '::before'), getComputedStyle(element, '::after')].some(
          ({ transitionDuration, animationName }) => Number.parseFloat(transitionDuration) > 0 || animationName !== 'none',
        ),
      )
      return [...slow.map((element) => element.className), ...document.getAnimations().map(({ id }) => `animation ${id}`)]
    })
  for (const route of routes) {
    await open(page, route)
    expect(await moving(), route).toEqual([])
  }
  await page.goto('./#/?p=panel-funds')
  await expect(page.getByRole('dialog', { name: '演示' })).toBeVisible()
  expect(await moving(), 'projector').toEqual([])
})

/** The least contrast of what marks, seals, signs and lines are painted with against the ground, and the poorest of them. */
function faintest(page: Page): Promise<{ readonly contrast: number; readonly what: string; readonly counted: number }> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    /** Red, green and blue, 0 to 1, of a colour however it is written. */
    function channels(colour: string): readonly number[] {
      if (canvas === null) throw new Error('no canvas')
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => value / 255)
    }
    function luminance(colour: string): number {
      const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
      const [red = 0, green = 0, blue = 0] = channels(colour).map(linear)
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const ground = luminance(getComputedStyle(document.body).backgroundColor)
    const contrast = (colour: string) => {
      const [light, dark] = [luminance(colour), ground].sort((a, b) => b - a)
      return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
    }
    const main = document.querySelector('main')
    const shapes = [...(main?.querySelectorAll('svg[aria-hidden="true"] :is(rect, path, line, circle)') ?? [])]
    const painted = shapes.flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape)
      const seen = [stroke, fill].filter((paint) => paint.startsWith('rgb'))
      return seen.length === 0 ? [] : [{ what: shape.outerHTML, contrast: Math.max(...seen.map(contrast)) }]
    })
    for (const seal of main?.querySelectorAll('.seal') ?? []) {
      // Its outline bounds it whatever its filling.
      const { backgroundColor, outlineColor, outlineStyle } = getComputedStyle(seal)
      const seen = outlineStyle === 'solid' ? [backgroundColor, outlineColor] : [backgroundColor]
      painted.push({ what: seal.outerHTML, contrast: Math.max(...seen.map(contrast)) })
    }
    const poorest = painted.reduce((least, one) => (one.contrast < least.contrast ? one : least), {
      what: 'nothing',
      contrast: Number.POSITIVE_INFINITY,
    })
    return { ...poorest, counted: painted.length }
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const theme of ['light', 'dark', 'projector']) {
    test(`in forced colours, ${colorScheme}, marks, seals and signs stand out, whatever theme was chosen: ${theme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      await remember(page, { theme })
      for (const route of ['', 'compare?a=jiangbei~liangjiang~qijiang~jiangjin', 'figures?a=qijiang']) {
        await open(page, route)
        // The figures come a frame after the head of their page.
        await expect.poll(async () => (await faintest(page)).counted, { message: route }).toBeGreaterThan(20)
        const { contrast, what } = await faintest(page)
        expect(contrast, `${route} ${what}`).toBeGreaterThanOrEqual(3)
      }
    })
  }
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
