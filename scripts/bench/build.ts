import { cpSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, preview } from 'vite'
import { buildTarget } from '#scripts/build-target.ts'
import { freePort } from '#scripts/port.ts'
import { syntheticPackage } from '#tests/synthetic/package.ts'

/** Builds the page into a folder. */
export async function buildPage(outDir: string): Promise<void> {
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } })
}

/** Builds the blank page into a folder: the same libraries. */
export async function buildBlank(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: path.resolve('scripts/bench/blank'),
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: buildTarget, modulePreload: { polyfill: false } },
  })
}

/** The built page once more, with the made-up dataset in place of the shipped one. */
export function copyWithSynthetic(pageFolder: string, outDir: string): void {
  cpSync(pageFolder, outDir, { recursive: true })
  writeFileSync(path.join(outDir, 'dataset.json'), JSON.stringify(syntheticPackage()))
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
