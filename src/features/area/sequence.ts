import { areaProfileOf } from '#figures/profile/areaProfile.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import type { EvidenceRef } from '#view/view.ts'

/** What ← and → go through in the evidence drawer: the figures of the area as they stand on its page, then its policies, each once. */
export function areaSequence(dataset: Dataset, area: AreaId): readonly EvidenceRef[] {
  const { groups, policies } = areaProfileOf(dataset, area)
  return [
    ...groups
      .flatMap((group) => group.rows)
      .flatMap((row) => row.figures)
      .map((row): EvidenceRef => ({ kind: 'figure', id: row.obsId })),
    ...policies.flatMap((group) => group.policies).map((row): EvidenceRef => ({ kind: 'policy', id: row.policyId })),
  ]
}
