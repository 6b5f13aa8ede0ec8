import type { Browser } from '@playwright/test'
import type { Choice, Screen, Setting } from './choice.ts'

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
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width, height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
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

/** How much smaller a screen is on the sheet. */
const scale = 0.3
/** px; Chromium draws nothing taller in one picture. */
const tallest = 16_000

const style = `
  body { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; box-sizing: border-box; width: 1720px; min-width: min-content; margin: 0; padding: 24px; background: #888; font: 14px sans-serif; }
  section { display: flex; gap: 16px; align-items: flex-start; }
  figure { margin: 0; }
  figcaption { padding: 4px 0; color: #fff; }
  img { display: block; }
`

function tile(shot: Shot): string {
  const width = Math.round(Number(shot.setting.size.split('x')[0]) * scale)
  const source = `data:image/png;base64,${shot.png.toString('base64')}`
  return `<figure><figcaption>${nameOf(shot)}</figcaption><img width="${width}" src="${source}"></figure>`
}

/**
 * All pictures on one, a row for each screen, each under its name, drawn by the browser itself.
 * @throws {Error} where that would be too tall for one picture
 */
export async function compose(browser: Browser, rows: readonly (readonly Shot[])[]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } })
  try {
    const body = rows.map((row) => `<section>${row.map(tile).join('')}</section>`).join('')
    await page.setContent(`<style>${style}</style>${body}`, { waitUntil: 'load' })
    const { width, height } = await page.evaluate(() => ({
      width: Math.ceil(document.body.getBoundingClientRect().width),
      height: Math.ceil(document.body.getBoundingClientRect().height),
    }))
    if (Math.max(width, height) > tallest)
      throw new Error(
        `The sheet would be ${width} × ${height}, too large for one picture: ask for less with --only, --size or --theme.`,
      )
    await page.setViewportSize({ width, height: 600 })
    return await page.screenshot({ fullPage: true })
  } finally {
    await page.close()
  }
}
