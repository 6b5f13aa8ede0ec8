/** Which figures a view shows, and in what groups. */
import { trustTiers, type Category } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset, Observation } from '#domain/model.ts'
import { periodOf, periodYears } from '#domain/period.ts'
import { judgementOf } from '#domain/threshold.ts'
import { filtered, type FilterTests } from './filter.ts'
import { standsBeside } from './grades.ts'
import { figureText, searchTerms } from './searchText.ts'
import type { View, YearRange } from './view.ts'

/** The filters that leave a figure out. Thresholds do so only where the reader hides what they mark as not reaching them. */
export const figureTests: FilterTests<Observation> = {
  areas: (figure, view) => view.areas.length === 0 || view.areas.includes(figure.refArea),
  categories: (figure, view, dataset) => view.categories.length === 0 || view.categories.includes(categoryOf(dataset, figure)),
  indicators: (figure, view) => view.indicators.length === 0 || view.indicators.includes(figure.indicator),
  thresholds: (figure, view, dataset) =>
    view.thresholdMode === 'mark' || judgementOf(dataset, figure, view.thresholds) !== 'fails',
  natures: (figure, view) => view.natures.length === 0 || view.natures.includes(figure.nature),
  years: (figure, view) => touches(figure.timePeriod, view.years),
  minGrade: (figure, view, dataset) => view.minGrade === 'D' || standsBeside(dataset, figure, view.minGrade, view.areas),
  coverage: (figure, view, dataset) => view.coverage === 'any' || areasWith(dataset, figure).size > 1,
  minTrust: (figure, view, dataset) =>
    trustTiers.indexOf(lookup(dataset.sourceById, figure.sourceId).trust) <= trustTiers.indexOf(view.minTrust),
  text: (figure, view, dataset) => searchTerms(view.text).every((term) => figureText(dataset, figure).includes(term)),
}

/** The category a figure is listed under. */
export function categoryOf(dataset: Dataset, figure: Observation): Category {
  return lookup(dataset.indicatorById, figure.indicator).category
}

/** Whether a period has a day in a range of years. */
export function touches(period: string, { from, to }: YearRange): boolean {
  if (from === null && to === null) return true
  const years = periodYears(periodOf(period))
  return years.some((year) => year >= (from ?? year) && year <= (to ?? year))
}

function areasWith(dataset: Dataset, figure: Observation): ReadonlySet<AreaId> {
  const same = dataset.observations.filter((row) => row.indicator === figure.indicator && row.restates === null)
  return new Set(same.map((row) => row.refArea))
}

export type FigureGroup = { readonly figures: readonly Observation[] } & (
  | { readonly by: 'subject'; readonly key: Category }
  | { readonly by: 'area'; readonly key: AreaId }
  | { readonly by: 'date'; readonly key: number }
)

/** The figures of a view in groups: by category, by area, or by year with the latest first. Empty groups are left out. */
export function figureGroups(dataset: Dataset, view: View): readonly FigureGroup[] {
  const figures = inOrder(dataset, view, filtered(dataset.observations, figureTests, view, dataset))
  switch (view.sort) {
    case 'subject':
      return grouped(figures, (figure) => categoryOf(dataset, figure)).map(([key, rows]) => ({
        by: 'subject',
        key,
        figures: rows,
      }))
    case 'area': {
      const groups = grouped(figures, (figure) => figure.refArea)
      const rank = areaRanks(dataset, view.own)
      groups.sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
      return groups.map(([key, rows]) => ({ by: 'area', key, figures: rows }))
    }
    case 'date': {
      const groups = grouped(figures, (figure) => periodYears(periodOf(figure.timePeriod)).at(-1) ?? 0)
      groups.sort(([a], [b]) => b - a)
      return groups.map(([key, rows]) => ({ by: 'date', key, figures: rows }))
    }
  }
}

/** By category and indicator as in the data, own area first, and within an area as in the text. */
function inOrder(dataset: Dataset, view: View, figures: readonly Observation[]): readonly Observation[] {
  const areaRank = areaRanks(dataset, view.own)
  const indicatorRank = new Map(dataset.indicators.map((row, index) => [row.indicator, index]))
  return [...figures].sort(
    (a, b) =>
      (indicatorRank.get(a.indicator) ?? 0) - (indicatorRank.get(b.indicator) ?? 0) ||
      (areaRank.get(a.refArea) ?? 0) - (areaRank.get(b.refArea) ?? 0) ||
      a.quoteStart - b.quoteStart,
  )
}

/** Place of each area in a list: the reader's own first, then as in the data. */
export function areaRanks(dataset: Dataset, own: AreaId | null): ReadonlyMap<AreaId, number> {
  return new Map(dataset.areas.map((row, index) => [row.areaId, row.areaId === own ? -1 : index]))
}

/** Rows by key, keys in the order of their first row. */
export function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): [Key, readonly Row[]][] {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups]
}
