import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Dataset } from '#domain/model.ts'
import { compilePackage } from '#load/compile.ts'
import { readPackage, type RawPackage } from '#load/package.ts'
import type { Problem } from '#load/problem.ts'
import { recordsOf } from '#load/rows.ts'
import { tableList } from '#load/schema.ts'
import { digestProblems, figuresNotKept, quoteProblems, type Article } from './checks/articles.ts'
import { descriptorProblems, profileProblems, readProfiles } from './checks/descriptor.ts'
import { dictionaryFile, dictionaryProblems } from './checks/dictionary.ts'
import { populationProblems } from './checks/population.ts'
import { translationProblems } from './checks/translations.ts'
import { dataFolder, readDataFolder } from './data-folder.ts'
import { problemTable } from './problem-table.ts'

/** Where the articles lie beside the repository on the machines that have them; they are not part of it. */
const usualArticles = '../shared/articles'
/** The published schemas of the standard. */
const profileFolder = 'tests/schema/datapackage-2.0'

/** The folder named after `--articles`, else the usual one where it exists, else none. */
function articlesFolder(args: readonly string[]): string | null {
  const [flag, folder] = args
  if (flag === undefined) return existsSync(usualArticles) ? usualArticles : null
  if (flag !== '--articles' || folder === undefined || args.length > 2) throw new Error('check-data takes only: --articles DIR')
  return folder
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
  readonly notChecked: readonly string[]
}

function checkAgainstArticles(raw: RawPackage, folder: string | null): Findings {
  if (folder === null) {
    return { problems: [], notChecked: ['Quotes and digests were NOT checked: the articles are not at hand (--articles DIR).'] }
  }
  const reading = readPackage(raw)
  if (!reading.ok)
    return { problems: [], notChecked: ['Quotes and digests were NOT checked: the tables have to be sound first.'] }
  const { dataset } = reading
  const articles = readArticles(folder)
  return {
    problems: [...digestProblems(dataset, articles), ...quoteProblems(dataset, articles)],
    notChecked: unchecked(dataset),
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

function check(raw: RawPackage, folder: string | null): Findings {
  const reading = readPackage(raw)
  const againstArticles = checkAgainstArticles(raw, folder)
  return {
    problems: [
      ...(reading.ok ? populationProblems(reading.dataset) : reading.problems),
      ...descriptorProblems(raw.descriptor),
      ...profileProblems(raw.descriptor, readProfiles(profileFolder)),
      ...dictionaryProblems(readFileSync(path.join(dataFolder, dictionaryFile), 'utf8')),
      ...translationProblems(raw.tables),
      ...againstArticles.problems,
    ],
    notChecked: againstArticles.notChecked,
  }
}

/** `check-data [--articles DIR]`: every rule of the dataset; 1 if one is broken, with a line for each breach. */
export function main(args: readonly string[]): number {
  const compiled = compilePackage(readDataFolder())
  const { problems, notChecked } = Array.isArray(compiled)
    ? { problems: compiled, notChecked: ['Nothing else was checked: the files have to be readable first.'] }
    : check(compiled, articlesFolder(args))
  for (const sentence of notChecked) console.log(sentence)
  if (Array.isArray(compiled) || problems.length > 0) {
    console.log(problemTable(problems))
    console.log(`${problems.length} problem(s) in ${dataFolder}/`)
    return 1
  }
  for (const [, table] of tableList) console.log(`${String(recordsOf(compiled.tables, table).length).padStart(5)}  ${table.file}`)
  console.log(`${dataFolder}/ keeps every rule${notChecked.length > 0 ? ' that was checked' : ''}.`)
  return 0
}
