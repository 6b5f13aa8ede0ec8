import { useMemo } from 'react'
import type { Dataset } from '#domain/model.ts'
import Presentation from '#features/present/Presentation.tsx'
import { useGuide } from '#view/guide.ts'
import { useFilters, useView, viewEvents } from '#view/store.ts'
import { figuresOnPage } from './figuresOnPage.ts'

/** The figures of the page full screen, from the one the view presents; nothing while it presents none. */
export function Presenting({ dataset }: { readonly dataset: Dataset }) {
  const filters = useFilters()
  const page = useView((view) => view.page)
  const presenting = useView((view) => view.presenting)
  const isEvidenceOpen = useView((view) => view.evidence !== null)
  const isGuideOpen = useGuide(({ topic }) => topic !== null)
  // The same figures while pages are turned and evidence is opened: they are laid out once.
  const figures = useMemo(() => figuresOnPage(dataset, { ...filters, page }), [dataset, filters, page])
  if (presenting === null) return null
  return (
    <Presentation
      figures={figures}
      current={presenting}
      dataset={dataset}
      covered={isEvidenceOpen || isGuideOpen}
      onFigure={viewEvents.presentingStepped}
      onEvidence={viewEvents.evidenceOpened}
      onClose={viewEvents.presentingEnded}
    />
  )
}
