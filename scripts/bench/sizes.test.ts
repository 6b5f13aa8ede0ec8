import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstLoad, sizeFigures } from './sizes.ts'
import { isOver } from './table.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'wutong-sizes-'))
/** Text that gzip cannot make much smaller. */
const noise = (length: number) => Array.from({ length }, () => Math.floor(Math.random() * 36).toString(36)).join('')
const kB = (text: string) => gzipSync(text, { level: 9 }).length / 1000

const own = `import{a}from"./vendor-1.js";import("./Later-1.js");"${noise(9_000)}"`
const files: Readonly<Record<string, string>> = {
  'index.html': '<link rel="stylesheet" href="./assets/index-1.css"><script type="module" src="./assets/index-1.js"></script>',
  'dataset.json': JSON.stringify({
    descriptor: { name: 'x', title: 'x', version: '1', created: '2026-01-01T00:00:00Z' },
    tables: {
      'areas.csv': [['area_id'], ...Array.from({ length: 10 }, () => [noise(30)])],
      'policies.csv': [['policy_id'], ...Array.from({ length: 20 }, () => [noise(120)])],
    },
  }),
  'assets/index-1.css': `.a{${noise(700)}}`,
  'assets/index-1.js': own,
  'assets/vendor-1.js': `export{r}from"./rolldown-runtime-1.js";"${noise(20_000)}"`,
  'assets/rolldown-runtime-1.js': `"${noise(400)}"`,
  'assets/RulerChart-1.js': `import"./recharts-1.js";import{a}from"./vendor-1.js";"${noise(500)}"`,
  'assets/recharts-1.js': `"${noise(5_000)}"`,
  'assets/Later-1.js': `"${noise(2_000)}"`,
}
const weight = (...names: readonly string[]) => names.reduce((sum, name) => sum + kB(files[name] ?? ''), 0)

beforeAll(() => {
  mkdirSync(path.join(folder, 'assets'))
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('firstLoad', () => {
  it('is what the page names and what that imports at once, and not what is imported later', () => {
    expect([...firstLoad(folder)].sort()).toEqual([
      'assets/index-1.css',
      'assets/index-1.js',
      'assets/rolldown-runtime-1.js',
      'assets/vendor-1.js',
    ])
  })
})

describe('sizeFigures', () => {
  it('weighs what we write apart from libraries, and puts a budget on it and, by their rows, on the data', () => {
    const sizes = sizeFigures(folder, null)
    expect(sizes.map(({ value, budget }) => [value.toFixed(3), budget])).toEqual([
      [weight('assets/index-1.js', 'assets/index-1.css').toFixed(3), 55],
      [weight('dataset.json').toFixed(3), (10 * 34 + 20 * 146) / 1000],
      [weight('assets/vendor-1.js', 'assets/rolldown-runtime-1.js').toFixed(3), null],
      [weight('assets/RulerChart-1.js', 'assets/recharts-1.js').toFixed(3), 115],
      [weight('assets/Later-1.js').toFixed(3), null],
    ])
    expect(sizes.some(isOver)).toBe(false)
  })

  it('is over when our own code is', () => {
    writeFileSync(path.join(folder, 'assets/index-1.js'), own + noise(90_000))
    expect(
      sizeFigures(folder, null)
        .filter(isOver)
        .map(({ what }) => what),
    ).toEqual(['our own code of the first load, scripts and styles'])
    writeFileSync(path.join(folder, 'assets/index-1.js'), own)
  })

  it('is over when the first chart waits for a library that is no chart', () => {
    writeFileSync(path.join(folder, 'assets/recharts-1.js'), `import"./slides-1.js"`)
    writeFileSync(path.join(folder, 'assets/slides-1.js'), `"${noise(250_000)}"`)
    expect(
      sizeFigures(folder, null)
        .filter(isOver)
        .map(({ what }) => what),
    ).toEqual(['what the first chart waits for, loaded after it'])
  })
})
