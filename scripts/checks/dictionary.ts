import { traitsOf } from '#load/columns.ts'
import { fileProblem, type Problem } from '#load/problem.ts'
import { headerOf, tableList } from '#load/schema.ts'

/** File name of the dictionary inside `data/`. */
export const dictionaryFile = 'README.md'

/** What a text names in backticks. */
function namedIn(markdown: string): ReadonlySet<string> {
  return new Set([...markdown.matchAll(/`([^`\n]+)`/g)].flatMap(([, name]) => name ?? []))
}

/** The sections of the dictionary by the file their heading names: from that heading to the next of its level. */
function sectionsOf(markdown: string): ReadonlyMap<string, string> {
  return new Map(
    markdown.split(/^## /m).flatMap((section): readonly [string, string][] => {
      const file = /^`([^`]+)`/.exec(section)?.[1]
      return file === undefined ? [] : [[file, section]]
    }),
  )
}

/**
 * That the dictionary has a section for every table, which names every column in backticks, and names every code of every code
 * list somewhere.
 */
export function dictionaryProblems(markdown: string): readonly Problem[] {
  const sections = sectionsOf(markdown)
  const named = namedIn(markdown)
  return tableList.flatMap(([, table]) => {
    const section = sections.get(table.file)
    if (section === undefined) return [fileProblem(dictionaryFile, 'table', `has no section headed \`${table.file}\``)]
    const here = namedIn(section)
    const columns = headerOf(table).filter((column) => !here.has(column))
    const codes = Object.values(table.columns).flatMap((column) => traitsOf(column).codes ?? [])
    const missing = [...new Set(codes)].filter((code) => !named.has(code))
    return [
      ...columns.map((column) => fileProblem(dictionaryFile, 'column', `does not name \`${column}\` under ${table.file}`)),
      ...missing.map((code) => fileProblem(dictionaryFile, 'code', `does not name the code \`${code}\` of ${table.file}`)),
    ]
  })
}
