/** What stands beside a name in the list: how much the sources give. Restatements are not counted. */
import type { AreaId, Dataset, IndicatorId } from '#domain/model.ts'

export interface Facts {
  readonly figures: ReadonlyMap<AreaId, number>
  readonly policies: ReadonlyMap<AreaId, number>
  /** The areas an indicator has figures of, in the order of the data. */
  readonly areas: ReadonlyMap<IndicatorId, readonly AreaId[]>
}

const cache = new WeakMap<Dataset, Facts>()

/** Counts once for a dataset. */
export function factsOf(dataset: Dataset): Facts {
  const known = cache.get(dataset)
  if (known !== undefined) return known
  const figures = dataset.observations.filter((row) => row.restates === null)
  const order = new Map(dataset.areas.map((row, index) => [row.areaId, index]))
  const areas = new Map<IndicatorId, Set<AreaId>>()
  for (const row of figures) areas.set(row.indicator, (areas.get(row.indicator) ?? new Set()).add(row.refArea))
  const facts: Facts = {
    figures: counted(figures),
    policies: counted(dataset.policies),
    areas: new Map([...areas].map(([id, set]) => [id, [...set].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))])),
  }
  cache.set(dataset, facts)
  return facts
}

function counted(rows: readonly { readonly refArea: AreaId }[]): ReadonlyMap<AreaId, number> {
  const counts = new Map<AreaId, number>()
  for (const { refArea } of rows) counts.set(refArea, (counts.get(refArea) ?? 0) + 1)
  return counts
}
