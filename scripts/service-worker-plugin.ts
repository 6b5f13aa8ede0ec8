import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { buildTarget } from './build-target.ts'
import { revisionOf, versioned } from './versioned.ts'

/** A file as it is built: its name relative to the page, and what is in it. */
export interface BuiltFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** A file as Workbox keeps it: by its address, and its revision where another file may come to have the same address. */
export interface PrecacheEntry {
  readonly url: string
  readonly revision: string | null
}

/** All files of a build as the service worker keeps them, in the order of their addresses: the same for the same files. */
export function precacheManifest(files: readonly BuiltFile[]): readonly PrecacheEntry[] {
  return files
    .map(({ name, content }): PrecacheEntry => {
      // Their names hold a hash.
      if (name.startsWith('assets/')) return { url: name, revision: null }
      // The page asks for the data by the address of their content.
      if (name.endsWith('.json')) return { url: versioned(name, content), revision: null }
      return { url: name, revision: revisionOf(content) }
    })
    .toSorted((a, b) => (a.url < b.url ? -1 : 1))
}

/** The service worker as one script with the list of files in it. */
async function buildWorker(manifest: readonly PrecacheEntry[]): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { builtFiles: JSON.stringify(manifest) },
    build: {
      write: false,
      target: buildTarget,
      rolldownOptions: { input: path.resolve('src/app/serviceWorker.ts'), output: { format: 'iife' } },
    },
  })
  const [chunk] = [built].flat().flatMap((result) => ('output' in result ? result.output : []))
  if (chunk?.type !== 'chunk') throw new Error('The service worker has not been built.')
  return chunk.code
}

function builtFiles(bundle: Rolldown.OutputBundle): readonly BuiltFile[] {
  return Object.values(bundle).map((file) =>
    file.type === 'chunk' ? { name: file.fileName, content: file.code } : { name: file.fileName, content: file.source },
  )
}

/** Gives the page its service worker, `sw.js`, which keeps everything that has been built and what is copied beside it. */
export function serviceWorkerPlugin(): Plugin {
  return {
    name: 'wutong:service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const copied = readdirSync('public').map((name) => ({ name, content: readFileSync(path.join('public', name)) }))
        const manifest = precacheManifest([...builtFiles(bundle), ...copied])
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: await buildWorker(manifest) })
      },
    },
  }
}
