/** In which order areas stand in a figure, and which of them are a reference. */
import { containersAmong, containersOf } from '#domain/area.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { onceForBoth } from '#domain/onceFor.ts'

/** Those that contain another of them and lie in none: a district that holds a zone is still a district of its city. */
const referencesAmong = onceForBoth((dataset: Dataset, areas: readonly AreaId[]): ReadonlySet<AreaId> => {
  const containers = containersAmong(dataset, areas)
  return new Set([...containers].filter((area) => !containersOf(dataset, area).some((other) => containers.has(other))))
})

/** Whether an area is the whole that others of the areas shown are parts of: the city, which is a reference and stands apart. */
export function isReference(dataset: Dataset, area: AreaId, areas: readonly AreaId[]): boolean {
  return referencesAmong(dataset, areas).has(area)
}

/** The areas as given, the references last. */
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
