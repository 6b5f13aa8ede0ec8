/** What the page weighs as sent with gzip. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Figure } from './table.ts'

const kB = 1000

/** The file that draws with recharts, the one part of the first screen that has no share in its budget. */
const chartFile = /\/RulerChart-/

/** Weight in kB of files of a folder. */
function weightOf(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length, 0) / kB
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
  for (const file of found) {
    if (file.endsWith('.js')) for (const imported of importsOf(folder, file)) found.add(imported)
  }
  return [...found]
}

/** The sizes of a built page, beside those of the blank one where there is one. */
export function sizeFigures(folder: string, blankFolder: string | null): readonly Figure[] {
  const first = firstLoad(folder)
  const code = readdirSync(path.join(folder, 'assets'))
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => path.posix.join('assets', name))
  const later = code.filter((file) => !first.includes(file))
  const size = (what: string, value: number, budget: number | null, blank: number | null = null): Figure => ({
    what,
    value,
    unit: 'kB',
    budget,
    blank,
    kind: 'size',
  })
  return [
    size(
      'first load of the overview, scripts and styles without the chart',
      weightOf(folder, first),
      130,
      blankFolder === null ? null : weightOf(blankFolder, firstLoad(blankFolder)),
    ),
    size('dataset', weightOf(folder, ['dataset.json']), 60),
    size(
      'the chart, loaded after it',
      weightOf(
        folder,
        later.filter((file) => chartFile.test(file)),
      ),
      null,
    ),
    size(
      'all other parts, loaded when idle',
      weightOf(
        folder,
        later.filter((file) => !chartFile.test(file)),
      ),
      null,
    ),
  ]
}
