import { useMemo } from 'react'
import type { Dataset } from '#domain/model.ts'
import Presentation from '#features/present/Presentation.tsx'
import { useView, viewEvents } from '#view/store.ts'
import { figuresOnPage } from './figuresOnPage.ts'

/** The figures of the page full screen, from the one the view presents; nothing while it presents none. */
export function Presenting({ dataset }: { readonly dataset: Dataset }) {
  const view = useView((current) => current)
  const figures = useMemo(() => figuresOnPage(dataset, view), [dataset, view])
  if (view.presenting === null) return null
  return (
    <Presentation
      figures={figures}
      current={view.presenting}
      dataset={dataset}
      covered={view.evidence !== null}
      onFigure={viewEvents.presentingStepped}
      onEvidence={viewEvents.evidenceOpened}
      onClose={viewEvents.presentingEnded}
    />
  )
}
