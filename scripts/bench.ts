import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** One thing the reader waits for, in bytes as sent with gzip. */
interface Measure {
  readonly name: string
  readonly bytes: number
  /** Most it may weigh; `null` where it is only watched. */
  readonly budget: number | null
}

const kB = 1000

function gzipped(files: readonly string[]): number {
  return files.reduce((total, file) => total + gzipSync(readFileSync(file), { level: 9 }).length, 0)
}

/** Local files that a page loads before its first paint: its scripts, the modules they import statically, its styles. */
function firstLoad(html: string): readonly string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? []
  return tags
    .filter((tag) => /^<script\b|rel="(?:modulepreload|stylesheet)"/.test(tag))
    .flatMap((tag) => /(?:src|href)="\.\/([^"]+)"/.exec(tag)?.[1] ?? [])
}

function measures(): readonly Measure[] {
  const first = firstLoad(readFileSync('dist/index.html', 'utf8'))
  const code = readdirSync('dist/assets').filter((name) => /\.(?:js|css)$/.test(name))
  const later = code.map((name) => path.join('assets', name)).filter((file) => !first.includes(file))
  const inDist = (files: readonly string[]) => files.map((file) => path.join('dist', file))
  return [
    { name: 'first load: scripts and styles', bytes: gzipped(inDist(first)), budget: 130 * kB },
    { name: 'dataset.json', bytes: gzipped(['dist/dataset.json']), budget: 60 * kB },
    { name: 'loaded later: all other scripts and styles', bytes: gzipped(inDist(later)), budget: null },
  ]
}

function table(list: readonly Measure[]): string {
  const inKB = (bytes: number) => `${(bytes / kB).toFixed(1)} kB`
  const width = Math.max(...list.map(({ name }) => name.length))
  return list
    .map(({ name, bytes, budget }) => {
      const verdict = budget === null ? '' : bytes > budget ? `  over its budget of ${inKB(budget)}` : `  of ${inKB(budget)}`
      return `${name.padEnd(width)}  ${inKB(bytes).padStart(9)}${verdict}`
    })
    .join('\n')
}

/** Weighs what has been built, gzipped, and fails if a budget is overrun. Run `npm run build` first. */
export function main(): number {
  const list = measures()
  console.log(table(list))
  return list.some(({ bytes, budget }) => budget !== null && bytes > budget) ? 1 : 0
}
