import type { Dataset, ObsId, Observation } from './model.ts'
import { valueInUnit } from './interval.ts'
import { sameUnit } from './unit.ts'
import { directParts } from './places.ts'

/** The figures named as parts of a whole, and the parts of those; restatements, which say a figure twice, are left out. */
export function partsOf(dataset: Dataset, whole: ObsId): readonly Observation[] {
  return directParts(dataset, whole).flatMap((part) => [part, ...partsOf(dataset, part.obsId)])
}

/**
 * The parts of a figure that add up to it (8 + 23 = 31), in the order of the text; empty where there are fewer than two, where one of
 * them or the whole is not an exact number, or where they do not add up (12 chief experts of a team of 106). Parts belong to what the
 * source says of the whole, so no filter takes them away.
 */
export function partsAddingUp(dataset: Dataset, whole: Observation): readonly Observation[] {
  const parts = directParts(dataset, whole.obsId)
  if (parts.length < 2) return []
  const exact = [whole, ...parts].every((figure) => figure.qualifier === 'exact')
  const alike = parts.every((part) => sameUnit(part.unitMeasure, whole.unitMeasure) && part.timePeriod === whole.timePeriod)
  const sum = parts.reduce((total, part) => total + valueInUnit(part), 0)
  if (!exact || !alike || sum !== valueInUnit(whole)) return []
  return [...parts].sort((a, b) => a.quoteStart - b.quoteStart)
}
