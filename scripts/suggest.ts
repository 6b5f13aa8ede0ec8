import { readFileSync } from 'node:fs'
import { readArticle, type Suggestion } from '#domain/suggest/suggest.ts'
import { decodedAs } from '#load/encoding.ts'
import { askedBy, proposalColumns, writeProposals, type ProposalRow } from './proposals.ts'

/** One row a suggestion; `why` names what the proposal rests on, in codes. */
function suggestionRow(suggestion: Suggestion): ProposalRow {
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
  const { dataset, file, area, date, form } = askedBy(args, usage)
  const decoded = decodedAs(readFileSync(file))
  if (decoded === null) throw new Error(`${file} is readable neither as UTF-8 nor as UTF-16, GB18030 or Big5.`)
  if (decoded.encoding !== 'utf-8') console.error(`${file} was read as ${decoded.encoding.toUpperCase()}.`)
  const rows = readArticle(dataset, decoded.text, { area, date }).suggestions.map(suggestionRow)
  writeProposals(rows, proposalColumns, form)
  return 0
}
