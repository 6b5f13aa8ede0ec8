import type { Area, AreaId, Dataset } from './model.ts'
import { lookup } from './lookup.ts'

/** The areas that contain an area, nearest first: a district's municipality. */
export function containersOf(dataset: Dataset, area: AreaId): readonly AreaId[] {
  const { partOf } = lookup(dataset.areaById, area)
  return partOf === null ? [] : [partOf, ...containersOf(dataset, partOf)]
}

/** Whether the first area contains the second, directly or through areas between. No area contains itself. */
export function contains(dataset: Dataset, whole: AreaId, part: AreaId): boolean {
  const { partOf } = lookup(dataset.areaById, part)
  return partOf !== null && (partOf === whole || contains(dataset, whole, partOf))
}

/** Whether two areas are recorded, on either side, as sharing territory without one containing the other. */
export function overlap(dataset: Dataset, a: AreaId, b: AreaId): boolean {
  return lookup(dataset.areaById, a).overlaps.includes(b) || lookup(dataset.areaById, b).overlaps.includes(a)
}

/** The area that took this one's place, the next after that, and so on; empty for an area that still exists. */
export function successorsOf(dataset: Dataset, area: AreaId): readonly Area[] {
  const { successor } = lookup(dataset.areaById, area)
  return successor === null ? [] : [lookup(dataset.areaById, successor), ...successorsOf(dataset, successor)]
}
