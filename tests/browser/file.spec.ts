import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { oneFileName } from '#scripts/one-file.ts'
import { expect, ownProfile, test } from './fixture.ts'
import { mounts } from './mounts.ts'
import { expectSettled } from './opening.ts'

const onDisk = (name: string) => pathToFileURL(path.resolve(mounts.root.folder, name)).href
const oneFile = onDisk(oneFileName)

test.describe('the page in one file, from a disk and without a network', () => {
  test(
    'draws its charts, opens the words of a figure, finds by pinyin, and asks for no file',
    ownProfile,
    async ({ page, context }) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await context.setOffline(true)
      await page.goto(oneFile)
      await expectSettled(page)
      await expect(page.locator('#panel-platforms .recharts-surface').first()).toBeVisible()
      await expect(page.getByRole('contentinfo')).toContainText('单文件版（数据版本')
      await expect(page.getByRole('link', { name: '下载单文件版' })).toHaveCount(0)
      await page.keyboard.press('/')
      await page.getByRole('combobox', { name: /^搜索地区/ }).fill('boshihou')
      await expect(page.getByRole('option').first()).toContainText('博士后')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(`${oneFile}#/indicator/postdoc-stations`)
      await page.locator('[data-evidence]').first().click()
      await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeFocused()
      expect(asked.filter((address) => address.split('#')[0] !== oneFile && !/^(?:data|blob):/.test(address))).toEqual([])
    },
  )

  test('opens at a link, and again there after a reload', ownProfile, async ({ page, context }) => {
    await context.setOffline(true)
    await page.goto(`${oneFile}#/compare?a=jiangbei~qijiang`)
    await page.reload()
    await expect(page.getByRole('button', { name: '去掉江北区' })).toBeVisible()
    await expect(page).toHaveURL(/compare\?a=jiangbei~qijiang/)
  })

  test('gives a figure as a picture', ownProfile, async ({ page, context }) => {
    await context.setOffline(true)
    await page.goto(oneFile)
    await expectSettled(page)
    await page.locator('#panel-funds').getByRole('button', { name: /^导出/ }).click()
    const button = page.getByRole('dialog').getByRole('button', { name: /PNG/ }).first()
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    const picture = await readFile(await download.path())
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
  })

  test('gives its figures as a workbook and as slides, and reads a table', ownProfile, async ({ page, context }) => {
    await context.setOffline(true)
    await page.goto(`${oneFile}#/indicator/postdoc-stations`)
    const figure = page.locator('#standing-postdoc-stations')
    const saved = async (press: () => Promise<void>) => {
      const [download] = await Promise.all([page.waitForEvent('download'), press()])
      return Object.keys(unzipSync(await readFile(await download.path())))
    }
    await figure.getByRole('button', { name: '加入演示' }).click()
    await figure.getByRole('button', { name: '下载数据' }).click()
    const download = page.getByRole('dialog').getByRole('button', { name: '下载' }).first()
    expect(await saved(() => download.click())).toContain('xl/worksheets/sheet2.xml')
    await page.goto(`${oneFile}#/deck`)
    const slides = page.getByRole('button', { name: '导出 PPTX', exact: true })
    expect(await saved(() => slides.click())).toContain('ppt/slides/slide1.xml')
    await page.goto(`${oneFile}#/add`)
    await page.getByText('粘贴或打开表格').first().click()
    const table = '区县,2023年人才总量（万人）\n江津区,23.61\n涪陵区,19.5\n'
    await page
      .locator('input[type="file"][accept*=".csv"]')
      .setInputFiles({ name: '人才.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
    await expect(page.getByText('读到2个地区、1列数，共2个数')).toBeVisible()
  })

  test('starts no service worker', ownProfile, async ({ page }) => {
    await page.goto(oneFile)
    await expectSettled(page)
    expect(
      await page.evaluate(() =>
        navigator.serviceWorker.getRegistrations().then(
          (found) => found.length,
          () => 0,
        ),
      ),
    ).toBe(0)
  })
})

test.describe('the ordinary page, opened from a disk', () => {
  test.use({ expectedErrors: [/file:\/\/|ERR_FAILED/] })

  test('says in both languages what to do, and leads to the page in one file beside it', ownProfile, async ({ page }) => {
    await page.goto(onDisk('index.html'))
    await expect(page.getByText('如果是从本机的文件夹里打开的')).toBeVisible()
    await expect(page.getByText('If you opened it from a folder on this computer')).toBeVisible()
    await page.getByRole('link', { name: /单文件版/ }).click()
    await expect(page).toHaveURL(new RegExp(`/${oneFileName}`))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test('the page offers itself in one file, named by the data version', ownProfile, async ({ page }) => {
  await page.goto('./')
  await expectSettled(page)
  const link = page.getByRole('link', { name: '下载单文件版' })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toMatch(/^梧桐 人才政策比较 \d+\.\d+\.\d+\.html$/)
  const text = await readFile(await download.path(), 'utf8')
  expect(text).toContain('Content-Security-Policy')
  expect(text).not.toMatch(/(?:src|href)="(?:\.\/|https?:)/)
})
