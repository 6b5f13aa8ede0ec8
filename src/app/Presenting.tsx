import { useEffect, useLayoutEffect, useMemo } from 'react'
import type { Dataset } from '#domain/model.ts'
import { policyMatrix } from '#features/browse/policyFigures.ts'
import { comparisonOf } from '#features/compare/compared.ts'
import { indicatorFigures } from '#features/indicator/models.ts'
import { panelModels } from '#features/overview/models.ts'
import { restModels } from '#features/overview/restModels.ts'
import Presentation, { type PresentationProps } from '#features/present/Presentation.tsx'
import type { FigureModel } from '#figures/model.ts'
import type { Slide } from '#figures/page/slide.ts'
import { useGuide } from '#view/guide.ts'
import { shownBy } from '#view/shown.ts'
import { useFilters, useView, viewEvents } from '#view/store.ts'
import type { View } from '#view/view.ts'

interface PresentingProps {
  readonly dataset: Dataset
  /** Told whether the page is covered: it is inert as long as that lasts, and no longer. */
  readonly onCovering: (covers: boolean) => void
}

/** The figures of the page full screen, from the one the view presents; a name that no figure of the page has is told and dropped. */
export function Presenting({ dataset, onCovering }: PresentingProps) {
  const filters = useFilters()
  const page = useView((view) => view.page)
  const presenting = useView((view) => view.presenting)
  const isEvidenceOpen = useView((view) => view.evidence !== null)
  const isGuideOpen = useGuide(({ topic }) => topic !== null)
  // The same figures while pages are turned and evidence is opened: they are laid out once.
  const slides = useMemo(() => slidesOn(dataset, { ...filters, page }), [dataset, filters, page])
  const isKnown = presenting === null || slides.some(({ id }) => id === presenting.figure)
  useEffect(() => {
    if (!isKnown) viewEvents.presentingRefused()
  }, [isKnown])
  if (presenting === null || !isKnown) return null
  return (
    <Covering
      slides={slides}
      place={presenting}
      dataset={dataset}
      covered={isEvidenceOpen || isGuideOpen}
      onPlace={viewEvents.presentingStepped}
      onEvidence={viewEvents.evidenceOpened}
      onClose={viewEvents.presentingEnded}
      onCovering={onCovering}
    />
  )
}

function Covering({ onCovering, ...presentation }: PresentationProps & Pick<PresentingProps, 'onCovering'>) {
  useLayoutEffect(() => {
    onCovering(true)
    return () => onCovering(false)
  }, [onCovering])
  return <Presentation {...presentation} />
}

/** What the projector walks over. */
function slidesOn(dataset: Dataset, view: View): readonly Slide[] {
  return figuresOnPage(dataset, view).map((model) => ({ id: model.id, model, line: '' }))
}

/** The figures of the page a view is on, in their order; none on a page of lists. */
function figuresOnPage(dataset: Dataset, view: View): readonly FigureModel[] {
  switch (view.page.name) {
    case 'overview': {
      const shown = shownBy(dataset, view)
      const { ages, written, firmness, matrix, board, requests } = restModels(dataset, shown)
      return [...panelModels(dataset, shown), ages(), written(), firmness(), matrix(), board(), requests()]
    }
    case 'compare': {
      const comparison = comparisonOf(dataset, view)
      return comparison === null ? [] : [comparison]
    }
    case 'policies':
      return [policyMatrix(dataset, view)]
    case 'indicator':
      return indicatorFigures(dataset, view.own, view.page.indicator)
    case 'figures':
    case 'areas':
    case 'area':
    case 'sources':
    case 'source':
    case 'unknown':
      return []
  }
}
