import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'

type Environment = Readonly<Record<string, string | undefined>>

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
]

/** Where a browser can be, in the order in which it is looked for: on the `PATH`, then in the usual places of each system. */
export function chromiumCandidates(env: Environment, platform: NodeJS.Platform): readonly string[] {
  const suffix = platform === 'win32' ? '.exe' : ''
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const programs = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((folder) => folder !== undefined)
  return [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix))),
    ...usualPlaces,
    ...programs.flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ]
}

/** A file of that name is not enough: some systems put a stub there that only says what to install. */
function runs(executable: string): boolean {
  if (!existsSync(executable)) return false
  // On Windows the browser opens a window instead of printing its version.
  return process.platform === 'win32' || spawnSync(executable, ['--version'], { timeout: 30_000 }).status === 0
}

/** Where Playwright keeps its own Chromium; the file need not exist. None on a platform that it has none for. */
function playwrightsOwn(): readonly string[] {
  try {
    return [chromium.executablePath()]
  } catch {
    return []
  }
}

/**
 * The Chromium to test with: `CHROMIUM_PATH` if that is set, Playwright's own, or one installed on this machine.
 * @param isUsable whether a file is there and is a browser that starts
 * @returns its executable, or `null` if there is none
 * @throws {Error} if `CHROMIUM_PATH` names no file
 */
export function findChromium(env: Environment = process.env, isUsable: (executable: string) => boolean = runs): string | null {
  const chosen = env['CHROMIUM_PATH']
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen
    throw new Error(`CHROMIUM_PATH is ${chosen}, but there is no such file.`)
  }
  return [...playwrightsOwn(), ...chromiumCandidates(env, process.platform)].find(isUsable) ?? null
}

/** Whether a file of a font folder has Chinese letters, by the names under which such fonts are distributed. */
export function isChineseFontFile(file: string): boolean {
  return /(?:cjk|source-?han|notosans(?:sc|tc)|wqy|wenquanyi|droidsansfallback|simsun|simhei|msyh|uming|ukai|lxgw).*\.(?:ttf|ttc|otf|otc)$/i.test(
    path.basename(file),
  )
}

function fontFolders(env: Environment): readonly string[] {
  const home = env['HOME']
  const own = home === undefined ? [] : [path.join(home, '.fonts'), path.join(home, '.local/share/fonts')]
  return ['/usr/share/fonts', '/usr/local/share/fonts', ...own].filter((folder) => existsSync(folder))
}

/**
 * Whether Chinese text is drawn with letters and not with boxes, which have other widths. Only Linux comes without a Chinese font.
 * fontconfig is asked; where its `fc-list` is not installed, the font folders are looked through.
 */
export function hasChineseFont(env: Environment = process.env, platform: NodeJS.Platform = process.platform): boolean {
  if (platform !== 'linux') return true
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8', env: { ...env }, timeout: 30_000 })
  if (listed.error === undefined && listed.status === 0) return listed.stdout.trim() !== ''
  return fontFolders(env).some((folder) => readdirSync(folder, { encoding: 'utf8', recursive: true }).some(isChineseFontFile))
}
