import { useEffect, useLayoutEffect, useMemo } from 'react'
import type { Dataset } from '#domain/model.ts'
import { finder, slidesIn, type Deck } from '#features/deck/deck.ts'
import { useDeckShown } from '#features/deck/shown.ts'
import Presentation, { type PresentationProps } from '#features/present/Presentation.tsx'
import type { Slide } from '#figures/page/slide.ts'
import { useGuide } from '#view/guide.ts'
import { useFilters, useView, viewEvents } from '#view/store.ts'
import type { View } from '#view/view.ts'
import { figuresOnPage } from './figuresOnPage.ts'

interface PresentingProps {
  readonly dataset: Dataset
  /** Told whether the page is covered: it is inert as long as that lasts, and no longer. */
  readonly onCovering: (covers: boolean) => void
}

/** The figures of the page full screen, from the one the view presents; a name that no figure of the page has is told and dropped. */
export function Presenting({ dataset, onCovering }: PresentingProps) {
  const filters = useFilters()
  const page = useView((view) => view.page)
  const { deck } = useDeckShown()
  const presenting = useView((view) => view.presenting)
  const isEvidenceOpen = useView((view) => view.evidence !== null)
  const isGuideOpen = useGuide(({ topic }) => topic !== null)
  // The same figures while pages are turned and evidence is opened: they are laid out once.
  const slides = useMemo(() => slidesOn(dataset, { ...filters, page }, deck), [dataset, filters, page, deck])
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

/** What the projector walks over: the figures of the page, or the slides of the deck. */
function slidesOn(dataset: Dataset, view: View, deck: Deck | null): readonly Slide[] {
  if (view.page.name === 'deck') return slidesIn(finder(dataset, view.lang, figuresOnPage)(deck ?? []))
  return figuresOnPage(dataset, view).map((model) => ({ id: model.id, model, line: '' }))
}
