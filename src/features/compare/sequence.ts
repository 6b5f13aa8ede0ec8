import type { Dataset } from '#domain/model.ts'
import type { EvidenceRef, View } from '#view/view.ts'
import { comparisonOf } from './compared.ts'

/** What ← and → walk in the evidence drawer: the figures of the comparison row by row, then its policies, each once. */
export function comparisonSequence(dataset: Dataset, view: View): readonly EvidenceRef[] {
  const model = comparisonOf(dataset, view)
  if (model === null) return []
  const figures = model.groups
    .flatMap((group) => group.rows)
    .flatMap((row) => row.cells)
    .flatMap((cell) => cell.plotted.map(({ observation }): EvidenceRef => ({ kind: 'figure', id: observation.obsId })))
  const policies = new Set(
    model.policies.flatMap((row) => row.cells).flatMap((cell) => cell.policies.map((policy) => policy.policyId)),
  )
  return [...figures, ...[...policies].map((id): EvidenceRef => ({ kind: 'policy', id }))]
}
