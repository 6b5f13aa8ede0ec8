import { useLayoutEffect, useMemo } from 'react'
import { subjectsAmong } from '#domain/background.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { areaSequence } from '#features/area/sequence.ts'
import { comparisonSequence } from '#features/compare/compared.ts'
import { EvidenceDrawer } from '#features/evidence/EvidenceDrawer.tsx'
import { observationsOf } from '#features/indicator/models.ts'
import { inTextOrder } from '#features/sources/textOrder.ts'
import { figureGroups, policyGroups } from '#view/groups.ts'
import { useView } from '#view/store.ts'
import type { EvidenceRef, View } from '#view/view.ts'

interface EvidenceProps {
  readonly dataset: Dataset
  readonly place: 'side' | 'sheet'
  /** Told whether the drawer stands there. */
  readonly onOpen: (isOpen: boolean) => void
}

/** The evidence drawer with the list that ← and → walk in it; nothing while no evidence is open. */
export function Evidence({ dataset, place, onOpen }: EvidenceProps) {
  const view = useView((current) => current)
  const sequence = useMemo(() => evidenceSequence(dataset, view), [dataset, view])
  useLayoutEffect(() => {
    onOpen(true)
    return () => onOpen(false)
  }, [onOpen])
  if (view.evidence === null) return null
  return <EvidenceDrawer dataset={dataset} evidence={view.evidence} sequence={sequence} place={place} />
}

/** The list that ← and → walk in the evidence drawer: what the page behind it shows, in its order. */
function evidenceSequence(dataset: Dataset, view: View): readonly EvidenceRef[] {
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
    case 'deck':
    case 'add':
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
