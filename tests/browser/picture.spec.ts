import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

/** Width and height in px, as the header of a PNG states them. */
function sizeOf(png: Buffer): readonly [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

const frame = (page: Page, id: string) => page.locator(`#${id}`)

/** Downloads the first page of a figure as a picture. */
async function pictureOf(page: Page, id: string): Promise<{ readonly name: string; readonly png: Buffer }> {
  await frame(page, id).getByRole('button', { name: '导出图片' }).click()
  const dialog = page.getByRole('dialog', { name: '导出图片' })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /^下载(本页)? PNG$/ }).click(),
  ])
  const png = readFileSync(await download.path())
  await dialog.getByRole('button', { name: '关闭' }).click()
  return { name: download.suggestedFilename(), png }
}

test('a figure leaves as a PNG of 3840 × 2160 whose name says what is in it', async ({ page }) => {
  await page.goto('./')
  const { name, png } = await pictureOf(page, 'panel-platforms')
  expect(sizeOf(png)).toEqual([3840, 2160])
  expect(name).toMatch(/^梧桐_平台与工作站_.*江北.*_2026-11-21.*\.png$/)
})

test('the preview shows what the picture holds: title, dates, sources, version, in text that stays inside the page', async ({
  page,
}) => {
  await page.goto('./')
  await frame(page, 'panel-platforms').getByRole('button', { name: '导出图片' }).click()
  const picture = page.getByRole('dialog', { name: '导出图片' }).getByRole('img')
  await expect(picture).toContainText('同一把尺上，只有博士后科研工作站')
  await expect(picture).toContainText('2021年9—12月（推定）')
  await expect(picture).toContainText('来源')
  await expect(picture).toContainText('数据版本 0.1.0')
  const outside = await picture.evaluate((svg) => {
    const edge = svg.getBoundingClientRect()
    return [...svg.querySelectorAll('text')]
      .filter((text) => {
        const box = text.getBoundingClientRect()
        return box.left < edge.left - 1 || box.right > edge.right + 1 || box.top < edge.top - 1 || box.bottom > edge.bottom + 1
      })
      .map((text) => text.textContent)
  })
  expect(outside).toEqual([])
})

test('the same bytes at device pixel ratio 1 and 2, in a small window and a large one', async ({ browser, baseURL }) => {
  const digests = []
  for (const { deviceScaleFactor, viewport } of [
    { deviceScaleFactor: 1, viewport: { width: 1920, height: 1080 } },
    { deviceScaleFactor: 2, viewport: { width: 1024, height: 768 } },
  ]) {
    const context = await browser.newContext({ deviceScaleFactor, viewport, locale: 'zh-CN', ...(baseURL && { baseURL }) })
    const page = await context.newPage()
    await page.goto('./')
    const { png } = await pictureOf(page, 'board')
    digests.push(createHash('sha256').update(png).digest('hex'))
    await context.close()
  }
  expect(digests[0]).toBe(digests[1])
})

test('a canvas that fails gets a sentence, and the figure is still there', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await page.goto('./')
  await frame(page, 'panel-funds').getByRole('button', { name: '导出图片' }).click()
  const dialog = page.getByRole('dialog', { name: '导出图片' })
  await dialog.getByRole('button', { name: /^下载(本页)? PNG$/ }).click()
  await expect(dialog.getByRole('alert')).toContainText('什么也没有丢')
  await dialog.getByRole('button', { name: '关闭' }).click()
  await expect(frame(page, 'panel-funds')).toBeVisible()
})
