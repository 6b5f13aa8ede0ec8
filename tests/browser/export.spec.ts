import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { expect, ownProfile, test } from './fixture.ts'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: '导出图片' })

async function openExport(page: Page, id: string): Promise<Locator> {
  await page.locator(`#${id}`).getByRole('button', { name: '导出图片' }).click()
  const dialog = dialogOf(page)
  await expect(dialog.getByRole('img')).toBeVisible()
  return dialog
}

async function pictureFrom(
  page: Page,
  dialog: Locator,
  button: RegExp,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: button }).click()])
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
}

async function bytesOf(download: Download): Promise<Buffer> {
  const path = await download.path()
  return readFile(path)
}

/** Width, height and dots per inch of a PNG. */
function factsOf(png: Buffer): { readonly width: number; readonly height: number; readonly dotsPerInch: number } {
  const density = png.indexOf('pHYs')
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    dotsPerInch: Math.round(png.readUInt32BE(density + 4) * 0.0254),
  }
}

/** Text of the drawn page and whether all of it lies inside, measured by the browser that draws it. */
function drawnText(dialog: Locator) {
  return dialog.getByRole('img').evaluate((svg) => {
    const page = svg.getBoundingClientRect()
    const texts = [...svg.querySelectorAll('text')]
    const outside = texts.filter((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect()
      return left < page.left - 1 || right > page.right + 1 || top < page.top - 1 || bottom > page.bottom + 1
    })
    return { said: texts.map((text) => text.textContent).join('\n'), outside: outside.map((text) => text.textContent) }
  })
}

test('a panel becomes one picture of 3840 × 2160 with its title, sources and version, and no address that only this computer knows', async ({
  page,
}) => {
  await page.goto('./')
  const dialog = await openExport(page, 'panel-platforms')
  const { said, outside } = await drawnText(dialog)
  expect(outside).toEqual([])
  expect(said).toContain('[1]')
  expect(said).toContain('数据版本')
  expect(said).not.toContain('http://localhost')
  expect(said).toContain('基本可比')
  const { name, bytes } = await pictureFrom(page, dialog, /下载 PNG/)
  expect(name).toMatch(/^梧桐_平台与工作站_.+_\d{4}-\d\d-\d\d\.png$/)
  expect(factsOf(bytes)).toEqual({ width: 3840, height: 2160, dotsPerInch: 288 })

  // Every page that may be chosen lies inside its picture.
  await dialog.getByRole('radio', { name: '全部' }).check()
  const next = dialog.getByRole('button', { name: '下一页' })
  for (let number = 1; ; number += 1) {
    expect((await drawnText(dialog)).outside, `page ${number}`).toEqual([])
    if (await next.isDisabled()) break
    await next.click()
  }
})

test('each use has its size and its density', async ({ page }) => {
  await page.goto('./#/compare?a=jiangbei~qijiang')
  await page.getByRole('button', { name: '导出图片' }).first().click()
  const dialog = dialogOf(page)
  for (const [use, width, height, dotsPerInch] of [
    ['幻灯片4:3', 3200, 2400, 320],
    ['半页', 1920, 2160, 288],
    ['方形', 2160, 2160, 288],
    ['A4', 2480, 3508, 300],
  ] as const) {
    await dialog.getByRole('radio', { name: use }).check()
    expect(factsOf((await pictureFrom(page, dialog, /下载 PNG/)).bytes)).toEqual({ width, height, dotsPerInch })
  }
  await dialog.getByRole('radio', { name: 'Word 正文' }).check()
  expect(factsOf((await pictureFrom(page, dialog, /下载 PNG/)).bytes)).toMatchObject({ width: 1843, dotsPerInch: 300 })
})

test('a drawing needs nothing of the page, and all pages come in one archive', async ({ page }) => {
  await page.goto('./#/compare?a=jiangbei~qijiang')
  await page.getByRole('button', { name: '导出图片' }).first().click()
  const dialog = dialogOf(page)
  await dialog.getByText('底色与格式').click()
  await dialog.getByRole('radio', { name: 'SVG 矢量图' }).check()
  const { name, bytes } = await pictureFrom(page, dialog, /下载 SVG/)
  expect(name).toMatch(/\.svg$/)
  expect(bytes.toString('utf8')).not.toMatch(/var\(|foreignObject|class=/)
  await dialog.getByRole('radio', { name: '全部' }).check()
  const archive = await pictureFrom(page, dialog, /下载全部/)
  expect(archive.name).toMatch(/^梧桐_比较_江北-綦江_.+\.zip$/)
  const files = Object.keys(unzipSync(new Uint8Array(archive.bytes)))
  expect(files.length).toBeGreaterThan(3)
  for (const file of files) expect(file).toMatch(/^梧桐_比较_江北-綦江_.+_p\d+\.svg$/)
})

test('the bytes are the same whatever the window and the device pixel ratio', async ({ browser }) => {
  const pictures: Buffer[] = []
  for (const [deviceScaleFactor, width, height] of [
    [1, 1280, 800],
    [2, 1366, 768],
    [1, 390, 844],
  ] as const) {
    const context = await browser.newContext({ deviceScaleFactor, viewport: { width, height }, locale: 'zh-CN' })
    const page = await context.newPage()
    await page.goto('./')
    pictures.push((await pictureFrom(page, await openExport(page, 'panel-funds'), /下载 PNG/)).bytes)
    await context.close()
  }
  const [first, ...others] = pictures
  for (const other of others) expect(other.equals(first ?? Buffer.alloc(0))).toBe(true)
})

test('a picture has what the filters leave: neither an area that is filtered out nor its source', async ({ page }) => {
  await page.goto('./#/?a=qijiang~jiangjin')
  const dialog = await openExport(page, 'panel-platforms')
  const { said } = await drawnText(dialog)
  expect(said).not.toContain('栽下梧桐树')
  expect(said).not.toContain('江北区')
  await dialog.getByRole('button', { name: '关闭' }).click()

  await page.goto('./#/?min=platforms_45')
  await page.getByRole('button', { name: /^筛选/ }).click()
  await expect(page.getByRole('checkbox', { name: /^綦江区 \d+$/ })).not.toBeChecked()
  expect((await drawnText(await openExport(page, 'panel-platforms'))).said).toContain('未到门槛')
})

test('in English the picture speaks English', async ({ page }) => {
  await page.goto('./#/?lang=en')
  await page.locator('#panel-funds').getByRole('button', { name: 'Export picture' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export picture' })
  const { said, outside } = await drawnText(dialog)
  expect(outside).toEqual([])
  expect(said).toMatch(/\d sources/)
  expect(said).not.toMatch(/来源|说明/)
})

test('a canvas that fails gets a sentence, and the page stays as it is', ownProfile, async ({ page }) => {
  await page.addInitScript(() => {
    OffscreenCanvas.prototype.convertToBlob = () => Promise.reject(new DOMException('no memory', 'EncodingError'))
  })
  await page.goto('./')
  const dialog = await openExport(page, 'panel-funds')
  await dialog.getByRole('button', { name: /下载 PNG/ }).click()
  await expect(dialog.getByRole('alert')).toContainText('没能存成 PNG')
  await dialog.getByRole('button', { name: '关闭' }).click()
  await expect(page.locator('#panel-funds').getByRole('button', { name: '导出图片' })).toBeFocused()
})

test('the picture goes to the clipboard where the browser has one', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./')
  const dialog = await openExport(page, 'panel-funds')
  await dialog.getByRole('button', { name: /复制图片/ }).click()
  await expect(dialog.getByRole('status').filter({ hasText: '图片已复制' })).toBeVisible()
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types))
  expect(types).toContain('image/png')
})

test('without a clipboard a sentence says what to do instead', ownProfile, async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'ClipboardItem')
  })
  await page.goto('./')
  const dialog = await openExport(page, 'panel-funds')
  await dialog.getByRole('button', { name: /复制图片/ }).click()
  await expect(dialog.getByRole('alert')).toContainText('请用“下载 PNG”')
})

test('the comparison can be taken along too', async ({ page }) => {
  await page.goto('./#/compare?a=jiangbei~qijiang')
  await page.getByRole('button', { name: '导出图片' }).click()
  const dialog = dialogOf(page)
  const { name } = await pictureFrom(page, dialog, /下载 PNG/)
  expect(name).toMatch(/^梧桐_比较_江北-綦江_/)
})
