/**
 * What a filter is, apart from its words and its control: one entry. The view's field, the link's parameter, the tests, the counts and
 * the chips all follow from it; its words and its control stand under the same name in `features/filter/controls.tsx`.
 */
import {
  categories,
  families,
  instruments,
  natures,
  policyKinds,
  trustTiers,
  type Category,
  type Family,
  type Instrument,
  type Nature,
  type PolicyKind,
  type TrustTier,
} from '#domain/codes.ts'
import { grades, type Grade } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset, IndicatorId, Observation, Policy, SourceId, TargetGroupId } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { periodOf, periodYears } from '#domain/period.ts'
import { figuresByArea } from '#domain/places.ts'
import { publisherName } from '#domain/publisher.ts'
import { judgementOf, type Threshold } from '#domain/threshold.ts'
import { bestGrade } from './grades.ts'
import { areaChoice, choice, custom, freeText, indicatorChoice, listOf, plainNumber, type Parameter } from './parameter.ts'
import { figureText, policyText, searchTerms } from './searchText.ts'

/** Whether an indicator must have figures of two areas to be shown. */
export const coverages = ['any', 'two-or-more'] as const
export type Coverage = (typeof coverages)[number]

/** What thresholds do to figures that do not reach them. Undecided figures are never hidden. */
export const thresholdModes = ['mark', 'hide'] as const
export type ThresholdMode = (typeof thresholdModes)[number]

/** No threshold lies above it: a larger number is a slip of the pen (1e99). */
export const largestThreshold = 1e13
/** Nor between 0 and this: no figure comes near it, and its decimals would fill the page. */
export const smallestThreshold = 1e-6

/** Years, both included; null: open. */
export interface YearRange {
  readonly from: number | null
  readonly to: number | null
}

/** The kinds of rows that are filtered. */
export interface Rows {
  readonly figures: Observation
  readonly policies: Policy
}
export type RowKind = keyof Rows

/** What a test may ask beside the row and the value of its filter. */
export interface FilterContext {
  readonly dataset: Dataset
  /** The areas chosen; empty for all. */
  readonly areas: readonly AreaId[]
  readonly thresholdMode: ThresholdMode
}

/** What a filter does to rows of one kind. */
interface RowFilter<Row, Value, Choice> {
  /** Whether a row is shown. */
  readonly passes: (row: Row, value: Value, context: FilterContext) => boolean
  /** The choices of the filter that show a row: the number beside a choice counts the rows that name it. */
  readonly choicesOf: (row: Row, context: FilterContext) => readonly Choice[]
}

interface Filter<Value, Choice> {
  /** Its key and form in the link. */
  readonly link: Parameter<Value>
  /** The value that lets everything through; one and the same for all views, so that a field nobody has touched is known by it. */
  readonly empty: Value
  /** Null for rows that it does not touch. */
  readonly rows: { readonly [Kind in RowKind]: RowFilter<Rows[Kind], Value, Choice> | null }
}

/** What a row is filed under, for each kind of row; null for rows that a filter does not touch. */
type Filed<Choice> = { readonly [Kind in RowKind]: ((row: Rows[Kind], context: FilterContext) => Choice) | null }

const none: readonly never[] = []

/** Any of the chosen; an empty list filters nothing. */
function anyOf<Choice>(item: Parameter<Choice>, filed: Filed<readonly Choice[]>): Filter<readonly Choice[], Choice> {
  const rows = <Row>(choicesOf: ((row: Row, context: FilterContext) => readonly Choice[]) | null) =>
    choicesOf && {
      choicesOf,
      passes: (row: Row, chosen: readonly Choice[], context: FilterContext) =>
        chosen.length === 0 || choicesOf(row, context).some((one) => chosen.includes(one)),
    }
  return { link: listOf(item), empty: none, rows: { figures: rows(filed.figures), policies: rows(filed.policies) } }
}

/** A step of a scale or a better one; the best stands first, and the last lets everything through. */
function atLeast<Step>(item: Parameter<Step>, steps: readonly [...Step[], Step], filed: Filed<Step>): Filter<Step, Step> {
  const rows = <Row>(stepOf: ((row: Row, context: FilterContext) => Step) | null) =>
    stepOf && {
      choicesOf: (row: Row, context: FilterContext) => steps.slice(steps.indexOf(stepOf(row, context))),
      passes: (row: Row, lowest: Step, context: FilterContext) => steps.indexOf(stepOf(row, context)) <= steps.indexOf(lowest),
    }
  const [last] = steps.slice(-1)
  if (last === undefined) throw new RangeError('a scale without steps')
  return { link: item, empty: last, rows: { figures: rows(filed.figures), policies: rows(filed.policies) } }
}

/** A filter with a test of its own whose choices are not counted. */
function tested<Value>(
  link: Parameter<Value>,
  empty: Value,
  tests: { readonly [Kind in RowKind]: ((row: Rows[Kind], value: Value, context: FilterContext) => boolean) | null },
): Filter<Value, never> {
  const rows = <Row>(passes: ((row: Row, value: Value, context: FilterContext) => boolean) | null) =>
    passes && { passes, choicesOf: () => none }
  return { link, empty, rows: { figures: rows(tests.figures), policies: rows(tests.policies) } }
}

const entries = {
  areas: anyOf<AreaId>(areaChoice('a'), { figures: (row) => [row.refArea], policies: (row) => [row.refArea] }),
  categories: anyOf<Category>(
    choice('c', () => categories),
    { figures: (row, { dataset }) => [categoryOf(dataset, row)], policies: null },
  ),
  indicators: anyOf<IndicatorId>(indicatorChoice('i'), { figures: (row) => [row.indicator], policies: null }),
  kinds: anyOf<PolicyKind>(
    choice('k', () => policyKinds),
    { figures: null, policies: (row) => [row.kind] },
  ),
  instruments: anyOf<Instrument>(
    choice('in', () => instruments),
    { figures: null, policies: (row) => row.instruments },
  ),
  targetGroups: anyOf<TargetGroupId>(
    choice('for', (dataset) => dataset.targetGroups.map((row) => row.targetGroup)),
    { figures: null, policies: (row) => row.targetGroups },
  ),
  /** At most one for each family. They leave a figure out only where the reader hides what they mark as not reaching them. */
  thresholds: tested<readonly Threshold[]>(
    listOf(custom('min', readThreshold, formatThreshold), (a, b) => a.family === b.family),
    none,
    {
      figures: (row, thresholds, { dataset, thresholdMode }) =>
        thresholdMode === 'mark' || judgementOf(dataset, row, thresholds) !== 'fails',
      policies: null,
    },
  ),
  /** A row counts in every year its period touches. */
  years: yearFilter(),
  natures: anyOf<Nature>(
    choice('n', () => natures),
    { figures: (row) => [row.nature], policies: null },
  ),
  /** The lowest grade at which a figure stands beside another area's; D shows all, also those without a partner. */
  minGrade: atLeast<Grade>(
    choice('grade', () => grades),
    grades,
    { figures: (row, { dataset, areas }) => bestGrade(dataset, row, areas) ?? 'D', policies: null },
  ),
  coverage: tested<Coverage>(
    choice('two', () => coverages),
    'any',
    {
      figures: (row, coverage, { dataset }) => coverage === 'any' || figuresByArea(dataset, row.indicator).size > 1,
      policies: null,
    },
  ),
  minTrust: atLeast<TrustTier>(
    choice('trust', () => trustTiers),
    trustTiers,
    { figures: trustOf, policies: trustOf },
  ),
  /** A publisher is named by the first of its sources; the link understands any of them. */
  publishers: anyOf<SourceId>(
    custom(
      'pub',
      (text, dataset) => firstSources(dataset).get(text) ?? null,
      (id) => id,
    ),
    { figures: (row, { dataset }) => [publisherOf(dataset, row)], policies: (row, { dataset }) => [publisherOf(dataset, row)] },
  ),
  text: tested<string>(freeText('q'), '', {
    figures: (row, text, { dataset }) => searchTerms(text).every((term) => figureText(dataset, row).includes(term)),
    policies: (row, text, { dataset }) => searchTerms(text).every((term) => policyText(dataset, row).includes(term)),
  }),
}

/** The fields of the view that leave figures or policies out. */
export type FilterName = keyof typeof entries

type ValueOf<Entry> = Entry extends Filter<infer Value, infer _> ? Value : never
type ChoiceOf<Entry> = Entry extends Filter<infer _, infer Choice> ? Choice : never

/** The value of each filter, as the view holds it. */
export type FilterValues = { readonly [Name in FilterName]: ValueOf<(typeof entries)[Name]> }
/** What the choices of each filter are named by. */
export type FilterChoices = { readonly [Name in FilterName]: ChoiceOf<(typeof entries)[Name]> }

/** The filters whose value is a list of chosen ones. */
export type ListFilterName = {
  [Name in FilterName]: FilterValues[Name] extends readonly FilterChoices[Name][] ? Name : never
}[FilterName]

/** All filters. */
export const filters: { readonly [Name in FilterName]: Filter<FilterValues[Name], FilterChoices[Name]> } = entries

/** Their names, in the order in which a link and the chips name them. */
export const filterNames: readonly FilterName[] = Object.keys(filters).filter(isFilterName)

/** Whether areas are a filter on a page, or what the page is about and chosen on it. */
export type AreaRole = 'filter' | 'subject'

/** The filters that touch rows of a kind. */
export function filtersOf(kind: RowKind, areas: AreaRole = 'filter'): readonly FilterName[] {
  return filterNames.filter((name) => filters[name].rows[kind] !== null && (name !== 'areas' || areas === 'filter'))
}

/** What lets everything through. */
export const emptyFilters: FilterValues = allEmpty()

function isFilterName(name: string): name is FilterName {
  return name in filters
}

function allEmpty(): FilterValues {
  const values: { [Name in FilterName]?: FilterValues[Name] } = {}
  for (const name of filterNames) setEmpty(name, filters[name].empty)
  if (!isComplete(values)) throw new TypeError('a filter has no empty value')
  return values

  function setEmpty<Name extends FilterName>(name: Name, empty: FilterValues[Name]): void {
    values[name] = empty
  }
}

function isComplete(values: { readonly [Name in FilterName]?: FilterValues[Name] }): values is FilterValues {
  return filterNames.every((name) => values[name] !== undefined)
}

/** The category a figure is listed under. */
export function categoryOf(dataset: Dataset, figure: Observation): Category {
  return lookup(dataset.indicatorById, figure.indicator).category
}

/** The date a policy is listed under: its own year, else that of the text that names it. */
export function policyDate(dataset: Dataset, policy: Policy): string {
  return policy.year ?? lookup(dataset.sourceById, policy.sourceId).published
}

/** The publishers of what is recorded, each by its first source, in the order of the data. */
export const publishersOf = onceFor((dataset: Dataset): readonly SourceId[] => {
  const named = new Set([...dataset.observations, ...dataset.policies].map((row) => publisherOf(dataset, row)))
  return dataset.sources.map((row) => row.sourceId).filter((id) => named.has(id))
})

/** The first source of the publisher of each source. */
const firstSources = onceFor((dataset: Dataset): ReadonlyMap<string, SourceId> => {
  const first = new Map<string, SourceId>()
  const named = dataset.sources.map(({ sourceId, publisher }) => ({ sourceId, name: publisherName(publisher) }))
  for (const { sourceId, name } of named) if (!first.has(name)) first.set(name, sourceId)
  return new Map(named.map(({ sourceId, name }) => [sourceId, first.get(name) ?? sourceId]))
})

function publisherOf(dataset: Dataset, { sourceId }: Observation | Policy): SourceId {
  return firstSources(dataset).get(sourceId) ?? sourceId
}

function trustOf({ sourceId }: Observation | Policy, { dataset }: FilterContext): TrustTier {
  return lookup(dataset.sourceById, sourceId).trust
}

function yearFilter(): Filter<YearRange, number> {
  const rows = <Row>(dateOf: (row: Row, context: FilterContext) => string) => ({
    choicesOf: (row: Row, context: FilterContext) => periodYears(periodOf(dateOf(row, context))),
    passes: (row: Row, { from, to }: YearRange, context: FilterContext) =>
      periodYears(periodOf(dateOf(row, context))).some((year) => year >= (from ?? year) && year <= (to ?? year)),
  })
  return {
    link: custom('y', readYears, formatYears),
    empty: { from: null, to: null },
    rows: {
      figures: rows(({ timePeriod }: Observation) => timePeriod),
      policies: rows((row: Policy, { dataset }) => policyDate(dataset, row)),
    },
  }
}

function readYears(text: string): YearRange | null {
  const match = /^(\d{4})?~(\d{4})?$/.exec(text)
  if (match === null) return null
  const [from, to] = [match[1], match[2]].map((year) => (year === undefined ? null : Number(year)))
  if (typeof from === 'number' && typeof to === 'number' && from > to) return null
  return { from: from ?? null, to: to ?? null }
}

function formatYears({ from, to }: YearRange): string {
  return `${from ?? ''}~${to ?? ''}`
}

function readThreshold(text: string): Threshold | null {
  const at = text.indexOf('_')
  const family: Family | undefined = families.find((item) => item === text.slice(0, at).toLowerCase())
  const min = plainNumber(text.slice(at + 1))
  if (family === undefined || min === null || min > largestThreshold) return null
  return min > 0 && min < smallestThreshold ? null : { family, min }
}

/** Numbers of a size that a threshold may have are written without an exponent. */
function formatThreshold({ family, min }: Threshold): string {
  return `${family}_${min}`
}
