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
