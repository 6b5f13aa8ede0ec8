/** What the commands that propose figures have in common: what they are asked, and how they answer. */
import { parseArgs } from 'node:util'
import Papa from 'papaparse'
import type { AreaId, Dataset } from '#domain/model.ts'
import { parsePeriod } from '#domain/period.ts'
import { readDataset } from './data-folder.ts'
import { areaNamed } from './named-area.ts'
import { problemTable } from './problem-table.ts'

/** Columns of a proposed figure. */
export const proposalColumns =
  'start end text value unit_measure unit_mult qualifier lower_bound upper_bound area indicator definition nature time_period scope confidence why'.split(
    ' ',
  )

/** A row a proposed figure, its cells by their columns. */
export type ProposalRow = Readonly<Record<string, string | number>>

export interface Asked {
  readonly dataset: Dataset
  readonly file: string
  readonly area: AreaId | null
  /** ISO 8601. */
  readonly date: string | null
  readonly form: 'csv' | 'json'
}

/**
 * What a person asks of `FILE [--area 巴南区] [--date 2024-09] [--json]`.
 * @throws {Error} `usage` without one file, or what is wrong with a date, an area or the shipped dataset
 */
export function askedBy(args: readonly string[], usage: string): Asked {
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
  const { dataset } = reading
  return { dataset, file, area: areaNamed(dataset, values.area), date, form: values.json ? 'json' : 'csv' }
}

/** Writes the rows to the standard output. */
export function writeProposals(rows: readonly ProposalRow[], columns: readonly string[], form: Asked['form']): void {
  process.stdout.write(
    form === 'json'
      ? `${JSON.stringify(rows, null, 2)}\n`
      : `${Papa.unparse({ fields: [...columns], data: [...rows] }, { newline: '\n' })}\n`,
  )
}
