import { readFileSync, statSync } from 'node:fs'
import type { Draft } from '#domain/draft/draft.ts'
import { boundsOfDraft } from '#domain/draft/rows.ts'
import { columnLetters } from '#domain/table/grid.ts'
import { tableOf, type TableReading } from '#domain/table/understand.ts'
import { tablesEn } from '#i18n/tables.en.ts'
import { limits } from '#load/tables/limits.ts'
import { openTables } from '#load/tables/openTables.ts'
import { askedBy, proposalColumns, writeProposals, type Asked, type ProposalRow } from './proposals.ts'

const columns = ['sheet', 'row', 'column', ...proposalColumns]

/** One row a figure of a table, in the columns of `suggest`: a table has no characters to count from, so start and end are empty. */
export function draftRow({ place, printed, fields, confidence }: Draft): ProposalRow {
  const { value, unitMult, qualifier, counting } = fields
  const known = counting?.kind === 'known' ? counting : null
  const { lower, upper } = boundsOfDraft(fields)
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
    lower_bound: lower ?? '',
    upper_bound: upper ?? '',
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

function readingsOf({ dataset, file, area, date }: Omit<Asked, 'form'>): readonly TableReading[] {
  if (statSync(file).size > limits.bytesOfFile) throw new Error(`${file}: ${tablesEn.refusals['too-large']}`)
  const opened = openTables(new Uint8Array(readFileSync(file)), () => {})
  if (opened.kind === 'refused') throw new Error(`${file}: ${tablesEn.refusals[opened.why]}`)
  if (opened.kind === 'package')
    throw new Error(`${file} is a package in the format of data/; check it with npm run check:data -- --data FOLDER.`)
  for (const note of opened.notes) console.error(`${file}: ${tablesEn.note(note)}`)
  return opened.grids.map((grid) => tableOf(dataset, grid, { area, date }))
}

/**
 * `add`: figures of the tables of a file, one row each as CSV (or JSON) on the standard output, for a person to check; problems beside it.
 */
export function main(args: readonly string[]): number {
  const { form, ...asked } = askedBy(args, usage)
  const tables = readingsOf(asked)
  for (const line of tables.flatMap(problemLines)) console.error(line)
  const rows = tables.flatMap(({ drafts }) => drafts().map(draftRow))
  writeProposals(rows, columns, form)
  return 0
}
