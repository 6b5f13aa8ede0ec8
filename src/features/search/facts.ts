/** What stands beside a name in the list: how much the sources give. Restatements are not counted. */
import type { AreaId, Dataset, IndicatorId } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { countedFigures } from '#domain/places.ts'

export interface Facts {
  readonly figures: ReadonlyMap<AreaId, number>
  readonly policies: ReadonlyMap<AreaId, number>
  /** The areas an indicator has figures of, in the order of the data. */
  readonly areas: ReadonlyMap<IndicatorId, readonly AreaId[]>
}

/** Counts once for a dataset. */
export const factsOf = onceFor((dataset: Dataset): Facts => {
  const figures = countedFigures(dataset)
  const order = new Map(dataset.areas.map((row, index) => [row.areaId, index]))
  const areas = new Map<IndicatorId, Set<AreaId>>()
  for (const row of figures) areas.set(row.indicator, (areas.get(row.indicator) ?? new Set()).add(row.refArea))
  return {
    figures: counted(figures),
    policies: counted(dataset.policies),
    areas: new Map([...areas].map(([id, set]) => [id, [...set].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))])),
  }
})

function counted(rows: readonly { readonly refArea: AreaId }[]): ReadonlyMap<AreaId, number> {
  const counts = new Map<AreaId, number>()
  for (const { refArea } of rows) counts.set(refArea, (counts.get(refArea) ?? 0) + 1)
  return counts
}
