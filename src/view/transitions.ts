/** What a reader can do to the view, each a pure function from view to view. */
import type { Category, Family, Instrument, Nature, PolicyKind, TrustTier } from '#domain/codes.ts'
import type { Grade } from '#domain/grade.ts'
import type { AreaId, IndicatorId, TargetGroupId } from '#domain/model.ts'
import {
  defaultView,
  filterNames,
  type Coverage,
  type EvidenceRef,
  type FigureRef,
  type FilterName,
  type Lang,
  type Page,
  type Sort,
  type ThresholdMode,
  type View,
  type YearRange,
} from './view.ts'

/** Adds what is not in the list, takes out what is. */
function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
}

/** Another page keeps the filters and closes the evidence and the projector. */
export const pageOpened = (view: View, page: Page): View => ({ ...view, page, evidence: null, presenting: null })

export const areaToggled = (view: View, area: AreaId): View => ({ ...view, areas: toggled(view.areas, area) })

export const ownAreaChosen = (view: View, own: AreaId | null): View => ({ ...view, own })

export const categoryToggled = (view: View, category: Category): View => ({
  ...view,
  categories: toggled(view.categories, category),
})

export const indicatorToggled = (view: View, indicator: IndicatorId): View => ({
  ...view,
  indicators: toggled(view.indicators, indicator),
})

export const kindToggled = (view: View, kind: PolicyKind): View => ({ ...view, kinds: toggled(view.kinds, kind) })

export const instrumentToggled = (view: View, instrument: Instrument): View => ({
  ...view,
  instruments: toggled(view.instruments, instrument),
})

/** To what these areas write of under these instruments. */
export const policiesNarrowed = (view: View, instruments: View['instruments'], areas: View['areas']): View => ({
  ...view,
  instruments,
  areas,
})

export const targetGroupToggled = (view: View, group: TargetGroupId): View => ({
  ...view,
  targetGroups: toggled(view.targetGroups, group),
})

/** Sets the threshold of a family; null takes it away. */
export function thresholdSet(view: View, family: Family, min: number | null): View {
  const others = view.thresholds.filter((threshold) => threshold.family !== family)
  return { ...view, thresholds: min === null ? others : [...others, { family, min }] }
}

export const thresholdModeChosen = (view: View, thresholdMode: ThresholdMode): View => ({ ...view, thresholdMode })

export const yearsChosen = (view: View, years: YearRange): View => ({ ...view, years })

export const natureToggled = (view: View, nature: Nature): View => ({ ...view, natures: toggled(view.natures, nature) })

export const minGradeChosen = (view: View, minGrade: Grade): View => ({ ...view, minGrade })

export const coverageChosen = (view: View, coverage: Coverage): View => ({ ...view, coverage })

export const minTrustChosen = (view: View, minTrust: TrustTier): View => ({ ...view, minTrust })

export const textTyped = (view: View, text: string): View => ({ ...view, text })

export const sortChosen = (view: View, sort: Sort): View => ({ ...view, sort })

export const langChosen = (view: View, lang: Lang): View => ({ ...view, lang })

export const evidenceOpened = (view: View, evidence: EvidenceRef): View => ({ ...view, evidence })

export const evidenceClosed = (view: View): View => ({ ...view, evidence: null })

export const presentingStarted = (view: View, presenting: FigureRef): View => ({ ...view, presenting, evidence: null })

export const presentingEnded = (view: View): View => ({ ...view, presenting: null, evidence: null })

/** One filter back to letting everything through. Without thresholds there is nothing left to mark or to hide. */
export function filterCleared(view: View, name: FilterName): View {
  const cleared = { ...view, [name]: defaultView(view)[name] }
  return name === 'thresholds' ? thresholdModeChosen(cleared, 'mark') : cleared
}

/** All filters back; page, own area, language and order stay. On the comparison the areas are what is compared and no filter. */
export function filtersCleared(view: View): View {
  return filterNames.filter((name) => name !== 'areas' || view.page.name !== 'compare').reduce(filterCleared, view)
}
