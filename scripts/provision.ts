/** What the browser tests need of a machine: looked for, and installed where that is possible. */
import { existsSync } from 'node:fs'
import { runBounded, type Bounds } from './child.ts'
import { findChromium, hasChineseFont } from './chromium.ts'

/** A browser that can be tested with, or a sentence that says what is lacking and how to get it. */
export type Provision = { readonly ok: true; readonly executable: string } | { readonly ok: false; readonly lacks: string }

/** The machine, as far as this file has to do with it. */
export interface Machine {
  /** Executable of a Chromium, or `null`. */
  readonly chromium: () => string | null
  readonly hasChineseFont: () => boolean
  readonly isRootOnDebian: boolean
  /** Runs a program without showing what it prints; `true` if it began in time and ended well. */
  readonly run: (command: string, args: readonly string[], bounds: Bounds) => Promise<boolean>
  readonly say: (sentence: string) => void
}

const second = 1000
const minute = 60 * second

/** A network that answers has answered by then; the rest of ten seconds is for starting up and looking around. */
const answerTime = 5 * second

const thisMachine: Machine = {
  chromium: findChromium,
  hasChineseFont,
  isRootOnDebian: process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get'),
  // No questions, and messages in the words by which the sign is known.
  run: (command, args, bounds) => runBounded(command, args, bounds, { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' }),
  say: console.log,
}

interface Found {
  readonly executable: string | null
  readonly hasFont: boolean
}

function lookAround(machine: Machine): Found {
  return { executable: machine.chromium(), hasFont: machine.hasChineseFont() }
}

/** `no Chromium, Chrome or Edge and no Chinese font` */
function lacking({ executable, hasFont }: Found): string {
  return [...(executable === null ? ['no Chromium, Chrome or Edge'] : []), ...(hasFont ? [] : ['no Chinese font'])].join(' and ')
}

/** The Debian packages of what is lacking. */
function packagesFor({ executable, hasFont }: Found): readonly string[] {
  return [...(executable === null ? ['chromium'] : []), ...(hasFont ? [] : ['fonts-noto-cjk', 'fontconfig'])]
}

/** Installs packages, if the servers that the machine takes them from answer at all. */
async function aptInstall(machine: Machine, packages: readonly string[]): Promise<void> {
  const answers = await machine.run('apt-get', ['update'], { sign: /^(?:Hit|Get):/m, signWithin: answerTime, limit: 5 * minute })
  if (!answers) return
  await machine.run('apt-get', ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages], {
    limit: 15 * minute,
  })
}

/** Fetches Playwright's own browser, if the server it is on answers. */
async function download(machine: Machine): Promise<void> {
  await machine.run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', '--no-shell', 'chromium'], {
    sign: /\d% of /,
    signWithin: answerTime,
    limit: 5 * minute,
  })
}

/**
 * Looks for a Chromium and a Chinese font. As root on Debian what is lacking is installed, all in one go; elsewhere a browser alone can be
 * fetched, Playwright's own. Where nothing can be installed, or no server answers, the result is there within ten seconds.
 * @throws {Error} if `CHROMIUM_PATH` names no file
 */
export async function provision(machine: Machine = thisMachine): Promise<Provision> {
  const found = lookAround(machine)
  const { executable } = found
  if (executable !== null && found.hasFont) return { ok: true, executable }
  const packages = packagesFor(found).join(' ')
  if (machine.isRootOnDebian) {
    machine.say(`There is ${lacking(found)} on this machine; apt-get installs ${packages}, which takes a minute or two.`)
    await aptInstall(machine, packagesFor(found))
  } else if (found.hasFont) {
    machine.say(`There is ${lacking(found)} on this machine; Playwright's own is fetched, if it can be reached.`)
    await download(machine)
  }
  const now = lookAround(machine)
  if (now.executable !== null && now.hasFont) return { ok: true, executable: now.executable }
  const advice = now.executable === null ? ', or set CHROMIUM_PATH to the executable of a browser' : ''
  return {
    ok: false,
    lacks: `There is ${lacking(now)} on this machine, and none could be installed. As root on Debian: apt-get install ${packagesFor(now).join(' ')}${advice}.`,
  }
}

/**
 * The browser for a program that cannot do without.
 * @returns its executable
 * @throws {Error} with a sentence that says what is lacking
 */
export async function ensureChromium(): Promise<string> {
  const found = await provision()
  if (!found.ok) throw new Error(found.lacks)
  return found.executable
}
