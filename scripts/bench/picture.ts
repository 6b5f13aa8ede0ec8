import type { Browser } from '@playwright/test'
import { openWindow } from './browser.ts'
import { median } from './table.ts'

const rounds = 5

/** What became of a click on the download. */
interface Drawn {
  readonly after: number
  readonly width: number
  readonly height: number
}

/**
 * From the click to the file in the browser's hands, ms: the picture of a panel, laid out, drawn and written as PNG.
 * @throws {Error} if it is not 3840 × 2160
 */
export async function pictureTime(browser: Browser, address: string): Promise<number> {
  const page = await openWindow(browser, { width: 1920, height: 1080, throttle: 1, screen: 'overview' })
  try {
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.locator('#panel-platforms').getByRole('button', { name: '导出图片' }).click()
    const download = page.getByRole('dialog').getByRole('button', { name: /^下载/ }).first()
    await download.waitFor()
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const drawn = page.evaluate(
        () =>
          new Promise<Drawn>((resolve) => {
            const original = URL.createObjectURL.bind(URL)
            document.addEventListener(
              'click',
              ({ timeStamp }) => {
                URL.createObjectURL = (file) => {
                  const after = performance.now() - timeStamp
                  URL.createObjectURL = original
                  if (file instanceof Blob)
                    void createImageBitmap(file).then(({ width, height }) => resolve({ after, width, height }))
                  return original(file)
                }
              },
              { capture: true, once: true },
            )
          }),
      )
      await Promise.all([page.waitForEvent('download'), download.click()])
      const { after, width, height } = await drawn
      if (width !== 3840 || height !== 2160) throw new Error(`The picture is ${width} × ${height} and not 3840 × 2160.`)
      times.push(after)
      await page.waitForTimeout(300)
    }
    return median(times)
  } finally {
    await page.context().close()
  }
}
