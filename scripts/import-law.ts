/**
 * Which folder of `src` may import what, as one table. `npm run import-law` writes it into `.oxlintrc.json`, whose overrides each replace
 * the whole rule and so repeat what holds everywhere; a test fails where the two differ.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { runLine } from './child.ts'

/** Everything an import may begin with that is ours. */
const folders = ['domain', 'load', 'view', 'figures', 'i18n', 'ui', 'features', 'app', 'tests', 'scripts'] as const
type Folder = (typeof folders)[number]

interface Layer {
  /** A pattern of the files the line is for. A later line replaces an earlier one where both match. */
  readonly files: string
  /** Folders of ours it may import, its own among them. */
  readonly imports: readonly Folder[]
  /** What to do instead of importing another folder. */
  readonly advice: string
  /** Packages it may not import, and why. */
  readonly packages: readonly string[]
  readonly packageAdvice: string
  readonly recharts?: true
  /** An import that is refused though its folder is allowed. */
  readonly also?: { readonly regex: string; readonly message: string }
  /** Globals it may not use: what talks to the outside, and for `domain` the browser, the clock and the language of the machine as well. */
  readonly globals: 'any' | 'no-requests' | 'pure'
}

const ofFigures = {
  imports: ['figures', 'domain', 'i18n', 'ui'],
  advice: 'A figure gets a finished model and never selects from the store; pass what it needs as a parameter.',
  packages: ['react-router', 'zustand', '@tanstack', 'papaparse'],
  packageAdvice: 'A figure is a rendering of its model: no routing, no store, no queries.',
  globals: 'no-requests',
} as const

const layers: readonly Layer[] = [
  {
    files: 'src/domain/**/*.{ts,tsx}',
    imports: ['domain'],
    advice: 'domain imports nothing of ours: say here what the data mean, and let the others ask.',
    packages: ['react', 'react-dom', 'react-router', 'zustand', '@tanstack', 'papaparse'],
    packageAdvice: 'domain is pure TypeScript and the schema library, so that an analyst can check it with a pencil.',
    globals: 'pure',
  },
  {
    files: 'src/load/**/*.{ts,tsx}',
    imports: ['load', 'domain'],
    advice: 'load knows domain only: text in, Dataset or problems out.',
    packages: ['react', 'react-dom', 'react-router', 'zustand'],
    packageAdvice: 'load draws nothing and keeps no state, so that the build and the checks can run it too.',
    globals: 'any',
  },
  {
    files: 'src/view/**/*.{ts,tsx}',
    imports: ['view', 'domain'],
    advice: 'view knows domain only: it holds what is shown, not how it looks or where it comes from.',
    packages: ['react-dom', 'react-router', '@tanstack', 'papaparse'],
    packageAdvice: 'view is plain values and the store; the address bar is projected by src/app.',
    globals: 'no-requests',
  },
  { files: 'src/figures/**/*.{ts,tsx}', ...ofFigures },
  {
    files: 'src/figures/{page,marks,sentences}/**/*.{ts,tsx}',
    ...ofFigures,
    also: {
      regex: '^#figures/kinds/',
      message:
        "page, marks and sentences know no kind of figure: give a kind's own drawing or words to its folder, and pass here what it needs.",
    },
  },
  {
    files: 'src/i18n/**/*.{ts,tsx}',
    imports: ['i18n', 'domain'],
    advice: 'i18n knows domain only: words and number formats, for whoever shows them.',
    packages: ['react-dom', 'react-router', 'zustand', '@tanstack', 'papaparse'],
    packageAdvice: 'i18n is words and formats; state belongs to the view store.',
    globals: 'no-requests',
  },
  {
    files: 'src/ui/**/*.{ts,tsx}',
    imports: ['ui'],
    advice: 'ui knows no domain word: strings and values arrive as props.',
    packages: ['react-router', 'zustand', '@tanstack', 'papaparse'],
    packageAdvice: 'ui elements get everything as props, so that they work in any screen.',
    globals: 'no-requests',
  },
  {
    files: 'src/features/**/*.{ts,tsx}',
    imports: ['view', 'figures', 'domain', 'i18n', 'ui'],
    advice:
      'Features never import each other, load or app: put what they share into view or figures, and let app bring them together.',
    packages: ['@tanstack', 'papaparse'],
    packageAdvice: 'The dataset arrives from app as a value; only load and app know how it is fetched.',
    globals: 'no-requests',
  },
  {
    files: 'src/app/**/*.{ts,tsx}',
    imports: ['app', 'features', 'figures', 'view', 'load', 'domain', 'i18n', 'ui'],
    advice: 'Only tests may import from tests/ and scripts/.',
    packages: ['papaparse'],
    packageAdvice: 'Only src/load parses files.',
    globals: 'no-requests',
  },
  { files: 'src/figures/**/*Chart.tsx', ...ofFigures, recharts: true },
]

const everywhere = {
  paths: [
    {
      name: 'react',
      importNames: ['lazy'],
      message:
        "React's lazy keeps a failed import for good; a part that comes later is a lazyPart of #ui/lazyPart.tsx, which tries again and fails alone.",
    },
  ],
  pattern: {
    regex: '(^|/)\\.\\.(/|$)',
    message:
      "Import across folders by the folder's own name, as #domain/grade.ts; a path that climbs hides which law the import is under.",
  },
}

const inTheBrowser = [
  { regex: '(^|/)data/|\\.csv(\\?|$)', message: 'Only src/load touches the dataset; take a Dataset as a parameter.' },
  { regex: '^node:', message: "src runs in the reader's browser; what needs Node belongs in scripts/." },
]

const rechartsElsewhere = {
  regex: '^recharts(/|$)',
  message:
    'Only src/figures/**/*Chart.tsx draws with recharts, so that it stays in the lazy chunk; give such a file a finished model.',
}

const requests = ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket']
const browser = ['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'performance', 'Intl']

function globalsOf(globals: Layer['globals']): object {
  if (globals === 'any') return {}
  const refused = (names: readonly string[], message: string) => names.map((name) => ({ name, message }))
  const list = [
    ...refused(requests, 'Only src/load talks to the outside.'),
    ...(globals === 'pure'
      ? refused(browser, 'domain has no browser, no clock and no locale; take the value as a parameter.')
      : []),
  ]
  return {
    'no-restricted-globals': ['error', { globals: list, checkGlobalObject: true }],
    ...(globals === 'pure' && {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'domain has no clock; take the day as a parameter.' },
        { object: 'Math', property: 'random', message: 'domain gives the same answer every time.' },
      ],
    }),
  }
}

function overrideOf(layer: Layer): object {
  const refused = folders.filter((folder) => !layer.imports.includes(folder))
  const patterns = [
    everywhere.pattern,
    ...(layer.also === undefined ? [] : [layer.also]),
    { regex: `^#(${refused.join('|')})/`, message: layer.advice },
    { regex: `^(${layer.packages.join('|')})(/|$)`, message: layer.packageAdvice },
    ...(layer.recharts ? [] : [rechartsElsewhere]),
    ...inTheBrowser,
  ]
  return {
    files: [layer.files],
    rules: { 'no-restricted-imports': ['error', { paths: everywhere.paths, patterns }], ...globalsOf(layer.globals) },
  }
}

/** What holds where no line of the table does: in scripts, tests and settings. */
export function lawEverywhere(): unknown {
  return ['error', { paths: everywhere.paths, patterns: [everywhere.pattern] }]
}

/** The overrides of `.oxlintrc.json` that are the law, in its order. Those of tests come after them, which may import from anywhere. */
export function lawOverrides(): readonly unknown[] {
  return [...layers.map(overrideOf), testOverride]
}

const testOverride = {
  files: ['**/*.test.{ts,tsx}'],
  rules: { 'no-restricted-imports': lawEverywhere(), 'no-restricted-globals': 'off' },
}

const settingsFile = '.oxlintrc.json'
const settings = v.looseObject({
  rules: v.looseObject({}),
  overrides: v.array(v.looseObject({ files: v.array(v.string()) })),
})

/** The linter's settings as they stand in the file. */
export function readSettings(): v.InferOutput<typeof settings> {
  return v.parse(settings, JSON.parse(readFileSync(settingsFile, 'utf8')))
}

/** Writes the law into the linter's settings, formatted; what else stands there stays. @returns the exit code */
export function main(): Promise<number> {
  const { overrides, ...rest } = readSettings()
  const own = new Set([...layers.map(({ files }) => files), ...testOverride.files])
  const others = overrides.filter(({ files }) => !files.some((file) => own.has(file)))
  const written = {
    ...rest,
    rules: { ...rest.rules, 'no-restricted-imports': lawEverywhere() },
    overrides: [...lawOverrides(), ...others],
  }
  writeFileSync(settingsFile, `${JSON.stringify(written, null, 2)}\n`)
  return runLine(`oxfmt ${settingsFile}`)
}
