/** How many figures a dataset records, and of what kind: whatever counts figures counts one of these, and says which. */
import { agreementOf } from './agreement.ts'
import { isBackground } from './background.ts'
import type { Dataset, ObsId, Observation } from './model.ts'
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

/** The figure that a row counts as: itself, the one it restates, or, where sources agree, the one that is shown for them. */
export function figureSaid(dataset: Dataset, row: Observation): ObsId {
  const first = row.restates === null ? row : (dataset.observationById.get(row.restates) ?? row)
  return agreementOf(dataset, first).stands.obsId
}

/** How many figures these rows say, each counted once. */
export function figuresSaid(dataset: Dataset, rows: readonly Observation[]): number {
  return new Set(rows.map((row) => figureSaid(dataset, row))).size
}
