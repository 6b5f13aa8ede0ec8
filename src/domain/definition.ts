/** Definitions of which one counts a part of what the other counts. */
import type { Dataset, DefinitionId } from './model.ts'
import { lookup } from './lookup.ts'

/** Whether the first definition counts a part of what the second counts, directly or through definitions between. */
export function countsPartOf(dataset: Dataset, narrower: DefinitionId, wider: DefinitionId): boolean {
  const { within } = lookup(dataset.definitionById, narrower)
  return within !== null && (within === wider || countsPartOf(dataset, within, wider))
}

/** The widest definition that a definition is stated to count a part of; itself where there is none. */
export function widestOf(dataset: Dataset, definition: DefinitionId): DefinitionId {
  const { within } = lookup(dataset.definitionById, definition)
  return within === null ? definition : widestOf(dataset, within)
}
