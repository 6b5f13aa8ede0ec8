import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const modules = ['playwright.config.ts', 'vite.config.ts', 'vitest.config.ts']
const jsonFiles = ['knip.json', '.oxlintrc.json', '.oxfmtrc.json', 'package.json']
/** What the modules import, and what tells how TypeScript is to be read. */
const imported = ['scripts', 'src/domain', 'src/load', 'tests/browser/mounts.ts']
const compilerOptions = ['tsconfig.json', 'tsconfig.base.json', 'tsconfig.app.json', 'tsconfig.node.json']

/**
 * Loads each file as the tools do, calls the functions among them for every command and mode, and ends with an error where one throws,
 * starts a program or changes the process.
 */
const loader = `
import childProcess from 'node:child_process'
import { readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { runnerImport } from 'vite'
const load = (file) => runnerImport('./' + file, { configFile: false, logLevel: 'silent' })
await load('scripts/build-target.ts') // The runner sets NODE_ENV the first time.
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  childProcess[name] = (command) => { throw new Error('a configuration file starts ' + command) }
syncBuiltinESMExports()
const state = () => JSON.stringify([process.env, process.cwd(), process.exitCode, process.eventNames().map((name) => [String(name), process.listenerCount(name)])])
for (const file of ${JSON.stringify(modules)}) {
  const before = state()
  const { module: { default: config } } = await load(file)
  if (typeof config === 'function')
    for (const command of ['build', 'serve']) for (const mode of ['production', 'development', 'gallery', 'file']) await config({ command, mode })
  if (state() !== before) throw new Error(file + ' changes the process: ' + before + ' is now ' + state())
}
for (const file of ${JSON.stringify(jsonFiles)}) JSON.parse(readFileSync(file, 'utf8'))
`

/** Every file of a folder with its size and time, but for the installed packages. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((file) => !file.split(path.sep).includes('node_modules'))
    .map((file) => {
      const { size, mtimeMs } = statSync(path.join(folder, file))
      return `${file} ${size} ${mtimeMs}`
    })
    .toSorted()
}

describe('the configuration files', () => {
  // In a place with a blank and Chinese letters, as a desktop of the readers has them.
  const root = mkdtempSync(path.join(tmpdir(), 'wutong 梧桐-'))
  const project = path.join(root, 'project')

  beforeAll(() => {
    for (const folder of [project, path.join(root, 'home'), path.join(root, 'tmp')]) mkdirSync(folder)
    for (const file of [...modules, ...jsonFiles, ...imported, ...compilerOptions])
      cpSync(file, path.join(project, file), { recursive: true })
    symlinkSync(path.resolve('node_modules'), path.join(project, 'node_modules'), 'junction')
  }, 60_000)
  afterAll(() => rmSync(root, { recursive: true }))

  it('are all of them', () => {
    const found = readdirSync('.').filter((name) => /\.config\.[cm]?[jt]s$|^(?:\..*rc|knip)\.json$/.test(name))
    expect(found.toSorted()).toEqual([...modules, ...jsonFiles.filter((name) => name !== 'package.json')].toSorted())
  })

  it('load with nothing on the PATH: without an error, a word, or a trace on process and disk', { timeout: 120_000 }, () => {
    const before = filesOf(root)
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', loader], {
      cwd: project,
      encoding: 'utf8',
      env: { PATH: '', HOME: path.join(root, 'home'), TMPDIR: path.join(root, 'tmp') },
    })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(filesOf(root)).toEqual(before)
  })
})
