/** The rows of a view in groups, as the pages list them. */
import { policyKinds, type Category, type PolicyKind } from '#domain/codes.ts'
import type { AreaId, Dataset, Observation, Policy } from '#domain/model.ts'
import { periodOf, periodYears } from '#domain/period.ts'
import { grouped as groupedRows } from '#domain/grouped.ts'
import { categoryOf, policyDate } from './filters.ts'
import { filtered } from './selection.ts'
import { areaRanks } from './shown.ts'
import type { View } from './view.ts'

export type FigureGroup = { readonly figures: readonly Observation[] } & (
  | { readonly by: 'subject'; readonly key: Category }
  | { readonly by: 'area'; readonly key: AreaId }
  | { readonly by: 'date'; readonly key: number }
)

/** The figures of a view in groups: by category, by area, or by year with the latest first. Empty groups are left out. */
export function figureGroups(dataset: Dataset, view: View): readonly FigureGroup[] {
  const figures = filtered('figures', inOrder(dataset, view.own), view, dataset)
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

/** All figures of a dataset as they were listed last: filters take some out, and leave the order as it is. */
const listed = new WeakMap<Dataset, { readonly own: AreaId | null; readonly figures: readonly Observation[] }>()

/** All figures by category and indicator as in the data, own area first, and within an area as in the text. The same list each time. */
function inOrder(dataset: Dataset, own: AreaId | null): readonly Observation[] {
  const known = listed.get(dataset)
  if (known?.own === own) return known.figures
  const figures = putInOrder(dataset, own)
  listed.set(dataset, { own, figures })
  return figures
}

function putInOrder(dataset: Dataset, own: AreaId | null): readonly Observation[] {
  const areaRank = areaRanks(dataset, own)
  const indicatorRank = new Map(dataset.indicators.map((row, index) => [row.indicator, index]))
  const areas = dataset.areas.length + 1
  // Rows of one place are few, so that next to nothing is compared.
  const places = groupedRows(
    dataset.observations,
    ({ indicator, refArea }) => (indicatorRank.get(indicator) ?? 0) * areas + (areaRank.get(refArea) ?? 0),
  )
  return [...places].sort(([a], [b]) => a - b).flatMap(([, rows]) => [...rows].sort((a, b) => a.quoteStart - b.quoteStart))
}

export type PolicyGroup = { readonly policies: readonly Policy[] } & (
  | { readonly by: 'subject'; readonly key: PolicyKind }
  | { readonly by: 'area'; readonly key: AreaId }
  | { readonly by: 'date'; readonly key: number }
)

/** The policies of a view in groups: by kind, by area, or by year with the latest first. Empty groups are left out. */
export function policyGroups(dataset: Dataset, view: View): readonly PolicyGroup[] {
  const rank = areaRanks(dataset, view.own)
  const policies = [...filtered('policies', dataset.policies, view, dataset)].sort(
    (a, b) => (rank.get(a.refArea) ?? 0) - (rank.get(b.refArea) ?? 0) || a.quoteStart - b.quoteStart,
  )
  switch (view.sort) {
    case 'subject': {
      const groups = grouped(policies, (policy) => policy.kind)
      groups.sort(([a], [b]) => policyKinds.indexOf(a) - policyKinds.indexOf(b))
      return groups.map(([key, rows]) => ({ by: 'subject', key, policies: rows }))
    }
    case 'area':
      return grouped(policies, (policy) => policy.refArea).map(([key, rows]) => ({ by: 'area', key, policies: rows }))
    case 'date': {
      const groups = grouped(policies, (policy) => periodYears(periodOf(policyDate(dataset, policy))).at(-1) ?? 0)
      groups.sort(([a], [b]) => b - a)
      return groups.map(([key, rows]) => ({ by: 'date', key, policies: rows }))
    }
  }
}

function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): [Key, readonly Row[]][] {
  return [...groupedRows(rows, keyOf)]
}
