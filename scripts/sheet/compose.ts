import type { Browser } from '@playwright/test'
import { nameOf, type Shot } from './shoot.ts'

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
