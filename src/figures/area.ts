/** In which order areas stand in a figure, and which of them are a reference. */
import { containersAmong } from '#domain/area.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { onceForBoth } from '#domain/onceFor.ts'

const referencesAmong = onceForBoth((dataset: Dataset, areas: readonly AreaId[]) => containersAmong(dataset, areas))

/** Whether an area contains another of the areas shown: the city, which is a reference and stands apart. */
export function isReference(dataset: Dataset, area: AreaId, areas: readonly AreaId[]): boolean {
  return referencesAmong(dataset, areas).has(area)
}

/** The areas as given, those that contain another of them last. */
export function referencesLast(dataset: Dataset, areas: readonly AreaId[]): readonly AreaId[] {
  return [
    ...areas.filter((area) => !isReference(dataset, area, areas)),
    ...areas.filter((area) => isReference(dataset, area, areas)),
  ]
}

/** The areas set against each other: all but the references, unless fewer than two remain (one district and its city). */
export function peersAmong(dataset: Dataset, areas: readonly AreaId[]): readonly AreaId[] {
  const peers = areas.filter((area) => !isReference(dataset, area, areas))
  return peers.length > 1 ? peers : areas
}
