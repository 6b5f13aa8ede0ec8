/** LibreOffice, with which `npm run test:all` opens what the page writes: looked for, and installed where that is possible. */
import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { runBounded } from './child.ts'

const minute = 60_000
/** The Debian packages that bring spreadsheets, and slides with drawings; and one whose programs read PDF files. */
const debianPackages = ['libreoffice-calc', 'libreoffice-impress', 'poppler-utils']
/** Each part of LibreOffice is a package of its own, and without its library none of its files can be opened. */
const partLibraries = ['libsclo.so', 'libsdlo.so']

function findProgram(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null
}

/** The executable of a LibreOffice that can open spreadsheets, slides and drawings; `null` where there is none. */
export function findOffice(): string | null {
  const found = findProgram('soffice')
  if (found === null) return null
  const folder = path.dirname(realpathSync(found))
  return partLibraries.every((library) => existsSync(path.join(folder, library))) ? found : null
}

/** The executable that reads the text of PDF files; `null` where there is none. */
export function findPdfText(): string | null {
  return findProgram('pdftotext')
}

/** Installs LibreOffice where it is lacking and that is possible. @returns what is lacking now, in a sentence; null where nothing is */
export async function provisionOffice(): Promise<string | null> {
  const isComplete = () => findOffice() !== null && findPdfText() !== null
  if (isComplete()) return null
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`apt-get installs ${debianPackages.join(', ')}, which takes a few minutes.`)
    const options = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120']
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const updated = await runBounded('apt-get', ['update'], { sign: /^(?:Hit|Get):/m, signWithin: 5000, limit: 5 * minute }, env)
    if (updated) await runBounded('apt-get', ['install', ...options, ...debianPackages], { limit: 15 * minute }, env)
  }
  return isComplete()
    ? null
    : `There is no LibreOffice with pdftotext on this machine, so that their tests are skipped. On Debian: apt-get install ${debianPackages.join(' ')}.`
}

/**
 * Opens slides or a drawing and writes them as PDF beside the profile it uses.
 * @returns whether it could be opened
 */
export function convertToPdf(office: string, file: string, folder: string): Promise<boolean> {
  return runBounded(
    office,
    [
      `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    ],
    { limit: 5 * minute },
    { LC_ALL: 'C.UTF-8' },
  )
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
