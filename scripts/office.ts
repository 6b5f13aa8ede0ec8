/** LibreOffice, with which `npm run test:all` opens what the page writes: looked for, and installed where that is possible. */
import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { runBounded } from './child.ts'

const minute = 60_000
/** The Debian package that brings spreadsheets. */
const debianPackage = 'libreoffice-calc'

/** The executable of a LibreOffice that can open spreadsheets; `null` where there is none. */
export function findOffice(): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const found = folders.map((folder) => path.join(folder, 'soffice')).find((file) => existsSync(file))
  if (found === undefined) return null
  // The part for spreadsheets is a package of its own, and without it none can be opened.
  return existsSync(path.join(path.dirname(realpathSync(found)), 'libsclo.so')) ? found : null
}

/** Installs LibreOffice where it is lacking and that is possible. @returns what is lacking now, in a sentence; null where nothing is */
export async function provisionOffice(): Promise<string | null> {
  if (findOffice() !== null) return null
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`There is no LibreOffice on this machine; apt-get installs ${debianPackage}, which takes a few minutes.`)
    const options = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120']
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const updated = await runBounded('apt-get', ['update'], { sign: /^(?:Hit|Get):/m, signWithin: 5000, limit: 5 * minute }, env)
    if (updated) await runBounded('apt-get', ['install', ...options, debianPackage], { limit: 15 * minute }, env)
  }
  return findOffice() === null
    ? `There is no LibreOffice on this machine, so that its tests are skipped. On Debian: apt-get install ${debianPackage}.`
    : null
}

/**
 * Opens a spreadsheet and writes what was understood of it as CSV in UTF-8, a file for each sheet, numbers in full.
 * @param inputFilter for files that do not say what they are
 * @returns whether it could be opened
 */
export function convertToCsv(office: string, file: string, folder: string, inputFilter: string | null): Promise<boolean> {
  const output = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'
  return runBounded(
    office,
    [
      `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
      '--headless',
      ...(inputFilter === null ? [] : [`--infilter=${inputFilter}`]),
      '--convert-to',
      output,
      '--outdir',
      folder,
      file,
    ],
    { limit: 5 * minute },
    // Names of sheets become names of files, which need letters beyond ASCII.
    { LC_ALL: 'C.UTF-8' },
  )
}
