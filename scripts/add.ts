import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import Papa from 'papaparse'
import { exact } from '#domain/exact.ts'
import { boundsStatedBy } from '#domain/interval.ts'
import type { Dataset } from '#domain/model.ts'
import { parsePeriod } from '#domain/period.ts'
import type { Draft } from '#domain/draft/draft.ts'
import { columnLetters } from '#domain/table/grid.ts'
import { tableOf, type TableReading } from '#domain/table/understand.ts'
import { tablesEn } from '#i18n/tables.en.ts'
import { limits } from '#load/tables/limits.ts'
import { openTables } from '#load/tables/openTables.ts'
import { readDataset } from './data-folder.ts'
import { areaNamed } from './named-area.ts'
import { problemTable } from './problem-table.ts'
import { suggestionColumns } from './suggest.ts'

const columns = ['sheet', 'row', 'column', ...suggestionColumns]

/** One row a figure of a table, in the columns of `suggest`: a table has no characters to count from, so start and end are empty. */
export function draftRow({ place, printed, fields, confidence }: Draft): Readonly<Record<string, string | number>> {
  const { value, far, unitMult, qualifier, counting } = fields
  const known = counting?.kind === 'known' ? counting : null
  const stated = value === null ? { lower: null, upper: null } : boundsStatedBy({ obsValue: value, unitMult, qualifier })
  const farEnd = far === null ? null : exact(far * 10 ** unitMult)
  const at = place.kind === 'table' ? place : null
  return {
    sheet: at?.sheet ?? '',
    row: at?.row ?? '',
    column: at === null ? '' : columnLetters(at.column - 1),
    start: '',
    end: '',
    text: printed,
    value: value ?? '',
    unit_measure: fields.unitMeasure,
    unit_mult: unitMult,
    qualifier,
    lower_bound: stated.lower ?? '',
    upper_bound: stated.upper ?? farEnd ?? '',
    area: fields.area ?? '',
    indicator: known?.indicator ?? '',
    definition: known?.definition ?? '',
    nature: fields.nature ?? '',
    time_period: fields.timePeriod ?? '',
    scope: fields.scope,
    confidence: Number(confidence.toFixed(2)),
    why: [known === null ? 'no-likeness' : 'head', `date-${fields.timeBasis}`].join('|'),
  }
}

/** Problems of a table as lines of `place · rule · words: what to do`. */
export function problemLines({ sheet, problems, problemCounts }: TableReading): readonly string[] {
  const lines = problems.map(({ row, column, rule, words }) => {
    const cell = `${column === null ? '' : columnLetters(column - 1)}${row ?? ''}`
    const place = [sheet ?? '', cell].filter((part) => part !== '').join('!')
    const { found, toDo } = tablesEn.rules[rule]
    return [place, rule, words].filter((part) => part !== '').join(' · ') + tablesEn.colon + `${found}; ${toDo}`
  })
  const told = (rule: string) => problems.filter((problem) => problem.rule === rule).length
  const more = [...problemCounts].filter(([rule, count]) => count > told(rule))
  return [...lines, ...more.map(([rule, count]) => `${rule}${tablesEn.colon}${count} in all`)]
}

const usage = 'Usage: npm run -s add -- FILE.xlsx|csv|tsv|html|zip [--area 巴南区] [--date 2024-09] [--json]'

function readingsOf(dataset: Dataset, file: string, area: string | undefined, date: string | null): readonly TableReading[] {
  if (statSync(file).size > limits.bytesOfFile) throw new Error(`${file}: ${tablesEn.refusals['too-large']}`)
  const opened = openTables(new Uint8Array(readFileSync(file)), () => {})
  if (opened.kind === 'refused') throw new Error(`${file}: ${tablesEn.refusals[opened.why]}`)
  if (opened.kind === 'package')
    throw new Error(`${file} is a package in the format of data/; check it with npm run check:data -- --data FOLDER.`)
  for (const note of opened.notes) console.error(`${file}: ${tablesEn.note(note)}`)
  const facts = { area: areaNamed(dataset, area), date }
  return opened.grids.map((grid) => tableOf(dataset, grid, facts))
}

/** `add`: figures of the tables of a file, one row each as CSV (or JSON) on the standard output, for a person to check; problems beside it. */
export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { area: { type: 'string' }, date: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new Error(usage)
  const { date = null } = values
  if (date !== null && parsePeriod(date) === null)
    throw new Error(`--date ${date} is no date: write 2024, 2024-09 or 2024-09-30.`)
  const reading = readDataset()
  if (!reading.ok) throw new Error(problemTable(reading.problems))
  const tables = readingsOf(reading.dataset, file, values.area, date)
  for (const line of tables.flatMap(problemLines)) console.error(line)
  const rows = tables.flatMap(({ drafts }) => drafts().map(draftRow))
  process.stdout.write(
    values.json ? `${JSON.stringify(rows, null, 2)}\n` : `${Papa.unparse({ fields: columns, data: rows }, { newline: '\n' })}\n`,
  )
  return 0
}
