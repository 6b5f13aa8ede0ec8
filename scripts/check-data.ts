import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Dataset } from '#domain/model.ts'
import { compilePackage } from '#load/compile.ts'
import type { RawPackage } from '#load/package.ts'
import type { Problem } from '#load/problem.ts'
import { recordsOf } from '#load/rows.ts'
import { tableList } from '#load/schema.ts'
import { digestProblems, figuresNotKept, quoteProblems, type Article } from './checks/articles.ts'
import { descriptorProblems, profileProblems, readProfiles } from './checks/descriptor.ts'
import { dictionaryFile, dictionaryProblems } from './checks/dictionary.ts'
import { checkedPackage } from './checks/package.ts'
import { dataFolder, readDataFolder } from './data-folder.ts'
import { problemTable } from './problem-table.ts'

/** Where the articles lie beside the repository on the machines that have them; they are not part of it. */
const usualArticles = '../shared/articles'
/** The published schemas of the standard. */
const profileFolder = 'tests/schema/datapackage-2.0'

interface Folders {
  readonly data: string
  /** Null where the articles are not at hand. */
  readonly articles: string | null
}

/** The folders named after `--data` and `--articles`, else the usual ones; the articles of another folder are not the usual ones. */
function foldersOf(args: readonly string[]): Folders {
  const named = new Map<string, string>()
  for (let at = 0; at < args.length; at += 2) {
    const [flag = '', folder] = args.slice(at, at + 2)
    if (!['--data', '--articles'].includes(flag) || folder === undefined)
      throw new Error('check-data takes only: --data DIR, --articles DIR')
    named.set(flag, folder)
  }
  const data = named.get('--data')
  const usual = data === undefined && existsSync(usualArticles) ? usualArticles : null
  return { data: data ?? dataFolder, articles: named.get('--articles') ?? usual }
}

function readArticles(folder: string): ReadonlyMap<string, Article> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return new Map(
    names.map((name) => {
      const bytes = readFileSync(path.join(folder, name))
      return [name, { text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') }]
    }),
  )
}

/** What was found, and in so many words what was not looked at. */
interface Findings {
  readonly problems: readonly Problem[]
  readonly notes: readonly string[]
}

function checkAgainstArticles({ reading }: Checked, folder: string | null): Findings {
  if (folder === null) {
    return { problems: [], notes: ['Quotes and digests were NOT checked: the articles are not at hand (--articles DIR).'] }
  }
  if (!reading.ok) return { problems: [], notes: ['Quotes and digests were NOT checked: the tables have to be sound first.'] }
  const { dataset } = reading
  const articles = readArticles(folder)
  return {
    problems: [...digestProblems(dataset, articles), ...quoteProblems(dataset, articles)],
    notes: unchecked(dataset),
  }
}

/** In one sentence how many figures are of pages that were not kept, source by source. */
function unchecked(dataset: Dataset): readonly string[] {
  const counts = figuresNotKept(dataset)
  const figures = counts.reduce((sum, [, count]) => sum + count, 0)
  if (figures === 0) return []
  const bySource = counts.map(([source, count]) => `${source} ${count}`).join(', ')
  return [`${figures} figures were NOT checked against their words: their pages were not kept (${bySource}).`]
}

/** The dictionary describes the columns, which are those of any package; another folder need not hold it. */
function dictionaryOf(folder: string): Findings {
  const file = path.join(folder, dictionaryFile)
  return existsSync(file)
    ? { problems: dictionaryProblems(readFileSync(file, 'utf8')), notes: [] }
    : { problems: [], notes: [`The dictionary was NOT checked: ${file} is not there.`] }
}

/** What the program prints in other words than the source, because these say less than the columns. */
function composedFigures({ reading }: Checked): readonly string[] {
  if (!reading.ok) return []
  const composed = reading.dataset.observations.filter(({ printedAt }) => printedAt === null).map(({ obsId }) => obsId)
  return composed.length === 0
    ? []
    : [`${composed.length} figures are printed from their columns, because their words say less: ${composed.join(', ')}.`]
}

type Checked = ReturnType<typeof checkedPackage>

function check(raw: RawPackage, { data, articles }: Folders): Findings {
  const checked = checkedPackage(raw)
  const [againstArticles, dictionary] = [checkAgainstArticles(checked, articles), dictionaryOf(data)]
  return {
    problems: [
      ...checked.problems,
      ...descriptorProblems(raw.descriptor),
      ...profileProblems(raw.descriptor, readProfiles(profileFolder)),
      ...dictionary.problems,
      ...againstArticles.problems,
    ],
    notes: [...againstArticles.notes, ...dictionary.notes, ...composedFigures(checked)],
  }
}

/** `check-data [--data DIR] [--articles DIR]`: every rule of the dataset; 1 if one is broken, with a line for each breach. */
export function main(args: readonly string[]): number {
  const folders = foldersOf(args)
  const compiled = compilePackage(readDataFolder(folders.data))
  const { problems, notes } = Array.isArray(compiled)
    ? { problems: compiled, notes: ['Nothing else was checked: the files have to be readable first.'] }
    : check(compiled, folders)
  for (const sentence of notes) console.log(sentence)
  if (Array.isArray(compiled) || problems.length > 0) {
    console.log(problemTable(problems))
    console.log(`${problems.length} problem(s) in ${folders.data}/`)
    return 1
  }
  for (const [, table] of tableList) console.log(`${String(recordsOf(compiled.tables, table).length).padStart(5)}  ${table.file}`)
  console.log(
    `${folders.data}/ keeps every rule${notes.some((sentence) => sentence.includes('NOT')) ? ' that was checked' : ''}.`,
  )
  return 0
}
