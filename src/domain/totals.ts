/** How many figures a dataset records, and of what kind: whatever counts figures counts one of these, and says which. */
import { isBackground } from './background.ts'
import type { Dataset } from './model.ts'
import { onceFor } from './onceFor.ts'
import { countedFigures } from './places.ts'

export interface FigureTotals {
  /** All rows: the three others together. */
  readonly recorded: number
  /** Said again by the same source, or as well by another. */
  readonly restated: number
  /** What others are held against, such as residents. */
  readonly background: number
  /** What the sources say of talent work, each once: what is compared. */
  readonly subjects: number
}

/** Counts once for a dataset. */
export const figureTotals = onceFor((dataset: Dataset): FigureTotals => {
  const counted = countedFigures(dataset)
  const recorded = dataset.observations.length
  const background = counted.filter(({ indicator }) => isBackground(dataset, indicator)).length
  return { recorded, restated: recorded - counted.length, background, subjects: counted.length - background }
})
