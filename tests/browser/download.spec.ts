import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import readXlsx from 'read-excel-file/node'
import { expect, ownProfile, test } from './fixture.ts'

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path())
}

async function taken(page: Page, format: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const dialog = page.getByRole('dialog', { name: '下载数据' })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: `下载${format}` }).click(),
  ])
  await expect(dialog.getByRole('status')).toContainText('已下载：')
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
}

test('the workbook of a comparison says the numbers that the page says, with what it was taken within', async ({ page }) => {
  await page.goto('./#/compare?a=jiangbei~qijiang&n=stock')
  await page.getByRole('button', { name: '下载数据' }).first().click()
  const { name, bytes } = await taken(page, '工作簿（XLSX）')
  expect(name).toMatch(/^梧桐_.+_\d{4}-\d{2}-\d{2}\.xlsx$/)
  const [cover, figures] = await readXlsx(bytes)
  expect(cover?.data.flat().join('\n')).toContain('性质：')
  const [head = [], ...rows] = figures?.data ?? []
  const [area, printed] = [head.indexOf('地区'), head.indexOf('原文写法')]
  await page.keyboard.press('Escape')
  // What is folded until it is asked for stands in the workbook too.
  const folded = page.getByRole('main').getByRole('button', { name: /^(另\d+[组项]|单个项目的\d+项)（/ })
  while ((await folded.count()) > 0) await folded.first().click()
  const text = (await page.locator('main').innerText()).replace(/\s/g, '')
  const numbers = rows.filter((row) => typeof row[head.indexOf('数值')] === 'number')
  expect(numbers.length).toBeGreaterThan(0)
  for (const row of numbers) {
    expect(text).toContain(String(row[area]))
    expect(text).toContain(String(row[printed]).replace(/\s/g, ''))
  }
})

test('a list leaves with all its rows: as one table, and as a package', async ({ page }) => {
  await page.goto('./#/figures')
  const said = await page.getByRole('status').filter({ hasText: '显示' }).innerText()
  const count = Number((/（(\d+)条/.exec(said) ?? /显示(\d+)个数/.exec(said))?.[1])
  await page.getByRole('button', { name: '下载数据' }).click()
  const csv = await taken(page, '一张表（CSV）')
  const rows = Papa.parse<string[]>(csv.bytes.toString('utf8'), { skipEmptyLines: true }).data
  expect(rows).toHaveLength(count + 1)
  const parts = unzipSync((await taken(page, '数据包（Data Package）')).bytes)
  expect(Object.keys(parts)).toEqual(expect.arrayContaining(['datapackage.json', 'figures.csv', 'sources.csv', 'codes.csv']))
  expect(Papa.parse(strFromU8(parts['figures.csv'] ?? new Uint8Array()), { skipEmptyLines: true }).data).toHaveLength(count + 1)
})

test('the lists of sources and of areas leave as tables of their own, a row each, with a zero where nothing is recorded', async ({
  page,
}) => {
  for (const [link, rows, of] of [
    ['sources', 'main ol > li', '来源代码'],
    ['areas', 'main ul > li:not(dialog *)', '地区代码'],
  ] as const) {
    await page.goto(`./#/${link}`)
    await page.getByRole('button', { name: '下载数据' }).click()
    const listed = await page.locator(rows).count()
    const csv = await taken(page, '一张表（CSV）')
    const [head = [], ...lines] = Papa.parse<string[]>(csv.bytes.toString('utf8').slice(1), { skipEmptyLines: true }).data
    expect(head).toContain(of)
    expect(lines).toHaveLength(listed)
    expect(lines.map((line) => line[head.indexOf('数字个数')])).not.toContain('')
    await page.keyboard.press('Escape')
  }
})

test('a panel is copied as text and as a table that say the same', ownProfile, async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./')
  const panel = page.locator('#panel-funds')
  await panel.getByRole('button', { name: '复制表格' }).click()
  await expect(panel.getByRole('status').filter({ hasText: '表格已复制' })).toBeVisible()
  const { plain, cells } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const textOf = async (type: string) => (await item?.getType(type))?.text() ?? ''
    const rich = new DOMParser().parseFromString(await textOf('text/html'), 'text/html')
    return {
      plain: await textOf('text/plain'),
      cells: [...rich.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
    }
  })
  expect(plain.split(/\r?\n/).map((line) => line.split('\t'))).toEqual(cells)
  expect(cells.length).toBeGreaterThan(2)
})
