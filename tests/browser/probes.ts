/** What can be found wrong with a page as it stands in the window. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { twoFrames } from './opening.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules whose answer a theme can change: colours. */
const rulesOfTheme = ['color-contrast', 'link-in-text-block']

export interface Examined {
  /** Only what a theme can change, where everything else has been examined in another theme. */
  readonly rules?: 'all' | 'theme'
  /** A selector, where the page around it has been examined by itself. */
  readonly within?: string
}

/** What axe finds, as one line for each element. How high a target is at least on which screen is asked by `smallTargets`. */
export async function findings(page: Page, { rules = 'all', within }: Examined = {}): Promise<readonly string[]> {
  // What has been scrolled under the bar is out of sight for axe.
  await page.evaluate(() => window.scrollTo(0, 0))
  // No page has a frame: axe need not look for them, nor sum up in a window of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  if (within !== undefined) axe.include(within)
  const { violations } = await withRules(page, laidOut, () =>
    (rules === 'all' ? axe.withTags(tags) : axe.withRules(rulesOfTheme)).analyze(),
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  )
}

/** What is far from the window is laid out as well: until then the browser gives its parts places that overlap. */
const laidOut = '* { content-visibility: visible !important }'

/** What is found while these rules of style hold too, when what measures itself has followed them. */
async function withRules<Found>(page: Page, rules: string, find: () => Promise<Found>): Promise<Found> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, rules)
  await twoFrames(page)
  const found = await find()
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  return found
}

/** How far the page reaches beyond the window, and how far it can be scrolled sideways, px. */
export function overflow(page: Page): Promise<{ readonly wider: number; readonly scrolled: number }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    window.scrollTo({ left: 9999 })
    const { scrollX } = window
    window.scrollTo({ left: 0 })
    return { wider: Math.max(0, scrollWidth - clientWidth), scrolled: scrollX }
  })
}

/** The text spacing of WCAG 1.4.12. */
const wideSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** The same with the text spacing of WCAG 1.4.12, which is taken away again. */
export function overflowWithWideSpacing(page: Page): ReturnType<typeof overflow> {
  return withRules(page, wideSpacing, () => overflow(page))
}

/**
 * Controls whose area is smaller than `least` px in height or 24 px in width. Links inside sentences are left out, as WCAG 2.5.8 does,
 * and those around bars of a drawing, which are as high as its rows.
 */
export function smallTargets(page: Page, least: number): Promise<readonly string[]> {
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

/** Has every document that the page opens from now on add up how far its parts move. Such a test needs a profile of its own. */
export async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry)
          document.documentElement.dataset['shift'] = String(
            Number(document.documentElement.dataset['shift'] ?? 0) + Number(entry.value),
          )
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** The sum of layout shifts since the document was opened, without a unit. */
export async function shiftOf(page: Page): Promise<number> {
  return Number(await page.evaluate(() => document.documentElement.dataset['shift'] ?? 0))
}

/** The links and controls of the bar at the top that reach out of it, or into its edges. */
export function outOfBar(page: Page): Promise<readonly string[]> {
  return page
    .locator('header')
    .first()
    .evaluate((bar) => {
      const { top, bottom, left, right } = bar.getBoundingClientRect()
      const { paddingLeft, paddingRight } = getComputedStyle(bar)
      const [first, last] = [left + Number.parseFloat(paddingLeft) - 1, right - Number.parseFloat(paddingRight) + 1]
      return [...bar.querySelectorAll('a, button, label, select')]
        .filter((control) => {
          const box = control.getBoundingClientRect()
          // What is wider than its link reaches into the next one.
          if (control.scrollWidth > Math.ceil(box.width) + 1 && control.tagName === 'A') return true
          return box.height > 0 && (box.top < top || box.bottom > bottom || box.left < first || box.right > last)
        })
        .map((control) => control.textContent)
    })
}

/** Elements that move, or would on a change; for a reader who asked for less of it. */
export function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const slow = [...document.querySelectorAll('*')].filter((element) =>
      [getComputedStyle(element), getComputedStyle(element, '::before'), getComputedStyle(element, '::after')].some(
        ({ transitionDuration, animationName }) => Number.parseFloat(transitionDuration) > 0 || animationName !== 'none',
      ),
    )
    return [...slow.map((element) => element.className), ...document.getAnimations().map(({ id }) => `animation ${id}`)]
  })
}

/** The least contrast of what marks, seals, signs and lines are painted with against the ground, and the poorest of them. */
export function faintest(page: Page): Promise<{ readonly contrast: number; readonly what: string; readonly counted: number }> {
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

/** Texts that are seen and smaller than `least` px, in drawings as they are drawn: with the size of their type and of what scales it. */
export function smallType(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((leastSize) => {
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const text = texts.currentNode
      const around = text.parentElement
      if (around === null || (text.nodeValue ?? '').trim() === '') continue
      if (!around.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      // What is for listeners alone is a pixel wide.
      const clip = around.closest('.spoken')
      if (clip !== null || range.getBoundingClientRect().width < 2) continue
      const scale = around instanceof SVGGraphicsElement ? (around.getScreenCTM()?.d ?? 1) : 1
      const size = Number.parseFloat(getComputedStyle(around).fontSize) * scale
      if (size < leastSize - 0.01) found.push(`${size} px: ${(text.nodeValue ?? '').trim().slice(0, 40)}`)
    }
    return found
  }, least)
}

/**
 * Texts that are cut off by a box around them which does not scroll: with the size of what is cut. What ends in an ellipsis says so itself;
 * a drawing has a window of its own.
 */
export function cutText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hides = (way: string) => way === 'hidden' || way === 'clip'
    const scrolls = (way: string) => way === 'auto' || way === 'scroll'
    const cut = new Map<Element, string>()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const text = texts.currentNode
      const around = text.parentElement
      const said = (text.nodeValue ?? '').trim()
      if (around === null || said === '' || around.closest('.spoken, svg') !== null) continue
      if (!around.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const words = range.getBoundingClientRect()
      if (words.width < 2) continue
      let [isHeldAcross, isHeldDown] = [true, true]
      for (let box: Element | null = around; box !== null && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, textOverflow, webkitLineClamp, position } = getComputedStyle(box)
        const { left, right, top, bottom, width } = box.getBoundingClientRect()
        // What is for listeners alone is a pixel wide.
        if (width < 2 || textOverflow === 'ellipsis' || webkitLineClamp !== 'none') break
        // What scrolls shows the rest, whatever is around it.
        isHeldAcross &&= !scrolls(overflowX)
        isHeldDown &&= !scrolls(overflowY)
        // What has no place in the box at all is left out, as examples are that do not fit into a line.
        if (words.left >= right || words.right <= left || words.top >= bottom - 1 || words.bottom <= top + 1) break
        const across = isHeldAcross && hides(overflowX) ? Math.max(left - words.left, words.right - right) : 0
        const down = isHeldDown && hides(overflowY) ? Math.max(top - words.top, words.bottom - bottom) : 0
        const px = Math.round(Math.max(across, down))
        if (px > 1) cut.set(around, `${px} px of ${said.slice(0, 40)} (${box.tagName} ${box.className})`)
        if (position === 'fixed') break
      }
    }
    return [...cut.values()]
  })
}

/**
 * Figures, drawings and applications without an accessible name, where a listener meets them at all. A drawing that has no role of its own
 * is a part of its figure, and named by that.
 */
export function unnamed(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const nameOf = (element: Element): string => {
      const referred = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '')
      const said = referred.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
      const own = [...element.children].find(({ tagName }) => ['title', 'FIGCAPTION'].includes(tagName))
      return (said || element.getAttribute('aria-label') || (own?.textContent ?? '')).trim()
    }
    return [...document.querySelectorAll('figure, svg, canvas, [role="img"], [role="application"], [role="figure"]')]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && element.closest('[aria-hidden="true"]') === null,
      )
      .filter((element) => {
        const figure = element.tagName === 'svg' && !element.hasAttribute('role') ? element.closest('figure') : null
        return nameOf(figure ?? element) === ''
      })
      .map((element) => element.outerHTML.slice(0, 160))
  })
}

/**
 * Texts of drawings that stand out from what is painted behind them by less than `least`: 1, 4.5 to 21 as WCAG 2 reckons it. Axe, which
 * does not know what a drawing paints, only says that it cannot tell.
 */
export function faintDrawnText(
  page: Page,
  least: number,
): Promise<{ readonly faint: readonly string[]; readonly counted: number }> {
  return page.evaluate((leastContrast) => {
    type Rgba = readonly [red: number, green: number, blue: number, alpha: number]
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    function channels(colour: string): Rgba {
      if (canvas === null) throw new Error('no canvas')
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
      return [red / 255, green / 255, blue / 255, alpha / 255]
    }
    const over = (top: Rgba, below: Rgba, opacity: number): Rgba => {
      const mixed = (at: 0 | 1 | 2) => top[at] * top[3] * opacity + below[at] * (1 - top[3] * opacity)
      return [mixed(0), mixed(1), mixed(2), 1]
    }
    function luminance([red, green, blue]: Rgba): number {
      const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
    function contrast(a: Rgba, b: Rgba): number {
      const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one)
      return (light + 0.05) / (dark + 0.05)
    }
    /** How opaque an element is together with all around it, up to the drawing. */
    function opacityOf(element: Element): number {
      const around = element.parentElement
      const own = Number(getComputedStyle(element).opacity)
      return around === null || element.tagName === 'svg' ? own : own * opacityOf(around)
    }
    /** The ground under a drawing: what the elements around it paint. */
    function groundOf(element: Element | null): Rgba {
      if (element === null) return [1, 1, 1, 1]
      const own = channels(getComputedStyle(element).backgroundColor)
      return own[3] === 1 ? own : over(own, groundOf(element.parentElement), 1)
    }
    const faint: string[] = []
    let counted = 0
    for (const text of document.querySelectorAll<SVGTextElement>('main svg text')) {
      const { width, left, top, height } = text.getBoundingClientRect()
      if (width < 2 || !text.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const [x, y] = [left + width / 2, top + height / 2]
      const drawing = text.ownerSVGElement
      const shapes = [...(drawing?.querySelectorAll<SVGGeometryElement>('rect, path, circle, polygon') ?? [])]
      const behind = shapes.filter((shape) => {
        if (shape.closest('defs') !== null) return false
        if ((shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) return false
        const box = shape.getBoundingClientRect()
        return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom
      })
      const ground = behind.reduce((below, shape) => {
        const { fill, fillOpacity } = getComputedStyle(shape)
        return fill.startsWith('rgb') ? over(channels(fill), below, Number(fillOpacity) * opacityOf(shape)) : below
      }, groundOf(drawing))
      const { fill } = getComputedStyle(text)
      const found = contrast(over(channels(fill), ground, opacityOf(text)), ground)
      counted += 1
      if (found < leastContrast) faint.push(`${found.toFixed(2)}: ${text.textContent.slice(0, 40)} (${fill})`)
    }
    return { faint, counted }
  }, least)
}
