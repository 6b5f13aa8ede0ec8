/** What each choice of a filter would leave, with the other filters as they are. */
import { trustTiers, type Category, type Nature, type TrustTier } from '#domain/codes.ts'
import type { Grade } from '#domain/grade.ts'
import type { AreaId, Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { lookup } from '#domain/lookup.ts'
import { periodOf, periodYears } from '#domain/period.ts'
import { countedFigures, figuresByArea } from '#domain/places.ts'
import { categoryOf, figureTests } from '#view/figureSelection.ts'
import { rowsByObstacle } from '#view/filter.ts'
import { bestGrade } from '#view/grades.ts'
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

/** All counts beside the choices of the panel, in one walk through the figures. */
export function filterCounts(dataset: Dataset, view: View): FilterCounts {
  const byObstacle = rowsByObstacle(countedFigures(dataset), figureTests, view, dataset)
  const shown = byObstacle.get(null) ?? []
  /** What is left where one filter lets everything through. */
  const without = (name: FilterName): readonly Observation[] => [...shown, ...(byObstacle.get(name) ?? [])]
  const count = <Choice>(name: FilterName, choicesOf: (figure: Observation) => readonly Choice[]) => {
    const counts = new Map<Choice, number>()
    for (const figure of without(name)) {
      for (const choice of choicesOf(figure)) counts.set(choice, (counts.get(choice) ?? 0) + 1)
    }
    return counts
  }
  const graded = count('minGrade', (figure) => [bestGrade(dataset, figure, view.areas) ?? 'D'])
  const trusted = count('minTrust', (figure) => [lookup(dataset.sourceById, figure.sourceId).trust])
  const indicatorsOf = (figures: readonly Observation[]) => new Set(figures.map((figure) => figure.indicator))
  const covered = [...indicatorsOf(without('coverage'))]
  return {
    shown: shown.length,
    judged: without('thresholds'),
    areas: count('areas', (figure) => [figure.refArea]),
    categories: count('categories', (figure) => [categoryOf(dataset, figure)]),
    indicators: count('indicators', (figure) => [figure.indicator]),
    natures: count('natures', (figure) => [figure.nature]),
    years: count('years', (figure) => periodYears(periodOf(figure.timePeriod))),
    grades: upTo(grades, graded),
    trust: upTo(trustTiers, trusted),
    coverage: {
      any: covered.length,
      two: covered.filter((indicator) => figuresByArea(dataset, indicator).size > 1).length,
    },
  }
}

/** For each step of a scale how many stand on it or on a better one; the best stands first. */
function upTo<Step>(steps: readonly Step[], counts: ReadonlyMap<Step, number>): ReadonlyMap<Step, number> {
  let sum = 0
  return new Map(
    steps.map((step) => {
      sum += counts.get(step) ?? 0
      return [step, sum] as const
    }),
  )
}
