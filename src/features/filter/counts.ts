/** What each choice of a filter would leave, with the other filters as they are. */
import { trustTiers, type Category, type Nature, type TrustTier } from '#domain/codes.ts'
import type { Grade } from '#domain/grade.ts'
import type { AreaId, Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { periodOf, periodYears } from '#domain/period.ts'
import { categoryOf, figureTests } from '#view/figureSelection.ts'
import { countsFor, filtered } from '#view/filter.ts'
import { filterCleared } from '#view/transitions.ts'
import { grades, type FilterName, type View } from '#view/view.ts'

export interface FilterCounts {
  /** Figures that all filters together leave. */
  readonly shown: number
  /** Figures that all filters but the thresholds leave: those a threshold is about. */
  readonly judged: readonly Observation[]
  readonly areas: ReadonlyMap<AreaId, number>
  readonly categories: ReadonlyMap<Category, number>
  readonly indicators: ReadonlyMap<IndicatorId, number>
  readonly natures: ReadonlyMap<Nature, number>
  /** A figure counts in every year its period touches. */
  readonly years: ReadonlyMap<number, number>
  readonly grades: ReadonlyMap<Grade, number>
  readonly trust: ReadonlyMap<TrustTier, number>
  /** Indicators left without, and with, the rule that two areas must have a figure. */
  readonly coverage: { readonly any: number; readonly two: number }
}

/** The figures that filters are about: a restatement says a figure twice and counts once. */
function countedFigures(dataset: Dataset): readonly Observation[] {
  return dataset.observations.filter((figure) => figure.restates === null)
}

/** All counts beside the choices of the panel. */
export function filterCounts(dataset: Dataset, view: View): FilterCounts {
  const figures = countedFigures(dataset)
  const count = <Choice>(name: FilterName, choicesOf: (figure: Observation) => readonly Choice[]) =>
    countsFor(figures, figureTests, view, dataset, name, choicesOf)
  const left = (change: Partial<View>) => filtered(figures, figureTests, { ...view, ...change }, dataset)
  const indicatorsLeft = (coverage: View['coverage']) => new Set(left({ coverage }).map((figure) => figure.indicator)).size
  return {
    shown: left({}).length,
    judged: left(filterCleared(view, 'thresholds')),
    areas: count('areas', (figure) => [figure.refArea]),
    categories: count('categories', (figure) => [categoryOf(dataset, figure)]),
    indicators: count('indicators', (figure) => [figure.indicator]),
    natures: count('natures', (figure) => [figure.nature]),
    years: count('years', (figure) => periodYears(periodOf(figure.timePeriod))),
    grades: new Map(grades.map((minGrade) => [minGrade, left({ minGrade }).length])),
    trust: new Map(trustTiers.map((minTrust) => [minTrust, left({ minTrust }).length])),
    coverage: { any: indicatorsLeft('any'), two: indicatorsLeft('two-or-more') },
  }
}
