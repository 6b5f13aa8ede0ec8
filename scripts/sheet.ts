import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { build } from 'vite'
import { served } from './bench/build.ts'
import { ensureChromium } from './provision.ts'
import { choiceOf, type Choice } from './sheet/choice.ts'
import { compose, nameOf, shoot, type Shot } from './sheet/pictures.ts'

/** Folder of the pictures; Git leaves it out. */
const folder = 'sheet'

async function shootAll(
  browser: Browser,
  address: string,
  { screens, settings, extent }: Choice,
): Promise<readonly (readonly Shot[])[]> {
  const rows: Shot[][] = []
  for (const screen of screens) {
    const row: Shot[] = []
    for (const setting of settings) {
      const shot = await shoot(browser, address, screen, setting, extent)
      writeFileSync(path.join(folder, `${nameOf(shot)}.png`), shot.png)
      row.push(shot)
    }
    rows.push(row)
  }
  return rows
}

/**
 * `sheet [--lang zh,en] [--theme light,dark,projector] [--size 1366x768] [--only overview,compare] [--whole] [--built]`: pictures of all
 * screens, one by one and on one sheet, to be looked at.
 */
export async function main(args: readonly string[]): Promise<number> {
  const choice = choiceOf(args)
  const executablePath = await ensureChromium()
  if (choice.build === 'needed') await build({ logLevel: 'warn' })
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const page = await served('dist')
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--disable-quic'] })
  try {
    const rows = await shootAll(browser, page.address, choice)
    const sheet = path.resolve(folder, 'sheet.png')
    writeFileSync(sheet, await compose(browser, rows))
    console.log(`${rows.flat().length} screens are on ${sheet}, each by itself beside it.`)
  } finally {
    await browser.close()
    await page.close()
  }
  return 0
}
