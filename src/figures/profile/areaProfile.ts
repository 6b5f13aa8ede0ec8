/** All that the dataset holds of one area, in the order in which it is read, and what it does not hold. */
import { stands } from '#domain/agreement.ts'
import { cell, figuresByArea } from '#domain/places.ts'
import { categories, instruments, type Category, type Instrument } from '#domain/codes.ts'
import { grouped } from '#domain/grouped.ts'
import { lookup } from '#domain/lookup.ts'
import { onceFor, onceForBoth } from '#domain/onceFor.ts'
import type { Absence, Area, AreaId, Dataset, Indicator, Observation, Policy, Source } from '#domain/model.ts'

export interface IndicatorFigures {
  readonly indicator: Indicator
  /** At least one, as in the text; restatements are left out. */
  readonly figures: readonly Observation[]
}

/** An indicator that a text names for the area without a number. */
export interface NamedOnly {
  readonly indicator: Indicator
  readonly absence: Absence
}

export interface CategoryGroup {
  readonly category: Category
  readonly rows: readonly IndicatorFigures[]
  readonly named: readonly NamedOnly[]
}

/** Indicators that do not apply to the area, for one reason. */
export interface NotApplicable {
  readonly absence: Absence
  readonly indicators: readonly Indicator[]
}

/** What other areas give and this one does not. */
export interface Unmentioned {
  readonly indicator: Indicator
  readonly areas: readonly AreaId[]
}

/** Policies that work with an instrument. Each stands in full under its first instrument only. */
export interface InstrumentPolicies {
  /** Null: the text names none. */
  readonly instrument: Instrument | null
  readonly policies: readonly Policy[]
  /** Those that stand in full under another instrument. */
  readonly also: readonly Policy[]
}

export interface AreaSource {
  readonly source: Source
  /** How much of the area comes from it, restatements not counted. */
  readonly figures: number
  readonly policies: number
}

export interface AreaProfile {
  readonly area: Area
  /** Categories in which the area has a figure or is named. */
  readonly groups: readonly CategoryGroup[]
  readonly notApplicable: readonly NotApplicable[]
  readonly unmentioned: readonly Unmentioned[]
  readonly policies: readonly InstrumentPolicies[]
  /** In the order of the data; with the one its dates and relations are taken from. */
  readonly sources: readonly AreaSource[]
  readonly counts: {
    readonly figures: number
    readonly indicators: number
    /** Repeated statements of figures, kept and not counted. */
    readonly restatements: number
    readonly policies: number
    /** Those that give figures or policies. */
    readonly sources: number
  }
}

const inText = (a: { readonly quoteStart: number }, b: { readonly quoteStart: number }) => a.quoteStart - b.quoteStart

const rowsByArea = onceFor(({ observations, policies, absences }: Dataset) => ({
  figures: grouped(observations, ({ refArea }) => refArea),
  policies: grouped(policies, ({ refArea }) => refArea),
  absences: grouped(absences, ({ refArea }) => refArea),
}))

/** All rows of an area, restatements included, in the order of the data. */
function rowsOf(dataset: Dataset, area: AreaId) {
  const { figures, policies, absences } = rowsByArea(dataset)
  return { figures: figures.get(area) ?? [], policies: policies.get(area) ?? [], absences: absences.get(area) ?? [] }
}

/** The profile of an area, the same each time; filters do not touch it. */
export function areaProfileOf(dataset: Dataset, areaId: AreaId): AreaProfile {
  return profileOf(dataset, lookup(dataset.areaById, areaId))
}

const profileOf = onceForBoth((dataset: Dataset, area: Area): AreaProfile => {
  const { areaId } = area
  const cells = dataset.indicators.map((indicator) => ({ indicator, cell: cell(dataset, areaId, indicator.indicator) }))
  const rows = cells.flatMap(({ indicator, cell: found }) =>
    found.kind === 'observed' ? [{ indicator, figures: [...found.observations].sort(inText) }] : [],
  )
  const named = cells.flatMap(({ indicator, cell: found }) =>
    found.kind === 'named-without-number' ? [{ indicator, absence: found.absence }] : [],
  )
  const recorded = rowsOf(dataset, areaId)
  const policies = [...recorded.policies].sort(inText)
  const sources = sourcesOf(dataset, areaId)
  return {
    area,
    groups: categories
      .map((category) => ({
        category,
        rows: rows.filter(({ indicator }) => indicator.category === category),
        named: named.filter(({ indicator }) => indicator.category === category),
      }))
      .filter((group) => group.rows.length + group.named.length > 0),
    notApplicable: byAbsence(
      cells.flatMap(({ indicator, cell: found }) =>
        found.kind === 'not-applicable' ? [{ indicator, absence: found.absence }] : [],
      ),
    ),
    unmentioned: cells
      .filter(({ cell: found }) => found.kind === 'not-mentioned')
      .map(({ indicator }) => ({ indicator, areas: areasGiving(dataset, indicator) }))
      .filter(({ areas }) => areas.length > 0),
    policies: byInstrument(policies),
    sources,
    counts: {
      figures: rows.reduce((sum, { figures }) => sum + figures.length, 0),
      indicators: rows.length,
      restatements: recorded.figures.filter((row) => !stands(dataset, row)).length,
      policies: policies.length,
      sources: sources.filter((row) => row.figures + row.policies > 0).length,
    },
  }
})

function byAbsence(rows: readonly NamedOnly[]): readonly NotApplicable[] {
  return [...new Set(rows.map(({ absence }) => absence))].map((absence) => ({
    absence,
    indicators: rows.filter((row) => row.absence === absence).map(({ indicator }) => indicator),
  }))
}

/** In the order of the data. */
const areasGiving = onceForBoth((dataset: Dataset, { indicator }: Indicator): readonly AreaId[] => {
  const giving = figuresByArea(dataset, indicator)
  return dataset.areas.map((row) => row.areaId).filter((area) => giving.has(area))
})

/** In the order of the codes, those without an instrument last. */
function byInstrument(policies: readonly Policy[]): readonly InstrumentPolicies[] {
  const groups: readonly (Instrument | null)[] = [...instruments, null]
  return groups
    .map((instrument) => ({
      instrument,
      policies: policies.filter((policy) => (policy.instruments[0] ?? null) === instrument),
      also: policies.filter((policy) => policy.instruments.slice(1).some((code) => code === instrument)),
    }))
    .filter((group) => group.policies.length + group.also.length > 0)
}

function sourcesOf(dataset: Dataset, areaId: AreaId): readonly AreaSource[] {
  const { figures, policies, absences } = rowsOf(dataset, areaId)
  const figuresBySource = grouped(
    figures.filter((row) => row.restates === null),
    ({ sourceId }) => sourceId,
  )
  const used = new Set([
    ...[...figures, ...policies].map((row) => row.sourceId),
    ...absences.map((row) => row.sourceId),
    lookup(dataset.areaById, areaId).sourceId,
  ])
  return dataset.sources
    .filter(({ sourceId }) => used.has(sourceId))
    .map((source) => ({
      source,
      figures: figuresBySource.get(source.sourceId)?.length ?? 0,
      policies: policies.filter((row) => row.sourceId === source.sourceId).length,
    }))
}
