import type { Browser } from '@playwright/test'
import type { Choice, Setting } from './choice.ts'
import type { Screen } from './screens.ts'

/** A picture of a screen. */
export interface Shot {
  readonly screen: string
  readonly setting: Setting
  readonly png: Buffer
}

/** `overview-1366x768-zh-light` */
export const nameOf = ({ screen, setting: { size, lang, theme } }: Omit<Shot, 'png'>) => [screen, size, lang, theme].join('-')

/** Takes the picture of a screen in a window of its own, with nothing kept from before. */
export async function shoot(
  browser: Browser,
  address: string,
  screen: Screen,
  setting: Setting,
  extent: Choice['extent'],
): Promise<Shot> {
  const [width = 0, height = 0] = setting.size.split('x').map(Number)
  const context = await browser.newContext({ viewport: { width, height }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  try {
    const page = await context.newPage()
    const device = JSON.stringify({ theme: setting.theme, lang: setting.lang })
    await page.addInitScript((value) => localStorage.setItem('wutong.device', value), device)
    await screen.before?.(page)
    await page.goto(`${address}#/${screen.link}`, { waitUntil: 'networkidle' })
    await page
      .getByRole('heading', { level: 1, includeHidden: true })
      .or(page.getByRole('dialog'))
      .first()
      .waitFor({ state: 'attached' })
    await screen.after?.(page)
    await page.evaluate(() => document.fonts.ready)
    const png = await page.screenshot({ fullPage: extent === 'whole', animations: 'disabled' })
    return { screen: screen.name, setting, png }
  } finally {
    await context.close()
  }
}
