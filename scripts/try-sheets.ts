import { launch } from './bench/browser.ts'
import { buildPage } from './bench/build.ts'
import { sheetFigures, sheetLine } from './bench/sheets.ts'
export async function main(): Promise<number> {
  await buildPage('/tmp/w/nb/bench/page')
  const browser = await launch()
  try { console.log(sheetLine(await sheetFigures(browser, '/tmp/w/nb/bench/page', '/tmp/w/nb/bench'))) } finally { await browser.close() }
  return 0
}
