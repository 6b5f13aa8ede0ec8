/**
 * Drafts as rows in the exact format of `data/*.csv`: records of column and text. Rows alone are kept of an addition, so that what a reader
 * sees, checks, hands on and puts into `data/` is the same.
 */
import { boundsStatedBy } from '#domain/interval.ts'
import { exact } from '#domain/exact.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { firstOfEach, grouped } from '#domain/grouped.ts'
import { relationsAmong } from './relations.ts'
import { sourceAdded } from './sameSource.ts'
import { missingInPolicy, type PolicyDraft } from './policyDraft.ts'
import type { Drafts } from './review.ts'
import {
  isOut,
  missingIn,
  type Counting,
  type Draft,
  type DraftFields,
  type DraftPlace,
  type NewCounting,
  type SourceFacts,
} from './draft.ts'

/** A line of a file, by the names of its columns; a column that is not there is empty. */
export type Row = Readonly<Record<string, string>>

/** The files that additions have rows of, by the name of each without `.csv`, in the order in which one names the other. */
export const addedTables = ['sources', 'definitions', 'observations', 'policies', 'translations'] as const
export type AddedTable = (typeof addedTables)[number]

/** Rows that stand behind those of a package. */
export type AddedRows = Readonly<Record<AddedTable, readonly Row[]>>

export const noRows: AddedRows = { sources: [], definitions: [], observations: [], policies: [], translations: [] }

/**
 * Rows of several additions as those of one. A source and a definition that several of them need, as parts of one table do, stand once;
 * of a text that is translated twice the first English stays.
 */
export function joinedRows(additions: readonly AddedRows[]): AddedRows {
  const all = (table: AddedTable) => additions.flatMap((rows) => rows[table])
  const definitions = firstOfEach(all('definitions'), (row) => JSON.stringify(row))
  const translations = firstOfEach(all('translations'), ({ zh = '' }) => zh)
  return {
    sources: firstOfEach(all('sources'), (row) => JSON.stringify(row)),
    definitions,
    observations: all('observations'),
    policies: all('policies'),
    translations,
  }
}

/** What an addition must not be called, because the dataset or an earlier addition has it. */
export interface Taken {
  readonly dataset: Dataset
  readonly added: AddedRows
}

/** Drafts as rows, and which row each became. */
export interface DraftRows {
  readonly rows: AddedRows
  readonly sourceId: string
  /** By draft the key of its row; a draft that still lacks something has none. */
  readonly obsIds: ReadonlyMap<string, string>
  /** The same of policies. */
  readonly policyIds: ReadonlyMap<string, string>
}

/** A name that is not taken: itself, or with the first number from 2 that makes it so. */
function namer(taken: ReadonlySet<string>): (name: string) => string {
  const known = new Set(taken)
  return (name) => {
    let [free, count] = [name, 1]
    while (known.has(free)) {
      count += 1
      free = `${name}-${count}`
    }
    known.add(free)
    return free
  }
}

const keysOf = (rows: readonly Row[], column: string) => rows.flatMap((row) => row[column] ?? [])

/** A number without exponent. */
function decimal(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text
}

/** The area most drafts are of; `null` where none names one. */
function mainArea(drafts: readonly { readonly fields: { readonly area: AreaId | null } }[]): AreaId | null {
  const byArea = grouped(
    drafts.flatMap(({ fields }) => fields.area ?? []),
    (area) => area,
  )
  return [...byArea].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null
}

/** `2023-12` of 2023-07/2023-12-31: as much of a period as tells figures of one area and count apart. */
const lastMonth = (period: string) => (period.split('/').at(-1) ?? period).slice(0, 'YYYY-MM'.length)

/** By indicator and words one row: figures that count alike in a way of their own share it. */
const countingKey = ({ indicator, countsZh }: NewCounting) => `${indicator ?? ''}\n${countsZh.trim()}`

/** The date of a figure that takes the day of publication for its own is that day, whatever was proposed before it was known. */
function periodOfDraft({ timePeriod, timeBasis }: DraftFields, { published }: SourceFacts): string {
  return timeBasis === 'publication' ? published : (timePeriod ?? '')
}

/** Both stated ends, in the unit itself. */
export function boundsOfDraft({ value, far, unitMult, qualifier }: DraftFields): {
  readonly lower: number | null
  readonly upper: number | null
} {
  if (value === null) return { lower: null, upper: null }
  const { lower, upper } = boundsStatedBy({ obsValue: value, unitMult, qualifier })
  const end = qualifier !== 'range' || far === null ? null : exact(far * 10 ** unitMult)
  return value < 0 ? { lower: lower ?? end, upper } : { lower, upper: upper ?? end }
}

/** Where a figure of a table stands, in words. */
export function wordsOfCell({ sheet, row, column }: Extract<DraftPlace, { kind: 'table' }>): {
  readonly zh: string
  readonly en: string
} {
  const [zh, en] = sheet === null ? ['表格', 'Table'] : [`表格“${sheet}”`, `Table “${sheet}”`]
  return { zh: `${zh}第${row}行第${column}列`, en: `${en}, row ${row}, column ${column}` }
}

const datedBy: Readonly<Record<SourceFacts['publishedBasis'], { readonly zh: string; readonly en: string }>> = {
  stated: { zh: '录入者照来源所印日期填写。', en: 'Entered by the reader as the source prints it.' },
  inferred: { zh: '来源未印日期，由录入者推定。', en: 'The source prints no date; inferred by the reader who entered it.' },
  publication: { zh: '录入者照刊发日期填写。', en: 'Entered by the reader as the day of publication.' },
}

/** A row without the columns that are empty. */
function rowOf(cells: Readonly<Record<string, string | number | null>>): Row {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([column, cell]) => {
      const text = cell === null ? '' : typeof cell === 'number' ? decimal(cell) : cell.trim()
      return text === '' ? [] : [[column, text]]
    }),
  )
}

function sourceRow(facts: SourceFacts, sourceId: string): Row {
  const { title, publisher, published, publishedBasis, url, trust, seen, sha256, given } = facts
  return rowOf({
    source_id: sourceId,
    title,
    publisher,
    published,
    published_basis: publishedBasis,
    reasoning: datedBy[publishedBasis].zh,
    ...given?.columns,
    file: sha256 === null ? null : `${sourceId}.txt`,
    sha256,
    url,
    trust,
    kept: sha256 === null ? 'none' : 'file',
    seen,
  })
}

/** The definitions that figures of a source use. */
function definitionsOf(source: Row | undefined, { observations, definitions }: AddedRows): readonly Row[] {
  if (source === undefined) return []
  const own = observations.filter((row) => row['source_id'] === source['source_id'])
  const used = new Set(own.map((row) => row['definition']))
  return definitions.filter((row) => used.has(row['definition_id']))
}

/**
 * Drafts as rows of one source. Those that are dropped or still lack something become none. A figure that the source gives again restates
 * its first row. A source that was added before, as a table that is reviewed in parts, stays one source and counts in the same ways.
 * @param figures in the order of the text or table
 */
export function rowsOf({ figures, policies }: Drafts, facts: SourceFacts, { dataset, added }: Taken): DraftRows {
  const whole = figures.filter((draft) => !isOut(draft.state) && missingIn(draft).length === 0)
  const wholePolicies = policies.filter((policy) => !isOut(policy.state) && missingInPolicy(policy).length === 0)
  const taken = new Set<string>([...dataset.observationById.keys(), ...keysOf(added.observations, 'obs_id')])
  const name = {
    source: namer(new Set([...dataset.sourceById.keys(), ...keysOf(added.sources, 'source_id')])),
    definition: namer(new Set([...dataset.definitionById.keys(), ...keysOf(added.definitions, 'definition_id')])),
    figure: namer(new Set([...taken, ...dataset.policyById.keys(), ...keysOf(added.policies, 'policy_id')])),
  }
  const earlier = sourceAdded(added, facts)
  const sourceId =
    earlier?.['source_id'] ??
    name.source([mainArea([...whole, ...wholePolicies]) ?? 'areas', lastMonth(facts.published)].join('-'))

  const before = definitionsOf(earlier, added)
  const definitions = new Map<string, Row>()
  const definitionOf = (counting: Counting): string => {
    if (counting.kind === 'known') return counting.definition
    const key = countingKey(counting)
    const known = before.find(
      (row) =>
        row['indicator'] === counting.indicator &&
        row['counts_zh'] === counting.countsZh.trim() &&
        row['breadth_stated'] === String(counting.breadthStated),
    )
    const row =
      definitions.get(key) ?? known ?? definitionRow(counting, name.definition([counting.indicator, sourceId].join('-')), whole)
    definitions.set(key, row)
    return row['definition_id'] ?? ''
  }

  const obsIds = new Map<string, string>()
  const english = new Map<string, string>()
  const say = (zh: string, en: string) => {
    if (zh.trim() !== '' && en.trim() !== '' && !dataset.english.has(zh.trim())) english.set(zh.trim(), en.trim())
  }
  const named = whole.map((draft) => {
    const { fields } = draft
    const definition = fields.counting === null ? '' : definitionOf(fields.counting)
    const timePeriod = periodOfDraft(fields, facts)
    obsIds.set(draft.id, name.figure([fields.area, definition, lastMonth(timePeriod)].join('-')))
    return { draft, definition, timePeriod }
  })
  const { restates, partOf } = relationsAmong(dataset, named)
  const idOf = (draft: string | undefined) => (draft === undefined ? null : (obsIds.get(draft) ?? null))
  // Figures of a package name each other by the keys they have there, and recorded ones by their own.
  const idsGiven = new Map(
    whole.flatMap(({ id, place }) => (place.kind === 'row' ? [[place.cells['obs_id'] ?? '', obsIds.get(id) ?? '']] : [])),
  )
  const idNow = (given: string) => idsGiven.get(given) ?? (taken.has(given) ? given : null)
  const namedBy = ({ place }: Draft, column: 'part_of' | 'restates') => {
    const given = place.kind === 'row' ? place.cells[column] : undefined
    return given === undefined ? null : idNow(given)
  }
  const observations = named.map(({ draft, definition, timePeriod }): Row => {
    const { fields, place, quote } = draft
    const where = place.kind === 'table' ? wordsOfCell(place) : null
    const isKept = facts.sha256 !== null && quote !== null
    if (where !== null && fields.comment === null && !isKept) say(where.zh, where.en)
    const { lower, upper } = boundsOfDraft(fields)
    return rowOf({
      obs_id: idOf(draft.id),
      ref_area: fields.area,
      indicator: fields.counting?.indicator ?? null,
      definition,
      scope: fields.scope,
      scope_name: fields.scope === 'area' ? null : fields.scopeName,
      time_period: timePeriod,
      time_basis: fields.timeBasis,
      nature: fields.nature,
      count_start: fields.nature === 'cumulative' ? fields.countStart : null,
      obs_value: fields.value,
      unit_measure: fields.unitMeasure,
      unit_mult: fields.unitMult,
      qualifier: fields.qualifier,
      lower_bound: lower,
      upper_bound: upper,
      per: fields.per,
      part_of: namedBy(draft, 'part_of') ?? idOf(partOf.get(draft.id)),
      restates: namedBy(draft, 'restates') ?? idOf(restates.get(draft.id)),
      obs_status: place.kind === 'row' ? (place.cells['obs_status'] ?? 'A') : 'A',
      comment: fields.comment ?? (isKept ? null : (where?.zh ?? null)),
      source_id: sourceId,
      quote: isKept ? quote.words : null,
      quote_start: isKept ? quote.start : 0,
      printed: isKept ? null : draft.printed,
    })
  })

  const policyIds = new Map(
    wholePolicies.map(({ id, fields }) => [id, name.figure([fields.area, 'policy', lastMonth(facts.published)].join('-'))]),
  )
  const policyRows = wholePolicies.map((policy): Row =>
    policyRow(policy, { policyId: policyIds.get(policy.id) ?? '', sourceId, idNow }),
  )
  const isEmpty = observations.length === 0 && policyRows.length === 0

  const reasoning = datedBy[facts.publishedBasis]
  say(reasoning.zh, reasoning.en)
  const source = earlier ?? sourceRow(facts, sourceId)
  const counted = withinGiven([...definitions.values()], whole, (counting) => definitions.get(countingKey(counting)), dataset)
  for (const row of [source, ...counted, ...observations, ...policyRows])
    for (const cell of Object.values(row)) say(cell, facts.given?.english[cell] ?? '')
  say(facts.title, facts.titleEn)
  say(facts.publisher, facts.publisherEn)
  return {
    rows: {
      ...noRows,
      sources: isEmpty ? [] : [source],
      definitions: counted,
      observations,
      policies: policyRows,
      translations: isEmpty ? [] : [...english].map(([zh, en]) => ({ zh, en })),
    },
    sourceId,
    obsIds,
    policyIds,
  }
}

interface PolicyRowIds {
  readonly policyId: string
  readonly sourceId: string
  /** The key that a figure of the same package has now; `null` where it has none. */
  readonly idNow: (given: string) => string | null
}

function policyRow({ fields, quote, others }: PolicyDraft, { policyId, sourceId, idNow }: PolicyRowIds): Row {
  const { area, nameZh, nameEn, kind, instruments, benefit, basis, issuer, year, summaryZh, summaryEn } = fields
  const summary = summaryZh.trim() === '' ? (quote?.words ?? '') : summaryZh
  return rowOf({
    ...others,
    linked_obs: (others['linked_obs'] ?? '')
      .split('|')
      .flatMap((id) => idNow(id) ?? [])
      .join('|'),
    policy_id: policyId,
    ref_area: area,
    name_zh: nameZh,
    name_en: nameEn.trim() === '' ? nameZh : nameEn,
    kind,
    instruments: instruments.join('|'),
    benefit,
    basis,
    issuer,
    year,
    summary_zh: summary,
    summary_en: summaryEn.trim() === '' ? summary : summaryEn,
    source_id: sourceId,
    quote: quote?.words ?? null,
    quote_start: quote?.start ?? null,
  })
}

/** Rows of definitions in which a wider one of the same package has the key it has now; one that is not there is named no longer. */
function withinGiven(
  rows: readonly Row[],
  drafts: readonly Draft[],
  rowOfCounting: (counting: NewCounting) => Row | undefined,
  { definitionById }: Dataset,
): readonly Row[] {
  const now = new Map<string, string>([...definitionById.keys()].map((id) => [id, id]))
  for (const { fields } of drafts) {
    if (fields.counting?.kind !== 'new') continue
    const { others = {} } = fields.counting
    now.set(others['definition_id'] ?? '', rowOfCounting(fields.counting)?.['definition_id'] ?? '')
  }
  return rows.map((row) => (row['within'] === undefined ? row : rowOf({ ...row, within: now.get(row['within']) ?? null })))
}

function definitionRow(
  { indicator, countsZh, countsEn, breadthStated, others }: NewCounting,
  definitionId: string,
  drafts: readonly Draft[],
): Row {
  const words = countsZh.trim()
  const isPrinted = drafts.some(({ quote }) => quote?.words.includes(words) === true)
  return rowOf({
    indicator,
    counts_zh: words,
    counts_en: countsEn.trim() === '' ? words : countsEn,
    breadth_stated: String(breadthStated),
    printed_names: isPrinted && !words.includes('|') ? words : null,
    ...others,
    definition_id: definitionId,
  })
}
