/** Which figures a view shows. */
import { trustTiers, type Category } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset, Observation } from '#domain/model.ts'
import { periodOf, periodYears } from '#domain/period.ts'
import { figuresByArea } from '#domain/places.ts'
import { judgementOf } from '#domain/threshold.ts'
import type { FilterTests } from './filter.ts'
import { standsBeside } from './grades.ts'
import { figureText, searchTerms } from './searchText.ts'
import type { YearRange } from './view.ts'

/** The filters that leave a figure out. Thresholds do so only where the reader hides what they mark as not reaching them. */
export const figureTests: FilterTests<Observation> = {
  areas: (figure, view) => view.areas.length === 0 || view.areas.includes(figure.refArea),
  categories: (figure, view, dataset) => view.categories.length === 0 || view.categories.includes(categoryOf(dataset, figure)),
  indicators: (figure, view) => view.indicators.length === 0 || view.indicators.includes(figure.indicator),
  thresholds: (figure, view, dataset) =>
    view.thresholdMode === 'mark' || judgementOf(dataset, figure, view.thresholds) !== 'fails',
  natures: (figure, view) => view.natures.length === 0 || view.natures.includes(figure.nature),
  years: (figure, view) => touches(figure.timePeriod, view.years),
  minGrade: (figure, view, dataset) => view.minGrade === 'D' || standsBeside(dataset, figure, view.minGrade, view.areas),
  coverage: (figure, view, dataset) => view.coverage === 'any' || figuresByArea(dataset, figure.indicator).size > 1,
  minTrust: (figure, view, dataset) =>
    trustTiers.indexOf(lookup(dataset.sourceById, figure.sourceId).trust) <= trustTiers.indexOf(view.minTrust),
  text: (figure, view, dataset) => searchTerms(view.text).every((term) => figureText(dataset, figure).includes(term)),
}

/** The category a figure is listed under. */
export function categoryOf(dataset: Dataset, figure: Observation): Category {
  return lookup(dataset.indicatorById, figure.indicator).category
}

/** Whether a period has a day in a range of years. */
export function touches(period: string, { from, to }: YearRange): boolean {
  if (from === null && to === null) return true
  const years = periodYears(periodOf(period))
  return years.some((year) => year >= (from ?? year) && year <= (to ?? year))
}

/** Place of each area in a list: the reader's own first, then as in the data. */
export function areaRanks(dataset: Dataset, own: AreaId | null): ReadonlyMap<AreaId, number> {
  return new Map(dataset.areas.map((row, index) => [row.areaId, row.areaId === own ? -1 : index]))
}
