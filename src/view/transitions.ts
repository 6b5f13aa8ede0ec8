/** What a reader can do to the view, each a pure function from view to view. */
import type { Family, TrustTier } from '#domain/codes.ts'
import type { Grade } from '#domain/grade.ts'
import type { AreaId } from '#domain/model.ts'
import {
  emptyFilters,
  filterNames,
  type Coverage,
  type FilterChoices,
  type FilterName,
  type FilterValues,
  type ListFilterName,
  type ThresholdMode,
  type YearRange,
} from './filters.ts'
import { beginningOf, longestValue } from './parameter.ts'
import {
  defaultView,
  type EvidenceRef,
  type Lang,
  type Page,
  type Presented,
  type Singles,
  type Sort,
  type View,
} from './view.ts'

/** Adds what is not in the list, takes out what is. */
function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
}

/** Another page keeps the filters, closes the evidence and the projector, and leaves a deck that came by a link. */
export const pageOpened = (view: View, page: Page): View => ({ ...view, page, evidence: null, presenting: null, deck: null })

/** The page of a deck that others are to open: its slides bring their own conditions. */
export const deckOpened = ({ lang, own }: View, deck: string): View => ({
  ...defaultView({ lang, own }),
  page: { name: 'deck' },
  deck,
})

export const areaToggled = (view: View, area: AreaId): View => choiceToggled(view, 'areas', area)

/** These areas and no others, in this order. */
export const areasChosen = (view: View, areas: readonly AreaId[]): View => ({ ...view, areas })

/** Adds a choice to the list of a filter, or takes it out. */
export function choiceToggled<Name extends ListFilterName>(view: View, name: Name, choice: FilterChoices[Name]): View {
  const chosen: FilterValues[ListFilterName] = view[name]
  return { ...view, [name]: toggled<unknown>(chosen, choice) }
}

export const ownAreaChosen = (view: View, own: AreaId | null): View => ({ ...view, own })

/** To what these areas write of under these instruments. */
export const policiesNarrowed = (view: View, instruments: View['instruments'], areas: View['areas']): View => ({
  ...view,
  instruments,
  areas,
})

/** Sets the threshold of a family; null takes it away. */
export function thresholdSet(view: View, family: Family, min: number | null): View {
  const others = view.thresholds.filter((threshold) => threshold.family !== family)
  return { ...view, thresholds: min === null ? others : [...others, { family, min }] }
}

export const thresholdModeChosen = (view: View, thresholdMode: ThresholdMode): View => ({ ...view, thresholdMode })

export const yearsChosen = (view: View, years: YearRange): View => ({ ...view, years })

export const minGradeChosen = (view: View, minGrade: Grade): View => ({ ...view, minGrade })

export const coverageChosen = (view: View, coverage: Coverage): View => ({ ...view, coverage })

export const minTrustChosen = (view: View, minTrust: TrustTier): View => ({ ...view, minTrust })

/** A search; of a text longer than a link can carry the beginning. */
export const textTyped = (view: View, text: string): View => ({ ...view, text: beginningOf(text, longestValue) })

export const sortChosen = (view: View, sort: Sort): View => ({ ...view, sort })

export const singlesChosen = (view: View, singles: Singles): View => ({ ...view, singles })

export const langChosen = (view: View, lang: Lang): View => ({ ...view, lang })

export const evidenceOpened = (view: View, evidence: EvidenceRef): View => ({ ...view, evidence })

export const evidenceClosed = (view: View): View => ({ ...view, evidence: null })

export const presentingStarted = (view: View, presenting: Presented): View => ({ ...view, presenting, evidence: null })

export const presentingEnded = (view: View): View => ({ ...view, presenting: null, evidence: null })

/** One filter back to letting everything through. Without thresholds there is nothing left to mark or to hide. */
export function filterCleared(view: View, name: FilterName): View {
  const cleared = { ...view, [name]: emptyFilters[name] }
  return name === 'thresholds' ? thresholdModeChosen(cleared, 'mark') : cleared
}

/** All filters back; page, own area, language and order stay. On the comparison the areas are what is compared and no filter. */
export function filtersCleared(view: View): View {
  return filterNames.filter((name) => name !== 'areas' || view.page.name !== 'compare').reduce(filterCleared, view)
}
