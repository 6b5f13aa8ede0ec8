import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
  'chrome',
]

const usualPlaces = [
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
]

const minute = 60_000

function onPath(name: string): readonly string[] {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name + suffix))
}

/** A file of that name is not enough: some systems put a stub there that only says what to install. */
function runs(executable: string): boolean {
  if (!existsSync(executable)) return false
  // On Windows the browser opens a window instead of printing its version.
  return process.platform === 'win32' || spawnSync(executable, ['--version'], { timeout: minute / 2 }).status === 0
}

/** Where Playwright keeps its own Chromium; the file need not exist. `undefined` on a platform it has none for. */
function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath()
  } catch {
    return undefined
  }
}

/**
 * The Chromium to test with: `CHROMIUM_PATH` if that is set, Playwright's own, or one installed on this machine.
 * @returns its executable, or `null` if there is none
 * @throws {Error} if `CHROMIUM_PATH` names no file
 */
export function findChromium(): string | null {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen
    throw new Error(`CHROMIUM_PATH is ${chosen}, but there is no such file.`)
  }
  const own = playwrightsOwn()
  const candidates = [...(own === undefined ? [] : [own]), ...names.flatMap(onPath), ...usualPlaces]
  return candidates.find(runs) ?? null
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
}

function run(command: string, args: readonly string[], minutes: number): boolean {
  console.log(`$ ${[command, ...args].join(' ')}`)
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: minutes * minute,
  })
  return status === 0
}

function aptInstall(...packages: readonly string[]): boolean {
  return run('apt-get', ['update'], 5) && run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], 15)
}

/**
 * Finds a Chromium, or installs one: as root on Debian from the system's packages, else as Playwright's own browser.
 * @returns its executable
 * @throws {Error} with one sentence that says what to install
 */
export function ensureChromium(): string {
  const found = findChromium()
  if (found !== null) return found
  console.log('There is no Chromium on this machine yet; the tests try to install one.')
  if (isRootOnDebian()) {
    aptInstall('chromium', 'fonts-noto-cjk', 'fontconfig')
    const installed = findChromium()
    if (installed !== null) return installed
  }
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], 1.5)
  const downloaded = findChromium()
  if (downloaded !== null) return downloaded
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge and none could be installed: install one (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH to its executable.',
  )
}

function hasChineseFont(): boolean {
  return (spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout ?? '').trim() !== ''
}

/**
 * Makes sure that Chinese text is drawn with letters and not with boxes, which have other widths. Only Linux comes without a
 * Chinese font; as root on Debian one is installed.
 * @throws {Error} with one sentence that says what to install
 */
export function ensureChineseFont(): void {
  if (process.platform !== 'linux' || hasChineseFont()) return
  if (isRootOnDebian()) {
    console.log('There is no Chinese font on this machine yet; the tests try to install one.')
    aptInstall('fonts-noto-cjk', 'fontconfig')
    if (hasChineseFont()) return
  }
  throw new Error(
    'The browser tests need a Chinese font and fc-list names none: install one (Debian: apt-get install fonts-noto-cjk).',
  )
}
