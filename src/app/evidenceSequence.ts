import { areaSequence } from '#features/area/sequence.ts'
import { observationsOf } from '#features/indicator/models.ts'
import { subjectsAmong } from '#domain/background.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { comparisonSequence } from '#features/compare/compared.ts'
import { figureGroups, policyGroups } from '#view/groups.ts'
import type { EvidenceRef, View } from '#view/view.ts'
import { inTextOrder } from '#features/sources/textOrder.ts'

/** The list that ← and → walk in the evidence drawer: what the page behind it shows, in its order. */
export function evidenceSequence(dataset: Dataset, view: View): readonly EvidenceRef[] {
  switch (view.page.name) {
    case 'compare':
      return comparisonSequence(dataset, view)
    case 'overview':
      return subjectsAmong(dataset, listed(dataset, view)).map(refTo)
    case 'figures':
      return listed(dataset, view).map(refTo)
    case 'policies':
      return policyGroups(dataset, view).flatMap((group) =>
        group.policies.map((row): EvidenceRef => ({ kind: 'policy', id: row.policyId })),
      )
    case 'source':
      return inTextOrder(dataset, view.page.source)
    case 'indicator':
      return observationsOf(dataset, view.own, view.page.indicator).map((row): EvidenceRef => ({ kind: 'figure', id: row.obsId }))
    case 'area':
      return areaSequence(dataset, view.page.area)
    case 'areas':
    case 'sources':
    case 'unknown':
      return []
  }
}

function listed(dataset: Dataset, view: View): readonly Observation[] {
  return figureGroups(dataset, view).flatMap((group) => group.figures)
}

function refTo({ obsId }: Observation): EvidenceRef {
  return { kind: 'figure', id: obsId }
}
