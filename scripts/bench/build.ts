import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, preview } from 'vite'
import { compilePackage } from '#load/compile.ts'
import { readPackage, type RawPackage } from '#load/package.ts'
import { checksum } from '#load/trusted.ts'
import { buildTarget } from '#scripts/build-target.ts'
import { dataFolder, readDataFolder } from '#scripts/data-folder.ts'
import { trustedText } from '#load/trustedText.ts'
import { freePort } from '#scripts/port.ts'
import { syntheticPackage, type Size } from '#tests/synthetic/package.ts'

/** Builds the page into a folder. */
export async function buildPage(outDir: string): Promise<void> {
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } })
}

/** Builds a page to measure beside ours into a folder: `blank` with the same libraries, or one of `peers`. */
export async function buildBeside(name: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: path.resolve('scripts/bench', name),
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: buildTarget, modulePreload: { polyfill: false } },
  })
}

/**
 * The built page with other data, as if it had been built with them: their text has the checksum by which the page knows what the build
 * validated.
 * @param size `null` for the data as shipped
 */
export function copyWithData(pageFolder: string, outDir: string, size: Size | null): void {
  cpSync(pageFolder, outDir, { recursive: true })
  writeFileSync(path.join(outDir, 'tables.json'), JSON.stringify(tablesOf(size)))
  if (size === null) return
  const dataset = path.join(outDir, 'dataset.json')
  const before = checksum(readFileSync(dataset, 'utf8'))
  const raw = syntheticPackage(size)
  const reading = readPackage(raw)
  if (!reading.ok) throw new Error('The made-up package breaks a rule.')
  const text = trustedText(raw, reading.dataset)
  writeFileSync(dataset, text)
  const assets = path.join(outDir, 'assets')
  for (const name of readdirSync(assets).filter((file) => file.endsWith('.js'))) {
    const file = path.join(assets, name)
    const code = readFileSync(file, 'utf8')
    if (code.includes(before)) writeFileSync(file, code.replaceAll(before, checksum(text)))
  }
}

/** The tables as they are, for pages that know nothing of the page's own form. */
function tablesOf(size: Size | null): RawPackage {
  if (size !== null) return syntheticPackage(size)
  const compiled = compilePackage(readDataFolder(dataFolder))
  if (!('tables' in compiled)) throw new Error('The data cannot be read.')
  return compiled
}

/** A page served to this machine until it is closed. */
export interface Served {
  readonly address: string
  readonly close: () => Promise<void>
}

/** First port of the servers of the bench. */
const firstPort = 4831

export async function served(folder: string): Promise<Served> {
  const port = await freePort(firstPort)
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: true },
  })
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
