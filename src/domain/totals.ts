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

/** The rows that count as another figure, and as which: few, so that of most rows next to nothing is asked. */
const saidByOthers = onceFor((dataset: Dataset): ReadonlyMap<Observation, ObsId> => {
  const found = new Map<Observation, ObsId>()
  for (const row of dataset.observations) {
    const first = row.restates === null ? row : (dataset.observationById.get(row.restates) ?? row)
    const { stands } = agreementOf(dataset, first)
    if (stands !== row) found.set(row, stands.obsId)
  }
  return found
})

/** The figure that a row counts as: itself, the one it restates, or, where sources agree, the one that is shown for them. */
export function figureSaid(dataset: Dataset, row: Observation): ObsId {
  return saidByOthers(dataset).get(row) ?? row.obsId
}

/** How many figures these rows say, each counted once. */
export function figuresSaid(dataset: Dataset, rows: readonly Observation[]): number {
  const others = saidByOthers(dataset)
  return new Set(rows.map((row) => others.get(row) ?? row.obsId)).size
}
