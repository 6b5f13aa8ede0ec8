import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
}

/** A plain host of its own, on whose files a test may lay hands. */
export interface Host {
  /** Where the page is, under a sub-path. */
  readonly address: string
  /** A copy of what has been built. */
  readonly folder: string
  readonly close: () => Promise<void>
}

const base = '/office/wutong/'

/** Serves a copy of a folder from this machine, until it is closed. */
export async function hostOf(built: string): Promise<Host> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wutong-host-'))
  cpSync(built, folder, { recursive: true })
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const name = pathname.slice(base.length) || 'index.html'
    try {
      if (!pathname.startsWith(base)) throw new Error('not under the path of the page')
      const content = readFileSync(path.join(folder, name))
      response.writeHead(200, {
        'Content-Type': types[path.extname(name)] ?? 'application/octet-stream',
        'Cache-Control': 'no-cache',
      })
      response.end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('The host has no port.')
  return {
    address: `http://localhost:${at.port}${base}`,
    folder,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
