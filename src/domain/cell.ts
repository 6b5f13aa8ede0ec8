import type { Absence, AreaId, Dataset, IndicatorId, Observation } from './model.ts'
import { figuresByArea, gapsOf } from './places.ts'

/** What the sources say about one indicator in one area. Blank is not zero: every way of having no figure has its own kind. */
export type Cell =
  /** At least one figure. Among them may be figures of a single project (`scope`), which are never the area's own. */
  | { readonly kind: 'observed'; readonly observations: readonly Observation[] }
  | { readonly kind: 'named-without-number'; readonly absence: Absence }
  | { readonly kind: 'not-applicable'; readonly absence: Absence }
  | { readonly kind: 'not-mentioned' }

/**
 * The cell of an area and an indicator: its figures without restatements, in the order of the dataset; else what an absence row
 * says of this very cell; else what one says of the whole area; else nothing is mentioned.
 */
export function cell(dataset: Dataset, area: AreaId, indicator: IndicatorId): Cell {
  const observations = figuresByArea(dataset, indicator).get(area)
  if (observations) return { kind: 'observed', observations }
  const ofArea = gapsOf(dataset, area)
  const absence = ofArea.find((row) => row.indicator === indicator) ?? ofArea.find((row) => row.indicator === null)
  return absence === undefined ? { kind: 'not-mentioned' } : { kind: absence.reason, absence }
}
