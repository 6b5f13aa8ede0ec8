import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import Papa from 'papaparse'
import { parsePeriod } from '#domain/period.ts'
import { readArticle, type Suggestion } from '#domain/suggest/suggest.ts'
import { decodedAs } from '#load/encoding.ts'
import { readDataset } from './data-folder.ts'
import { areaNamed } from './named-area.ts'
import { problemTable } from './problem-table.ts'

/** Columns of a suggested figure. */
export const suggestionColumns =
  'start end text value unit_measure unit_mult qualifier lower_bound upper_bound area indicator definition nature time_period scope confidence why'.split(
    ' ',
  )

/** One row a suggestion; `why` names what the proposal rests on, in codes. */
function suggestionRow(suggestion: Suggestion): Readonly<Record<string, string | number>> {
  const { span, printed, candidates, confidence, timeBasis } = suggestion
  const [best] = candidates
  const reasons = [
    best === undefined ? 'no-likeness' : best.printedName === null ? 'like-words' : `printed-name:${best.printedName}`,
    ...(best === undefined ? [] : [best.unitAgrees ? 'unit' : 'other-unit']),
    `date-${timeBasis}`,
  ]
  return {
    start: span.start,
    end: span.end,
    text: printed,
    value: suggestion.value,
    unit_measure: suggestion.unitMeasure,
    unit_mult: suggestion.unitMult,
    qualifier: suggestion.qualifier,
    lower_bound: suggestion.lowerBound ?? '',
    upper_bound: suggestion.upperBound ?? '',
    area: suggestion.area ?? '',
    indicator: best?.indicator ?? '',
    definition: best?.definition ?? '',
    nature: suggestion.nature,
    time_period: suggestion.timePeriod ?? '',
    scope: suggestion.scope,
    confidence: Number(confidence.toFixed(2)),
    why: reasons.join('|'),
  }
}

const usage = 'Usage: npm run -s suggest -- FILE.txt [--area 巴南区] [--date 2024-09] [--json]'

/** `suggest`: figures that an article may hold, one row each as CSV (or JSON) on the standard output, for a person to check. */
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
  const { dataset } = reading
  const area = areaNamed(dataset, values.area)
  const decoded = decodedAs(readFileSync(file))
  if (decoded === null) throw new Error(`${file} is readable neither as UTF-8 nor as UTF-16, GB18030 or Big5.`)
  if (decoded.encoding !== 'utf-8') console.error(`${file} was read as ${decoded.encoding.toUpperCase()}.`)
  const rows = readArticle(dataset, decoded.text, { area, date }).suggestions.map(suggestionRow)
  process.stdout.write(
    values.json
      ? `${JSON.stringify(rows, null, 2)}\n`
      : `${Papa.unparse({ fields: suggestionColumns, data: rows }, { newline: '\n' })}\n`,
  )
  return 0
}
