import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { oneFileName } from '#scripts/one-file.ts'
import { sheetXml, workbook } from '#tests/fixtures/workbook.ts'
import { expect, ownProfile, test } from './fixture.ts'
import { mounts } from './mounts.ts'
import { open, remember } from './opening.ts'
import { findings } from './probes.ts'

/** Invented, in the manner of a bulletin. */
const stations = [
  '2023年末各区县人才平台',
  '单位：个',
  '区县\t博士后科研工作站\t备注',
  '合计\t63\t',
  '巴南区\t12\t',
  '綦江\t0\t',
  '江津区\t未公布\t',
  '永川区\t—\t',
  '某某区\t7\t',
  '合川区\t44\t含在建',
].join('\n')

async function tableWay(page: Page): Promise<void> {
  await remember(page, {})
  await open(page, 'add')
  await page.getByRole('button', { name: '粘贴或打开表格' }).click()
  await expect(page.getByLabel('把表格粘贴在这里')).toBeFocused()
}

/** What a spreadsheet puts on the clipboard, in each form of it. */
async function paste(page: Page, forms: Readonly<Record<string, string>>): Promise<void> {
  await page.getByLabel('把表格粘贴在这里').evaluate((box, data) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text)
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, forms)
}

async function saySource(page: Page): Promise<void> {
  await page.getByLabel('发布者').fill('市统计局')
  await page.getByLabel('刊发日期', { exact: true }).fill('2024-03-20')
  await page.getByLabel('网址').fill('https://example.org/bulletin')
}

/** How many drafts of the review that the device keeps are confirmed: it is written a moment after each step. */
function confirmedOnDevice(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const finished = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve) => request.addEventListener('success', () => resolve(request.result)))
    const database = await finished(indexedDB.open('wutong'))
    const review: unknown = await finished(database.transaction('kept').objectStore('kept').get('review'))
    database.close()
    return JSON.stringify(review ?? '').split('"confirmed"').length - 1
  })
}

const give = (page: Page, name: string, body: Uint8Array | string) =>
  page.getByLabel('打开表格文件').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(body) })

test('a pasted table is understood, its source said once, confirmed at once where nothing is wrong, and stands in its indicator', async ({
  page,
}) => {
  await tableWay(page)
  await paste(page, { 'text/plain': stations })
  await expect(page.getByText('读到3个地区、1列数，共4个数。')).toBeVisible()
  await expect(page.getByText(/^没有数的格：/)).toContainText('短横线1格、未公布1格')
  await expect(page.getByText('A9 “某某区”')).toBeVisible()
  await expect(page.getByLabel('B列 博士后科研工作站是什么')).toHaveValue('figures')
  await expect(page.getByLabel('C列 备注是什么')).toHaveValue('words')
  await expect(page.getByLabel('单位')).toHaveValue('个')
  await expect(page.getByLabel('数的日期')).toHaveValue('2023-12')
  await expect(page.getByText(/^口径：/)).toContainText('博士后科研工作站')
  await expect(page.getByLabel('题名')).toHaveValue('2023年末各区县人才平台')
  await saySource(page)
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: '开始审核（4个）' }).click()

  const summary = page.getByText(/^已确认\d+个，待审核\d+个/)
  await page.getByRole('button', { name: '确认所有没有问题的（3个）' }).click()
  await expect(summary).toHaveText(/已确认3个，待审核1个/)
  await expect(page.getByText('还缺：属于哪个地区')).toBeVisible()
  await expect.poll(() => confirmedOnDevice(page)).toBe(3)
  await page.reload()
  await expect(summary).toHaveText(/已确认3个，待审核1个/)
  await page.getByRole('button', { name: '收进工作簿（3个）' }).click()
  await expect(page.getByText('已收进工作簿：3个数')).toBeVisible()
  await open(page, 'indicator/postdoc-stations')
  await expect(page.locator('[data-added]').filter({ hasText: '44' }).first()).toBeVisible()
})

test('an .xlsx with merged heads and totals gives its columns; one is left out, and what is not taken is said', async ({
  page,
}) => {
  const cell = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`
  const row = (n: number, words: readonly string[], numbers: readonly number[]) =>
    `<row r="${n}">${words.map((word, at) => cell(`${'ABCD'[at] ?? ''}${n}`, word)).join('')}${numbers
      .map((number, at) => `<c r="${'BCD'[at] ?? ''}${n}"><v>${number}</v></c>`)
      .join('')}</row>`
  const rows = [
    row(1, ['2023年各区县人才工作', '', ''], []),
    row(2, ['区县', '平台（个）', ''], []),
    `<row r="3">${cell('B3', '博士后科研工作站')}${cell('C3', '院士工作站')}</row>`,
    row(4, ['巴南区'], [12, 3]),
    row(5, ['綦江区'], [5, 1]),
    row(6, ['总计'], [17, 4]),
  ].join('')
  const merged = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/></mergeCells>'
  await tableWay(page)
  await give(
    page,
    'a.xlsx',
    workbook({
      sheets: [
        { name: '平台', xml: sheetXml(rows, { after: merged }) },
        { name: '底稿', xml: sheetXml(''), state: 'hidden' },
      ],
    }),
  )
  await expect(page.getByText('读到2个地区、2列数，共4个数。')).toBeVisible()
  await expect(page.getByText('工作表“底稿”是隐藏的，没有读。')).toBeVisible()
  await expect(page.getByText('A6 “总计”')).toBeVisible()
  await page.getByLabel(/^C列 .*是什么$/).selectOption('words')
  await expect(page.getByText('读到2个地区、1列数，共2个数。')).toBeVisible()
  await page.getByRole('button', { name: '开始审核（2个）' }).click()
  await expect(page.getByRole('list', { name: '待审核的数' }).locator('[data-row]')).toHaveText([/12个/, /5个/])
})

test('reading is stopped by a button, and the next file is read', ownProfile, async ({ page }) => {
  // The first worker never hears what it is asked, so that no machine is done before the button is pressed.
  await page.addInitScript(() => {
    const ask = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage') ?? {}
    const unheard = () => {
      Object.defineProperty(Worker.prototype, 'postMessage', ask)
      document.documentElement.dataset['unheard'] = 'true'
    }
    Object.defineProperty(Worker.prototype, 'postMessage', { configurable: true, value: unheard })
  })
  await tableWay(page)
  await give(page, 'a.csv', '区县,博士后科研工作站（个）\n巴南区,11')
  // A press before the worker is asked would leave the unheard question to the next file.
  await expect(page.locator('html[data-unheard]')).toBeAttached()
  await page.getByRole('button', { name: '停止' }).click()
  await expect(page.getByText('已停止，没有读完。')).toBeVisible()
  await give(page, 'a.csv', '区县,博士后科研工作站（个）\n巴南区,12')
  await expect(page.getByText('按 UTF-8 编码读入。')).toBeVisible()
  await expect(page.getByText('读到1个地区、1列数，共1个数。')).toBeVisible()
})

test('what is damaged or dangerous is refused in a sentence, and what was typed stays', async ({ page }) => {
  await tableWay(page)
  const box = page.getByLabel('把表格粘贴在这里')
  await box.fill('巴南区 12')
  await give(page, 'a.xlsx', workbook({ sheets: [{ name: '表', xml: sheetXml('') }] }).slice(0, 300))
  await expect(page.getByText('文件已损坏，打不开。')).toBeVisible()
  await give(page, 'a.zip', unsafe())
  await expect(page.getByText('压缩包里有指向包外的文件名')).toBeVisible()
  await expect(box).toHaveValue('巴南区 12')
  await paste(page, {
    'text/plain': '区县\t人数',
    'text/html':
      '<script>document.title = "x"</script><table><tr><td>区县</td><td>博士后科研工作站（个）<img src="https://example.org/x" onerror="document.title = \'x\'"></td></tr><tr><td>巴南区</td><td>12</td></tr></table>',
  })
  await expect(page.getByText('读到1个地区、1列数，共1个数。')).toBeVisible()
  expect(await page.title()).not.toBe('x')
})

/** A ZIP whose one file is called ../a.csv. */
function unsafe(): Uint8Array {
  const bytes = workbook({ sheets: [] })
  const text = Buffer.from(bytes).toString('latin1').replaceAll('xl/workbook.xml', '../workbook.xml')
  return Buffer.from(text, 'latin1')
}

test('the page in one file reads a table and gives the template, without a network', ownProfile, async ({ page, context }) => {
  await context.setOffline(true)
  await page.goto(`${pathToFileURL(path.resolve(mounts.root.folder, oneFileName)).href}#/add`)
  await page.getByRole('button', { name: '粘贴或打开表格' }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载填写模板（.xlsx）' }).click()
  const template = await waiting
  expect(template.suggestedFilename()).toBe('填写模板.xlsx')
  await page.getByLabel('打开表格文件').setInputFiles(await template.path())
  await expect(page.getByText(/^读到0个地区、\d列数，共0个数。$/)).toBeVisible()
  await page.getByRole('button', { name: '换一张表' }).click()
  await give(page, 'a.csv', '区县,博士后科研工作站（个）\n巴南区,12')
  await expect(page.getByText('读到1个地区、1列数，共1个数。')).toBeVisible()
})
