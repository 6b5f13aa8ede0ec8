/** Drafts of rows that came in the format of `data/`: each source with its figures and policies, to be confirmed like any others. */
import { instruments, natures, policyKinds, qualifiers, scopes, timeBases, trustTiers, unitMultipliers } from '#domain/codes.ts'
import { exact } from '#domain/exact.ts'
import { grouped } from '#domain/grouped.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { readingsIn } from '#domain/reading/quantity.ts'
import { blankFields, untoldSource, type Counting, type Draft, type SourceFacts } from './draft.ts'
import { blankPolicy, type PolicyDraft } from './policyDraft.ts'
import type { Drafts } from './review.ts'
import type { AddedRows, Row } from './rows.ts'
import { withSourcesOnce } from './sameSource.ts'

/** What one source of a package gives. */
export interface SourceDrafts extends Drafts {
  readonly facts: SourceFacts
}

/** Of a row the cells of some columns that say something. */
const cellsOf = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(columns.flatMap((column) => (row[column] ? [[column, row[column]]] : [])))

const among = <Code extends string | number>(codes: readonly Code[], cell: string | undefined): Code | undefined =>
  codes.find((code) => String(code) === cell)

const areaOf = ({ areas }: Dataset, { ref_area: area }: Row): AreaId | null =>
  areas.find(({ areaId }) => areaId === area)?.areaId ?? null

function countingOf(dataset: Dataset, { definition = '', indicator = '' }: Row, rows: AddedRows): Counting | null {
  const known = dataset.definitions.find(({ definitionId }) => definitionId === definition)
  if (known !== undefined) return { kind: 'known', definition: known.definitionId, indicator: known.indicator }
  const own = rows.definitions.find((row) => row['definition_id'] === definition)
  const named = dataset.indicators.find((one) => one.indicator === indicator)
  if (own === undefined || named === undefined) return null
  const { counts_zh: countsZh = '', counts_en: countsEn = '', breadth_stated: breadth } = own
  return {
    kind: 'new',
    indicator: named.indicator,
    countsZh,
    countsEn: countsEn === countsZh ? '' : countsEn,
    breadthStated: breadth === 'true',
    others: cellsOf(own, ['definition_id', 'printed_names', 'within']),
  }
}

const quoteOf = ({ quote = '', quote_start: start = '' }: Row): Draft['quote'] =>
  quote === '' ? null : { words: quote, start: Number(start) }

/** The figure as its words print it, else as its columns say it. */
function printedOf({ printed, quote = '', obs_value: value = '', unit_measure: unit = '' }: Row): string {
  if (printed !== undefined) return printed
  const found = readingsIn(quote).find((reading) => reading.kind === 'quantity' && reading.value === Number(value))
  return found === undefined ? value + unit : quote.slice(found.span.start, found.span.end)
}

/** The value of a figure; `null`, to be said by the reader, where a code that is not known here would change what it says. */
function valueOf({ obs_value: printed = '', unit_mult: mult = '0', qualifier = 'exact', scope = 'area' }: Row): number | null {
  const isCoded =
    among(unitMultipliers, mult) !== undefined && among(qualifiers, qualifier) !== undefined && among(scopes, scope) !== undefined
  return printed === '' || !isCoded || !Number.isFinite(Number(printed)) ? null : Number(printed)
}

function figureOf(dataset: Dataset, rows: AddedRows, row: Row): Draft {
  const value = valueOf(row)
  const unitMult = among(unitMultipliers, row['unit_mult']) ?? 0
  const qualifier = among(qualifiers, row['qualifier']) ?? 'exact'
  const far = qualifier !== 'range' ? undefined : (value ?? 0) < 0 ? row['lower_bound'] : row['upper_bound']
  return {
    id: row['obs_id'] ?? '',
    place: { kind: 'row', cells: cellsOf(row, ['obs_id', 'part_of', 'restates', 'obs_status']) },
    printed: printedOf(row),
    quote: quoteOf(row),
    fields: {
      ...blankFields,
      area: areaOf(dataset, row),
      counting: countingOf(dataset, row, rows),
      value,
      far: far === undefined ? null : exact(Number(far) / 10 ** unitMult),
      unitMeasure: row['unit_measure'] ?? '',
      unitMult,
      qualifier,
      per: row['per'] === 'year' ? 'year' : null,
      nature: among(natures, row['nature']) ?? null,
      timePeriod: row['time_period'] ?? null,
      timeBasis: among(timeBases, row['time_basis']) ?? 'stated',
      countStart: row['count_start'] ?? null,
      scope: among(scopes, row['scope']) ?? 'area',
      scopeName: row['scope_name'] ?? null,
      comment: row['comment'] ?? null,
    },
    alternatives: {},
    confidence: 1,
    state: 'open',
  }
}

function policyOf(dataset: Dataset, row: Row, at: number): PolicyDraft {
  const cell = (column: string) => row[column] ?? ''
  const twin = (zh: string, en: string) => (cell(en) === cell(zh) ? '' : cell(en))
  return {
    id: `policy ${at}`,
    span: null,
    quote: quoteOf(row),
    fields: {
      ...blankPolicy,
      area: areaOf(dataset, row),
      nameZh: cell('name_zh'),
      nameEn: twin('name_zh', 'name_en'),
      kind: among(policyKinds, cell('kind')) ?? blankPolicy.kind,
      instruments: cell('instruments')
        .split('|')
        .flatMap((code) => among(instruments, code) ?? []),
      benefit: cell('benefit'),
      basis: cell('basis'),
      issuer: cell('issuer'),
      year: cell('year'),
      summaryZh: cell('summary_zh'),
      summaryEn: twin('summary_zh', 'summary_en'),
    },
    others: cellsOf(row, ['target_groups', 'conditions', 'term', 'claim', 'linked_obs']),
    state: 'open',
  }
}

function factsOf(row: Row, rows: AddedRows): SourceFacts {
  const cell = (column: string) => row[column] ?? ''
  const english = new Map(rows.translations.map(({ zh = '', en = '' }) => [zh, en]))
  return {
    ...untoldSource(cell('seen')),
    title: cell('title'),
    publisher: cell('publisher'),
    titleEn: english.get(cell('title')) ?? '',
    publisherEn: english.get(cell('publisher')) ?? '',
    published: cell('published'),
    publishedBasis: among(timeBases, cell('published_basis')) ?? 'stated',
    url: cell('url'),
    trust: among(trustTiers, cell('trust')) ?? 'repost',
    sha256: row['sha256'] ?? null,
    given: { columns: cellsOf(row, ['reposted_by', 'reasoning', 'damage']), english: Object.fromEntries(english) },
  }
}

/** What each source of the rows gives, in their order; figures of a source that is not among the rows are of none. */
export function draftsOfRows(dataset: Dataset, given: AddedRows): readonly SourceDrafts[] {
  const rows = withSourcesOnce(given)
  const figures = grouped(rows.observations, ({ source_id: id = '' }) => id)
  const policies = grouped(rows.policies, ({ source_id: id = '' }) => id)
  return rows.sources.flatMap((row) => {
    const id = row['source_id'] ?? ''
    const [own = [], named = []] = [figures.get(id), policies.get(id)]
    if (own.length + named.length === 0) return []
    return {
      facts: factsOf(row, rows),
      figures: own.map((figure) => figureOf(dataset, rows, figure)),
      policies: named.map((policy, at) => policyOf(dataset, policy, at + 1)),
    }
  })
}
