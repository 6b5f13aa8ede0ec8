import type { Dataset, ObsId, Observation } from './model.ts'
import { directParts } from './places.ts'

/** The figures named as parts of a whole, and the parts of those; restatements, which say a figure twice, are left out. */
export function partsOf(dataset: Dataset, whole: ObsId): readonly Observation[] {
  return directParts(dataset, whole).flatMap((part) => [part, ...partsOf(dataset, part.obsId)])
}
