/** What a workbook of many figures costs in the page, beside a plain page that writes the same table with exceljs: time and memory. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, CDPSession, Page } from '@playwright/test'
import Papa from 'papaparse'
import * as v from 'valibot'
import { fullSize } from '#tests/synthetic/package.ts'
import { buildBeside, copyWithData, served } from './build.ts'
import { median } from './table.ts'

const rounds = 3
/** How often the memory is asked for while a file is written, ms. */
const sampling = 20
/** How long a page is left alone before a file is asked for, ms. */
const settling = 1500

interface Cost {
  /** ms until the file is there. */
  readonly time: number
  /** MB of the heap and of buffers at most, above what there was before. */
  readonly memory: number
  /** ms that the page was at most kept from anything else. */
  readonly blocked: number
}

export interface SheetFigures {
  readonly rows: number
  readonly page: Cost
  readonly exceljs: Cost
}

const usage = v.object({ usedSize: v.number(), backingStorageSize: v.optional(v.number(), 0) })

async function memoryOf(session: CDPSession): Promise<number> {
  const { usedSize, backingStorageSize } = v.parse(usage, await session.send('Runtime.getHeapUsage'))
  return (usedSize + backingStorageSize) / 1e6
}

/** Counts the longest time between two turns of the page. Put into the page before any script of its own. */
function watchTurns(): void {
  let last = performance.now()
  let longest = 0
  setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    document.documentElement.dataset['longest'] = String(longest)
  }, 10)
  addEventListener('begin', () => {
    longest = 0
  })
}

async function costOf(page: Page, act: () => Promise<unknown>): Promise<Cost> {
  await page.waitForTimeout(settling)
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const before = await memoryOf(session)
  await page.evaluate(() => dispatchEvent(new Event('begin')))
  let peak = before
  const control = new AbortController()
  const sample = async () => {
    while (!control.signal.aborted) {
      peak = Math.max(peak, await memoryOf(session))
      await new Promise((resolve) => setTimeout(resolve, sampling))
    }
  }
  const sampled = sample()
  const start = performance.now()
  await act()
  const time = performance.now() - start
  control.abort()
  await sampled
  await page.waitForTimeout(100)
  const blocked = await page.evaluate(() => Number(document.documentElement.dataset['longest']))
  return { time, memory: peak - before, blocked }
}

async function openDialog(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/figures`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: '下载数据' }).click()
  await page.getByRole('dialog').waitFor()
}

/** The table that the page writes, as its own file of comma-separated values says it. */
async function tableOf(browser: Browser, address: string) {
  const page = await browser.newPage({ locale: 'zh-CN' })
  try {
    await openDialog(page, address)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载一张表（CSV）' }).click(),
    ])
    const text = await readFile(await download.path(), 'utf8')
    const [heads = [], ...rows] = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data
    const plain = (cell: string) => (cell === '' ? null : /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)
    return { heads, rows: rows.map((row) => row.map(plain)) }
  } finally {
    await page.close()
  }
}

function middle(costs: readonly Cost[]): Cost {
  return {
    time: median(costs.map(({ time }) => time)),
    memory: median(costs.map(({ memory }) => memory)),
    blocked: median(costs.map(({ blocked }) => blocked)),
  }
}

/**
 * Measures the page and the plain one in turns, each time in a new window. The page makes its rows while it writes; the plain page has them
 * ready.
 * @param pageFolder the built page
 * @param folder an empty one to build in
 */
export async function sheetFigures(browser: Browser, pageFolder: string, folder: string): Promise<SheetFigures> {
  const [ours, theirs] = [path.join(folder, 'sheets-page'), path.join(folder, 'sheets-exceljs')]
  copyWithData(pageFolder, ours, fullSize)
  await buildBeside('peers/exceljs', theirs)
  const [server, peer] = [await served(ours), await served(theirs)]
  try {
    const table = await tableOf(browser, server.address)
    const costs: Record<'page' | 'exceljs', Cost[]> = { page: [], exceljs: [] }
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage({ locale: 'zh-CN' })
      await page.addInitScript(watchTurns)
      await openDialog(page, server.address)
      costs.page.push(
        await costOf(page, () =>
          Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载工作簿（XLSX）' }).click()]),
        ),
      )
      await page.close()
      const plain = await browser.newPage({ locale: 'zh-CN' })
      await plain.addInitScript(watchTurns)
      await plain.goto(peer.address, { waitUntil: 'networkidle' })
      await plain.evaluate((given) => Object.assign(window, { table: given }), table)
      costs.exceljs.push(await costOf(plain, () => plain.evaluate('window.writeTable()')))
      await plain.close()
    }
    return { rows: table.rows.length, page: middle(costs.page), exceljs: middle(costs.exceljs) }
  } finally {
    await Promise.all([server, peer].map(({ close }) => close()))
  }
}

/** The most the page may take, as so many times what exceljs takes. */
const limit = 0.6

/** Whether the page takes more than it may. */
export function isSheetOverLimit({ page, exceljs }: SheetFigures): boolean {
  return page.time / exceljs.time > limit || page.memory / exceljs.memory > limit
}

/** The figures in one line. */
export function sheetLine({ rows, page, exceljs }: SheetFigures): string {
  const said = (what: string, unit: string, ours: number, theirs: number) =>
    `${what} ${ours.toFixed(0)} ${unit}, exceljs ${theirs.toFixed(0)} ${unit}, ${(ours / theirs).toFixed(2)} × (≤ ${limit})`
  return `a workbook of ${rows} figures: ${said('time', 'ms', page.time, exceljs.time)}; ${said('memory at most', 'MB', page.memory, exceljs.memory)}; longest block of the page ${page.blocked.toFixed(0)} ms, exceljs ${exceljs.blocked.toFixed(0)} ms`
}
