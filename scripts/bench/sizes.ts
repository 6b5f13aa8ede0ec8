/** What the page weighs as sent with gzip. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { packageIn } from '#load/added.ts'
import type { Figure } from './table.ts'

const kB = 1000

/**
 * A dataset weighs what its rows do, whoever adds some to `data/`: so many bytes each, gzipped, by table. A tenth more than the last rows
 * of the shipped tables.
 */
const bytesOfRow: Readonly<Record<string, number>> = { 'policies.csv': 146, 'sources.csv': 119, 'observations.csv': 81 }
/** Of a row of any other table. */
const bytesOfOther = 34

/** The libraries of the first load and what the bundler adds to them: a file of its own, as `vite.config.ts` names it. */
const libraryFile = /\/(?:vendor|rolldown-runtime)-/
/** The script that draws the charts of the first screen, which follows the first load. */
const chartFile = /\/RulerChart-.*\.js$/

/** Weight in kB of files of a folder. */
function weightOf(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length, 0) / kB
}

/** What the rows of a built dataset may weigh, kB. */
function datasetBudget(folder: string): number {
  const { tables } = packageIn(readFileSync(path.join(folder, 'dataset.json'), 'utf8'))
  const bytes = Object.entries(tables).map(([name, lines]) => (lines.length - 1) * (bytesOfRow[name] ?? bytesOfOther))
  return bytes.reduce((sum, one) => sum + one, 0) / kB
}

/** The files a script imports as soon as it is loaded; what it imports later stands in `import(…)`. */
function importsOf(folder: string, script: string): readonly string[] {
  const text = readFileSync(path.join(folder, script), 'utf8')
  const names = [...text.matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)].flatMap((match) => match[1] ?? [])
  return names.map((name) => path.posix.join(path.posix.dirname(script), name))
}

/** Scripts and styles that a page cannot do without: those it names, and what these import as soon as they are loaded. */
export function firstLoad(folder: string): readonly string[] {
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8')
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? []
  const found = new Set(
    tags
      .filter((tag) => /^<script\b|rel="(?:modulepreload|stylesheet)"/.test(tag))
      .flatMap((tag) => /(?:src|href)="\.\/([^"]+)"/.exec(tag)?.[1] ?? []),
  )
  return withImports(folder, found)
}

/** Files, and all that these import as soon as they are loaded. */
function withImports(folder: string, files: Iterable<string>): readonly string[] {
  const found = new Set(files)
  for (const file of found) {
    if (file.endsWith('.js')) for (const imported of importsOf(folder, file)) found.add(imported)
  }
  return [...found]
}

/**
 * The sizes of a built page as gzip sends them. Budgets are on what we write ourselves, code and data, and on what the first chart waits
 * for: recharts, and no other library with it. The libraries of the first load weigh what they weigh.
 * @param blankFolder a page with the same libraries and nothing on it, to compare with
 */
export function sizeFigures(folder: string, blankFolder: string | null): readonly Figure[] {
  const first = firstLoad(folder)
  const code = readdirSync(path.join(folder, 'assets'))
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => path.posix.join('assets', name))
  const later = code.filter((file) => !first.includes(file))
  const charts = later.filter((file) => chartFile.test(file))
  if (charts.length === 0) throw new Error(`No file of ${folder} draws the charts of the first screen.`)
  const chart = withImports(folder, charts).filter((file) => !first.includes(file))
  const size = (what: string, value: number, budget: number | null, blank: number | null = null): Figure => ({
    what,
    value,
    unit: 'kB',
    budget,
    blank,
    kind: 'size',
  })
  const weight = (files: readonly string[]) => weightOf(folder, files)
  return [
    size('our own code of the first load, scripts and styles', weight(first.filter((file) => !libraryFile.test(file))), 55),
    size('dataset', weight(['dataset.json']), datasetBudget(folder)),
    size(
      'libraries of the first load, as released',
      weight(first.filter((file) => libraryFile.test(file))),
      null,
      blankFolder === null ? null : weightOf(blankFolder, firstLoad(blankFolder)),
    ),
    size('what the first chart waits for, loaded after it', weight(chart), 115),
    size('all other parts, loaded when idle', weight(later.filter((file) => !chart.includes(file))), null),
  ]
}
