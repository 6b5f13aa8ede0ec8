import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { preview } from 'vite'

/** Where the built page is served. */
export interface Mount {
  readonly port: number
  /** Path under which the folder appears, with a slash at both ends. */
  readonly base: string
  /** What is served: `dist`, or another folder a page has been built into. */
  readonly folder: string
}

/**
 * Serves a built page as any static host would, to this machine only.
 * @returns the address to open
 * @throws {Error} if nothing has been built, or the port is taken
 */
export async function serve({ port, base, folder }: Mount): Promise<string> {
  if (!existsSync(`${folder}/index.html`))
    throw new Error(`There is no ${folder}/index.html to serve; build it first (\`npm run build\`).`)
  await preview({ base, logLevel: 'warn', build: { outDir: folder }, preview: { host: '127.0.0.1', port, strictPort: true } })
  return `http://localhost:${port}${base}`
}

/** `serve [--port 4173] [--base /sub/path/] [--folder dist]`: serves what has been built, until it is ended. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '4173' },
      base: { type: 'string', default: '/' },
      folder: { type: 'string', default: 'dist' },
    },
  })
  console.log(await serve({ port: Number(values.port), base: values.base, folder: values.folder }))
  return 0
}
