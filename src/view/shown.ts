/** What the view asks to see, as plain rows: all that figures know of filters. */
import type { Withheld } from '#domain/condition.ts'
import type { AreaId, Dataset, Observation, Policy } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { countedFigures } from '#domain/places.ts'
import { latestWhereMany } from '#domain/latest.ts'
import type { Threshold } from '#domain/threshold.ts'
import { withheldBy } from './conditions.ts'
import { filterNames, type AreaRole } from './filters.ts'
import { activeFilters, filtered } from './selection.ts'
import type { View } from './view.ts'

export interface ShownRows {
  /** The reader's own area first, then as in the data; those chosen, or all that the dataset says anything of. */
  readonly areas: readonly AreaId[]
  readonly own: AreaId | null
  /** What the filters leave, of these areas, restatements excluded; of a series of dates the latest. */
  readonly observations: readonly Observation[]
  /** How many of them were left out for a later one. */
  readonly earlier: number
  readonly policies: readonly Policy[]
  readonly thresholds: readonly Threshold[]
  /** What the filters leave out, so that nothing is said which it denies. */
  readonly withheld: Withheld
}

/** The areas that have a figure or a policy, in the order of the data. */
export const areasWithRows = onceFor((dataset: Dataset): readonly AreaId[] => {
  const named = new Set([...dataset.observations, ...dataset.policies].map((row) => row.refArea))
  return dataset.areas.map((row) => row.areaId).filter((area) => named.has(area))
})

/** The areas that have neither, in the order of the data: pickers name them last. */
export const areasWithoutRows = onceFor((dataset: Dataset): readonly AreaId[] => {
  const named = new Set(areasWithRows(dataset))
  return dataset.areas.map((row) => row.areaId).filter((area) => !named.has(area))
})

/** The rows of a view that leaves nothing out: readers come back to it again and again. */
const ofAll = new WeakMap<Dataset, ShownRows>()

/**
 * The rows of a view; the very same while no filter holds. An area chosen by hand is shown even where the filters leave it nothing: its row
 * says so.
 * @param role whether the areas chosen are a filter, or what the page is about
 */
export function shownBy(dataset: Dataset, view: View, role: AreaRole = 'filter'): ShownRows {
  if (activeFilters(view, filterNames).length > 0) return found(dataset, view, role)
  const known = ofAll.get(dataset)
  if (known?.own === view.own) return known
  const shown = found(dataset, view, role)
  ofAll.set(dataset, shown)
  return shown
}

function found(dataset: Dataset, view: View, role: AreaRole): ShownRows {
  const rank = areaRanks(dataset, view.own)
  const areas = view.areas.length === 0 ? areasWithRows(dataset) : view.areas
  const figures = filtered('figures', countedFigures(dataset), view, dataset)
  const observations = latestWhereMany(figures)
  const policies = filtered('policies', dataset.policies, view, dataset)
  return {
    areas: [...areas].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)),
    own: view.own,
    observations,
    earlier: figures.length - observations.length,
    policies,
    thresholds: view.thresholds,
    withheld: withheldBy(dataset, view, { figures: observations, policies }, role),
  }
}

/** Place of each area in a list: the reader's own first, then as in the data. */
export function areaRanks(dataset: Dataset, own: AreaId | null): ReadonlyMap<AreaId, number> {
  return new Map(dataset.areas.map((row, index) => [row.areaId, row.areaId === own ? -1 : index]))
}
