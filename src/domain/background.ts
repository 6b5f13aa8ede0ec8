import type { Category } from './codes.ts'
import { lookup } from './lookup.ts'
import type { Dataset, IndicatorId, Observation } from './model.ts'

/** Whether a category holds what other figures are held against, such as the residents of an area: no figure of talent work. */
export function isBackgroundCategory(category: Category): boolean {
  return category === 'context'
}

/** Whether the figures of an indicator are background. */
export function isBackground(dataset: Dataset, indicator: IndicatorId): boolean {
  return isBackgroundCategory(lookup(dataset.indicatorById, indicator).category)
}

/**
 * The figures that a finding, a count or a request is about: all but background. Where a reader's filters leave nothing else, they
 * asked for it, and it is what the page is about.
 */
export function subjectsAmong(dataset: Dataset, figures: readonly Observation[]): readonly Observation[] {
  const subjects = figures.filter((figure) => !isBackground(dataset, figure.indicator))
  return subjects.length > 0 ? subjects : figures
}
