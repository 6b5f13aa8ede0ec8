import { parseArgs } from 'node:util'
import { build, type LogLevel } from 'vite'
import { oneFileMode } from './one-file.ts'

const logLevels: readonly LogLevel[] = ['info', 'warn', 'error', 'silent']

/**
 * Builds the page into `dist/`, and beside it the page in one file, which it offers.
 * @throws {Error} if a build fails
 */
export async function buildPages(logLevel: LogLevel): Promise<void> {
  await build({ logLevel })
  await build({ logLevel, mode: oneFileMode })
}

/** `build [--logLevel info|warn|error|silent]`: builds all that is put on a host. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { logLevel: { type: 'string', default: 'info' } } })
  const logLevel = logLevels.find((level) => level === values.logLevel)
  if (logLevel === undefined) throw new Error(`--logLevel is one of ${logLevels.join(', ')}.`)
  await buildPages(logLevel)
  return 0
}
