import type { Dataset, Observation, Policy, SourceId } from '#domain/model.ts'

export type TextItem =
  | { readonly kind: 'figure'; readonly id: Observation['obsId']; readonly figure: Observation }
  | { readonly kind: 'policy'; readonly id: Policy['policyId']; readonly policy: Policy }

const start = (item: TextItem) => (item.kind === 'figure' ? item.figure : item.policy).quoteStart

/** Figures and policies of a source as they follow each other in its text. */
export function inTextOrder(dataset: Dataset, source: SourceId): readonly TextItem[] {
  const figures = dataset.observations
    .filter((row) => row.sourceId === source)
    .map((figure): TextItem => ({ kind: 'figure', id: figure.obsId, figure }))
  const policies = dataset.policies
    .filter((row) => row.sourceId === source)
    .map((policy): TextItem => ({ kind: 'policy', id: policy.policyId, policy }))
  return [...figures, ...policies].sort((a, b) => start(a) - start(b))
}
