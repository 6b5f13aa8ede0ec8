import { useMemo } from 'react'
import type { Dataset } from '#domain/model.ts'
import { EvidenceDrawer } from '#features/evidence/EvidenceDrawer.tsx'
import { useView } from '#view/store.ts'
import { evidenceSequence } from './evidenceSequence.ts'

interface EvidenceProps {
  readonly dataset: Dataset
  readonly place: 'side' | 'sheet'
}

/** The evidence drawer with the list that ← and → walk in it; nothing while no evidence is open. */
export function Evidence({ dataset, place }: EvidenceProps) {
  const view = useView((current) => current)
  const sequence = useMemo(() => evidenceSequence(dataset, view), [dataset, view])
  if (view.evidence === null) return null
  return <EvidenceDrawer dataset={dataset} evidence={view.evidence} sequence={sequence} place={place} />
}
