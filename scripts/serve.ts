import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { preview } from 'vite'

/** Where the built page is served. */
export interface Mount {
  readonly port: number
  /** Path under which `dist/` appears, with a slash at both ends. */
  readonly base: string
}

/**
 * Serves `dist/` as any static host would, to this machine only.
 * @returns the address to open
 * @throws {Error} if nothing has been built, or the port is taken
 */
export async function serve({ port, base }: Mount): Promise<string> {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/index.html to serve; run `npm run build` first.')
  await preview({ base, logLevel: 'warn', preview: { host: '127.0.0.1', port, strictPort: true } })
  return `http://localhost:${port}${base}`
}

/** `serve [--port 4173] [--base /sub/path/]`: serves what has been built, until it is ended. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string', default: '4173' }, base: { type: 'string', default: '/' } },
  })
  console.log(await serve({ port: Number(values.port), base: values.base }))
  return 0
}
