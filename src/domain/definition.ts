/** Definitions of which one counts a part of what the other counts. */
import type { Dataset, DefinitionId } from './model.ts'
import { lookup } from './lookup.ts'

/** Whether the first definition counts a part of what the second counts, directly or through definitions between. */
export function countsPartOf(dataset: Dataset, narrower: DefinitionId, wider: DefinitionId): boolean {
  const { within } = lookup(dataset.definitionById, narrower)
  return within !== null && (within === wider || countsPartOf(dataset, within, wider))
}

/** Whether two definitions count the same, or one a part of what the other counts. */
export function countsAlike(dataset: Dataset, a: DefinitionId, b: DefinitionId): boolean {
  return a === b || countsPartOf(dataset, a, b) || countsPartOf(dataset, b, a)
}

/** The widest definition that a definition is stated to count a part of; itself where there is none. */
export function widestOf(dataset: Dataset, definition: DefinitionId): DefinitionId {
  const { within } = lookup(dataset.definitionById, definition)
  return within === null ? definition : widestOf(dataset, within)
}

/**
 * Definitions in chains, in each of which every one counts a part of the one before it; the widest of its chain by each definition. Where
 * two count parts of a third and neither a part of the other, a chain ends at the third, and each of the two begins one of its own.
 */
export function chainsAmong(dataset: Dataset, definitions: Iterable<DefinitionId>): ReadonlyMap<DefinitionId, DefinitionId> {
  const among = new Set(definitions)
  const nextWider = new Map([...among].map((definition) => [definition, widerAmong(dataset, among, definition)]))
  const narrowerCount = new Map<DefinitionId, number>()
  for (const wider of nextWider.values()) {
    if (wider !== null) narrowerCount.set(wider, (narrowerCount.get(wider) ?? 0) + 1)
  }
  const widestOfChain = (definition: DefinitionId): DefinitionId => {
    const wider = nextWider.get(definition) ?? null
    return wider === null || narrowerCount.get(wider) !== 1 ? definition : widestOfChain(wider)
  }
  return new Map([...among].map((definition) => [definition, widestOfChain(definition)]))
}

/** The narrowest of some definitions of which this one counts a part; `null` where there is none. */
function widerAmong(dataset: Dataset, among: ReadonlySet<DefinitionId>, definition: DefinitionId): DefinitionId | null {
  const { within } = lookup(dataset.definitionById, definition)
  return within === null || among.has(within) ? within : widerAmong(dataset, among, within)
}
