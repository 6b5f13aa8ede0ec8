/** Added rows as a patch for the files of `data/`, as `git apply` takes it: lines at the end of tables, and the numbers of rows. */
import Papa from 'papaparse'
import type { AddedRows, Row } from '#domain/draft/rows.ts'
import { withAdded } from './added.ts'
import { descriptorFile } from './compile.ts'
import { csvLines } from './csv.ts'
import type { RawPackage } from './package.ts'
import { freeTexts, recordsOf } from './rows.ts'
import { tableList, tables } from './schema.ts'

const chinese = /\p{Script=Han}/u

/** Columns with their English beside them, for which Chinese may stand in. */
const twins = {
  definitions: [['counts_zh', 'counts_en']],
  policies: [
    ['name_zh', 'name_en'],
    ['summary_zh', 'summary_en'],
  ],
} as const

const twinned = ['definitions', 'policies'] as const

/** The Chinese that stands in for the English of a row. */
function standIns(table: keyof typeof twins, row: Row): readonly string[] {
  return twins[table].flatMap(([zh, en]) => {
    const words = row[zh] ?? ''
    return words === row[en] && chinese.test(words) ? [words] : []
  })
}

const allStandIns = (added: AddedRows) => twinned.flatMap((table) => added[table].flatMap((row) => standIns(table, row)))

/** A row with the English that was given for what stands in for it. */
function translated(table: keyof typeof twins, row: Row, english: ReadonlyMap<string, string>): Row {
  const given = twins[table].flatMap(([zh, en]) => {
    const words = row[zh] === row[en] ? english.get(row[zh] ?? '') : undefined
    return words === undefined ? [] : [[en, words] as const]
  })
  return { ...row, ...Object.fromEntries(given) }
}

/**
 * Chinese texts of a package with added rows that have no English: those of new definitions and policies, which stands beside them, then
 * those that need it in `translations.csv`, in their order.
 */
export function untranslated(raw: RawPackage, added: AddedRows, day: string): readonly string[] {
  const { tables: all } = withAdded(raw, added, day)
  const known = new Set(recordsOf(all, tables.translations).map(({ id }) => id))
  const counted = allStandIns(added)
  const free = freeTexts(all).filter((text) => chinese.test(text) && !known.has(text))
  return [...new Set([...counted, ...free])]
}

/**
 * Added rows with the English that was asked for: beside the Chinese where it has its place there, and in `translations.csv` for all other
 * texts.
 */
export function withEnglish(added: AddedRows, english: ReadonlyMap<string, string>): AddedRows {
  const beside = new Set(allStandIns(added))
  return {
    ...added,
    definitions: added.definitions.map((row) => translated('definitions', row, english)),
    policies: added.policies.map((row) => translated('policies', row, english)),
    translations: [...added.translations, ...[...english].flatMap(([zh, en]) => (beside.has(zh) ? [] : [{ zh, en }]))],
  }
}

const linesOf = (text: string) => text.replace(/\n$/, '').split('\n')

/** Unchanged lines before and behind a change. */
const context = 3

/** A hunk: lines from a place (from 0) replaced, with what stands around them. */
function hunk(before: readonly string[], at: number, removed: number, inserted: readonly string[], shift: number): string {
  const from = Math.max(0, at - context)
  const to = Math.min(before.length, at + removed + context)
  const lead = before.slice(from, at)
  const rest = before.slice(at + removed, to)
  const counts = `-${from + 1},${to - from} +${from + 1 + shift},${to - from - removed + inserted.length}`
  return [
    `@@ ${counts} @@`,
    ...lead.map((line) => ` ${line}`),
    ...before.slice(at, at + removed).map((line) => `-${line}`),
    ...inserted.map((line) => `+${line}`),
    ...rest.map((line) => ` ${line}`),
  ].join('\n')
}

const headOf = (file: string) => `--- a/data/${file}\n+++ b/data/${file}`

/** The descriptor with other numbers of rows, and the day of the change where it is the later one. */
function changedDescriptor(text: string, rows: ReadonlyMap<string, number>, day: string): readonly string[] {
  let file: string | null = null
  return linesOf(text).map((line) => {
    file = /"path": "([^"]+\.csv)"/.exec(line)?.[1] ?? file
    const count = file === null ? undefined : rows.get(file)
    const created = /^(\s*"created": ")(\d{4}-\d{2}-\d{2})/.exec(line)
    if (created !== null && day > (created[2] ?? '')) return line.replace(created[2] ?? '', day)
    return count === undefined ? line : line.replace(/("rows": )\d+/, `$1${count}`)
  })
}

/** The hunks of a file from which lines are gone, and to which others are appended. Hunks must not overlap: what lies near goes in one. */
function hunksOf(before: readonly string[], gone: readonly number[], appended: readonly string[]): readonly string[] {
  const isGone = new Set(gone)
  const groups: number[][] = []
  for (const at of [...gone, ...(appended.length > 0 ? [before.length] : [])]) {
    const last = groups.at(-1)
    const end = last?.at(-1)
    if (last !== undefined && end !== undefined && at - end <= 2 * context) last.push(at)
    else groups.push([at])
  }
  let shift = 0
  return groups.map((group) => {
    const [first = 0, last = first] = [group[0], group.at(-1)]
    const isTail = last === before.length
    const removed = before.slice(first, isTail ? last : last + 1)
    const kept = removed.filter((_, at) => !isGone.has(first + at))
    const inserted = isTail ? [...kept, ...appended] : kept
    const made = hunk(before, first, removed.length, inserted, shift)
    shift += inserted.length - removed.length
    return made
  })
}

/** The files that are taken as they are: the order of their lines is not that of the package. */
export interface DataFiles {
  readonly descriptor: string
  readonly translations: string
}

/**
 * The patch that adds rows to the files of a package, those first that others name. Applied in a clone with `git apply`.
 * @param day ISO 8601: today
 */
export function patchFor(raw: RawPackage, added: AddedRows, files: DataFiles, day: string): string {
  const { tables: all } = withAdded(raw, added, day)
  const said = new Set(freeTexts(all))
  const parts: string[] = []
  const rows = new Map<string, number>()
  for (const [name, { file }] of tableList) {
    const [before, after] = [raw.tables[file] ?? [], all[file] ?? []]
    const stays = new Set(after)
    const isOfWords = name === 'translations'
    const lines = isOfWords ? linesOf(files.translations) : csvLines(before)
    // English of what is gone goes too.
    const gone = isOfWords
      ? lines.flatMap((line, at) =>
          at === 0 || said.has(Papa.parse<string[]>(line, { delimiter: ',' }).data[0]?.[0] ?? '') ? [] : [at],
        )
      : before.flatMap((line, at) => (stays.has(line) ? [] : [at]))
    const appended = csvLines(after.slice(before.length - (isOfWords ? 0 : gone.length)))
    if (gone.length + appended.length === 0) continue
    rows.set(file, lines.length - 1 - gone.length + appended.length)
    parts.push(headOf(file), ...hunksOf(lines, gone, appended))
  }
  const before = linesOf(files.descriptor)
  const after = changedDescriptor(files.descriptor, rows, day)
  const hunks: string[] = []
  for (const [at, line] of after.entries()) if (line !== before[at]) hunks.push(hunk(before, at, 1, [line], 0))
  if (hunks.length > 0) parts.push(headOf(descriptorFile), ...hunks)
  return `${parts.join('\n')}\n`
}
