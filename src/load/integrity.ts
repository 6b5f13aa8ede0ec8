import type { Absence, Area, Dataset, Indicator, Observation, Policy, Source } from '#domain/model.ts'
import { periodOf } from '#domain/period.ts'
import { figuresByArea } from '#domain/places.ts'
import { figureRules } from './figures.ts'
import type { Problem } from './problem.ts'
import { isTooLong, leadsBack, maxQuoteLength, type RowRules } from './rules.ts'
import { tables, type Table } from './schema.ts'

const areaRules: RowRules<Area> = {
  'part-of-itself': ({ areaId }, { areaById }) =>
    leadsBack(areaId, (id) => areaById.get(id)?.partOf ?? null) ? 'is part of itself' : null,
  'succeeds-itself': ({ areaId }, { areaById }) =>
    leadsBack(areaId, (id) => areaById.get(id)?.successor ?? null) ? 'succeeds itself' : null,
  validity: ({ validFrom, validTo }) =>
    validFrom !== null && validTo !== null && periodOf(validTo).end < periodOf(validFrom).start
      ? `ceased (${validTo}) before it existed (${validFrom})`
      : null,
}

const indicatorRules: RowRules<Indicator> = {
  'part-of-itself': ({ indicator }, { indicatorById }) =>
    leadsBack(indicator, (id) => indicatorById.get(id)?.partOf ?? null) ? 'is part of itself' : null,
  'not-rankable': ({ rankable, notRankableZh, notRankableEn }) =>
    [notRankableZh, notRankableEn].every((reason) => (reason === null) === rankable)
      ? null
      : 'needs the reason in both languages if it is not rankable, and none if it is',
}

const absenceRules: RowRules<Absence> = {
  'has-figure': ({ refArea, indicator }, dataset) => {
    // A restatement has its figure beside it.
    const figure = indicator === null ? undefined : figuresByArea(dataset, indicator).get(refArea)?.[0]
    return figure === undefined ? null : `says there is no number, but there is ${figure.obsId}`
  },
  within: ({ refArea, within }, { observationById }) => {
    const figure = within === null ? undefined : observationById.get(within)
    return figure === undefined || figure.refArea === refArea ? null : `lies within ${figure.obsId}, which is of another area`
  },
  'quote-whole': ({ sourceId, quote, quoteStart }) =>
    (sourceId === null) === (quote === null) && (quote === null) === (quoteStart === null)
      ? null
      : 'needs source, quote and position together, or none of them',
  'quote-length': ({ quote }) => (quote !== null && isTooLong(quote) ? `quotes more than ${maxQuoteLength} characters` : null),
}

const policyRules: RowRules<Policy> = {
  'id-prefix': ({ policyId, refArea }) => (policyId.startsWith(`${refArea}-`) ? null : `should start with “${refArea}-”`),
  'id-of-figure': ({ policyId }, { observationById }) => {
    const ids: ReadonlyMap<string, Observation> = observationById
    return ids.has(policyId) ? 'has the id of a figure; a link to it would be ambiguous' : null
  },
  'linked-obs': ({ refArea, sourceId, linkedObs }, { observationById }) => {
    const foreign = linkedObs.filter((id) => {
      const figure = observationById.get(id)
      return figure?.refArea !== refArea || figure.sourceId !== sourceId
    })
    return foreign.length === 0 ? null : `links figures of another area or source: ${foreign.join(', ')}`
  },
  'quote-length': ({ quote }) => (isTooLong(quote) ? `quotes more than ${maxQuoteLength} characters` : null),
}

const sourceRules: RowRules<Source> = {
  digest: ({ file, sha256 }) => ((file === null) === (sha256 === null) ? null : 'needs file and digest together, or neither'),
  findable: ({ file, url }) => (file === null && url === null ? 'has neither a file nor an address' : null),
}

/** Breaches of one table's rules. The rows are all those of the file, so that their position gives the line. */
function breaches<Row extends object>(
  table: Pick<Table, 'file'>,
  rows: readonly Row[],
  idOf: (row: Row) => string,
  rules: RowRules<Row>,
  dataset: Dataset,
): readonly Problem[] {
  const entries = Object.entries(rules)
  return rows.flatMap((row, index) =>
    entries.flatMap(([rule, breach]) => {
      const message = breach(row, dataset)
      return message === null ? [] : [{ file: table.file, id: idOf(row), rule, message, row: index + 2 }]
    }),
  )
}

/**
 * Everything that well-formed rows with resolved references can still say wrongly, alone or together: circles, contradictions,
 * bounds that do not follow from their numeral, quotes without it, parts that do not add up.
 */
export function integrityProblems(dataset: Dataset): readonly Problem[] {
  return [
    ...breaches(tables.areas, dataset.areas, (row) => row.areaId, areaRules, dataset),
    ...breaches(tables.indicators, dataset.indicators, (row) => row.indicator, indicatorRules, dataset),
    ...breaches(tables.observations, dataset.observations, (row) => row.obsId, figureRules, dataset),
    ...breaches(
      tables.absences,
      dataset.absences,
      (row) => [row.refArea, row.indicator ?? ''].join(' · '),
      absenceRules,
      dataset,
    ),
    ...breaches(tables.policies, dataset.policies, (row) => row.policyId, policyRules, dataset),
    ...breaches(tables.sources, dataset.sources, (row) => row.sourceId, sourceRules, dataset),
  ]
}
