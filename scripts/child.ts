import { spawn, type SpawnOptions } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'

type Environment = Readonly<Record<string, string>>

function exitCode(command: string, args: readonly string[], options: SpawnOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/**
 * Runs a command line of the shell, as a script of package.json runs: with the project's own tools on the path.
 * @returns its exit code; 1 if it was ended by a signal
 */
export function runLine(line: string, env: Environment = {}): Promise<number> {
  const searched = [path.resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(path.delimiter)
  return exitCode(line, [], { shell: true, env: { ...process.env, ...env, PATH: searched } })
}

/**
 * Runs a JavaScript file in a Node process of its own, with the arguments as they are.
 * @returns its exit code; 1 if it was ended by a signal
 */
export function runNode(file: string, args: readonly string[], env: Environment = {}): Promise<number> {
  return exitCode(process.execPath, [file, ...args], { env: { ...process.env, ...env } })
}

/** What a program is given to do its work. */
export interface Bounds {
  /** What it prints once its work has really begun. */
  readonly sign?: RegExp
  /** ms until that must have been printed. */
  readonly signWithin?: number
  /** ms until it must have ended. */
  readonly limit: number
}

/** How much of what a program printed is shown where it failed. */
const linesShown = 3

/**
 * Runs a program without showing what it prints, but for its last lines where it failed after a good beginning, and ends it at its bounds.
 * @returns whether it gave its sign in time and ended with exit code 0; `false` too where there is no such program
 */
export function runBounded(
  command: string,
  args: readonly string[],
  { sign, signWithin, limit }: Bounds,
  env: Environment = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
    let printed = ''
    const hasBegun = () => sign === undefined || sign.test(printed)
    const settle = (ok: boolean) => {
      for (const timer of timers) clearTimeout(timer)
      if (!ok && printed !== '' && hasBegun()) console.log(printed.trimEnd().split('\n').slice(-linesShown).join('\n'))
      resolve(ok)
    }
    const end = () => {
      child.kill()
      // What it may have started itself must not keep this process waiting.
      child.stdout.destroy()
      child.stderr.destroy()
      settle(false)
    }
    const timers = [setTimeout(end, limit), setTimeout(() => hasBegun() || end(), signWithin ?? limit)]
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text
      })
    child.once('error', () => settle(false))
    child.once('close', (code) => settle(code === 0 && hasBegun()))
  })
}
