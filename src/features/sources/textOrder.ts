import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation, Policy, SourceId } from '#domain/model.ts'
import { carryingWords } from '#domain/reading/carried.ts'
import type { EvidenceRef } from '#view/view.ts'
import type { QuotedPlace } from './verify.ts'

export type TextItem =
  | { readonly kind: 'figure'; readonly id: Observation['obsId']; readonly figure: Observation }
  | { readonly kind: 'policy'; readonly id: Policy['policyId']; readonly policy: Policy }

/** The words of an item: its quote or, of a page that was not kept, the figure as it was printed there. */
export function itemWords(item: TextItem): string {
  return item.kind === 'figure' ? carryingWords(item.figure) : item.policy.quote
}

/** The quotes of items in a text that was kept, each with its place. */
export function quotedPlaces(items: readonly TextItem[]): readonly QuotedPlace[] {
  return items.flatMap((item) => {
    const { quote, quoteStart } = item.kind === 'figure' ? item.figure : item.policy
    return quote === null ? [] : [{ id: item.id, quote, quoteStart }]
  })
}

/** What an item is called in both languages: the indicator of a figure, a policy by its own name. */
export function nameOf(dataset: Dataset, item: TextItem): Pick<Policy, 'nameZh' | 'nameEn'> {
  return item.kind === 'figure' ? lookup(dataset.indicatorById, item.figure.indicator) : item.policy
}

/** What the evidence of an item is opened by. */
export function evidenceOf(item: TextItem): EvidenceRef {
  return item.kind === 'figure' ? { kind: 'figure', id: item.id } : { kind: 'policy', id: item.id }
}

/** Figures and policies of a source as they follow each other in its text. */
export function inTextOrder(dataset: Dataset, source: SourceId): readonly TextItem[] {
  const figures = dataset.observations
    .filter((row) => row.sourceId === source)
    .map((figure): TextItem => ({ kind: 'figure', id: figure.obsId, figure }))
  const policies = dataset.policies
    .filter((row) => row.sourceId === source)
    .map((policy): TextItem => ({ kind: 'policy', id: policy.policyId, policy }))
  const start = (item: TextItem) => (item.kind === 'figure' ? item.figure : item.policy).quoteStart
  return [...figures, ...policies].sort((a, b) => start(a) - start(b))
}
