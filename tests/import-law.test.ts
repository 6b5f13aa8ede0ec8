import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import { lawEverywhere, lawOverrides, readSettings } from '#scripts/import-law.ts'

/** Files that each break one law, and the beginning of the advice that the linter must give. */
const breaches = [
  { file: 'src/domain/a.ts', line: "import '#load/x.ts'", advice: 'domain imports nothing of ours' },
  { file: 'src/domain/b.ts', line: "import 'react'", advice: 'domain is pure TypeScript' },
  { file: 'src/domain/c.ts', line: "import './../load/x.ts'", advice: "Import across folders by the folder's own name" },
  { file: 'src/domain/d.ts', line: 'export const now = Date.now()', advice: 'domain has no clock' },
  { file: 'src/load/a.ts', line: "import '#view/x.ts'", advice: 'load knows domain only' },
  { file: 'src/view/a.ts', line: "import '#figures/x.ts'", advice: 'view knows domain only' },
  { file: 'src/view/b.ts', line: "import 'react-router'", advice: 'view is plain values' },
  { file: 'src/figures/rank/A.tsx', line: "import 'recharts'", advice: 'Only src/figures/**/*Chart.tsx draws with recharts' },
  { file: 'src/figures/rank/AChart.tsx', line: "import '#view/x.ts'", advice: 'A figure gets a finished model' },
  {
    file: 'src/figures/marks/a.tsx',
    line: "import { lazy } from 'react'\nexport const a = lazy",
    advice: "React's lazy keeps a failed import",
  },
  {
    file: 'src/figures/page/a.ts',
    line: "import '#figures/kinds/board/page.ts'",
    advice: 'page, marks and sentences know no kind of figure',
  },
  { file: 'src/figures/sentences/a.ts', line: "import '#figures/kinds/kinds.ts'", advice: 'know no kind of figure' },
  { file: 'src/figures/marks/A.tsx', line: "import '#view/x.ts'", advice: 'A figure gets a finished model' },
  { file: 'src/i18n/a.ts', line: "import '#ui/x.ts'", advice: 'i18n knows domain only' },
  { file: 'src/ui/A.tsx', line: "import '#i18n/x.ts'", advice: 'ui knows no domain word' },
  { file: 'src/features/filter/A.tsx', line: "import '#features/share/x.ts'", advice: 'Features never import each other' },
  { file: 'src/features/filter/C.tsx', line: "import { lazy } from 'react'", advice: 'a lazyPart of #ui/lazyPart.tsx' },
  { file: 'src/figures/rank/B.tsx', line: "import { lazy } from 'react'", advice: 'a lazyPart of #ui/lazyPart.tsx' },
  { file: 'src/app/E.tsx', line: "import { lazy } from 'react'", advice: 'a lazyPart of #ui/lazyPart.tsx' },
  { file: 'src/features/filter/B.tsx', line: "import '#load/x.ts'", advice: 'Features never import each other' },
  { file: 'src/app/a.ts', line: "import '#tests/x.ts'", advice: 'Only tests may import from tests/' },
  { file: 'src/app/b.ts', line: "export const x = globalThis.fetch('x')", advice: 'Only src/load talks to the outside' },
  { file: 'src/app/c.ts', line: "import 'data/areas.csv'", advice: 'Only src/load touches the dataset' },
  { file: 'src/app/d.ts', line: "import 'node:fs'", advice: "src runs in the reader's browser" },
] as const

/** Files that are near a law and keep it. */
const lawful = [
  { file: 'src/load/lawful.ts', line: "export const x = fetch('x')" },
  { file: 'src/figures/rank/LawfulChart.tsx', line: "import 'recharts'" },
  {
    file: 'src/figures/kinds/board/lawful.ts',
    line: "import '#figures/page/x.ts'\nimport '#figures/marks/x.ts'\nimport '#figures/sentences/x.ts'",
  },
  { file: 'src/features/filter/Lawful.tsx', line: "import '#figures/x.ts'\nimport '#view/x.ts'\nimport '#domain/x.ts'" },
  { file: 'src/domain/lawful.test.ts', line: "import '#tests/x.ts'" },
  { file: 'src/app/lawful.ts', line: "import '#load/x.ts'\nimport '#features/filter/x.ts'" },
] as const

const report = v.object({
  diagnostics: v.array(v.object({ message: v.string(), help: v.optional(v.string()), filename: v.string() })),
})

/** What the linter says about each file of a folder, by file; it exits with 1 when it has something to say. */
function lint(folder: string): Map<string, string> {
  const linter = path.resolve('node_modules/oxlint/bin/oxlint')
  const { stdout } = spawnSync(process.execPath, [linter, '--format=json', 'src'], { cwd: folder, encoding: 'utf8' })
  const { diagnostics } = v.parse(report, JSON.parse(stdout))
  return new Map(diagnostics.map(({ filename, message, help }) => [filename, `${message} ${help ?? ''}`]))
}

it('the settings of the linter are the table of the law', () => {
  const { rules, overrides } = readSettings()
  const asWritten = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
  expect(rules['no-restricted-imports'], 'npm run import-law writes the table').toEqual(asWritten(lawEverywhere()))
  expect(overrides.slice(0, lawOverrides().length)).toEqual(asWritten(lawOverrides()))
})

describe('the linter holds the law of import', () => {
  let said = new Map<string, string>()

  beforeAll(() => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wutong-law-'))
    const config = v.parse(v.looseObject({}), JSON.parse(readFileSync('.oxlintrc.json', 'utf8')))
    // The law needs no types, and the imports below lead nowhere.
    writeFileSync(path.join(folder, '.oxlintrc.json'), JSON.stringify({ ...config, options: { typeAware: false } }))
    for (const { file, line } of [...breaches, ...lawful]) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
      writeFileSync(path.join(folder, file), `${line}\n`)
    }
    said = lint(folder)
    rmSync(folder, { recursive: true })
  })

  it.each(breaches)('$file may not say $line', ({ file, advice }) => {
    expect(said.get(file)).toContain(advice)
  })

  it.each(lawful)('$file may say $line', ({ file }) => {
    expect(said.get(file)).toBeUndefined()
  })
})
