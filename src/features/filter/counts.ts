/** What each choice of a filter would leave, with the other filters as they are. */
import { trustTiers, type Category, type Nature, type TrustTier } from '#domain/codes.ts'
import type { Grade } from '#domain/grade.ts'
import type { AreaId, Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { lookup } from '#domain/lookup.ts'
import { periodOf, periodYears } from '#domain/period.ts'
import { countedFigures, figuresByArea } from '#domain/places.ts'
import { categoryOf, figureTests } from '#view/figureSelection.ts'
import { activeFilters, rowsByObstacle } from '#view/filter.ts'
import { bestGrade } from '#view/grades.ts'
import { filterNames, grades, type FilterName, type View } from '#view/view.ts'

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

const names = filterNames.filter((name) => name in figureTests)

/** The counts of a view that leaves nothing out, which readers come back to again and again. */
const ofAll = new WeakMap<Dataset, FilterCounts>()

/** All counts beside the choices of the panel. */
export function filterCounts(dataset: Dataset, view: View): FilterCounts {
  if (activeFilters(view, names).length > 0) return counted(dataset, view)
  const counts = ofAll.get(dataset) ?? counted(dataset, view)
  ofAll.set(dataset, counts)
  return counts
}

function counted(dataset: Dataset, view: View): FilterCounts {
  const byObstacle = rowsByObstacle(countedFigures(dataset), figureTests, view, dataset)
  const shown = byObstacle.get(null) ?? []
  /** What is left where one filter lets everything through. */
  const without = (name: FilterName): readonly Observation[] => {
    const others = byObstacle.get(name) ?? []
    return others.length === 0 ? shown : [...shown, ...others]
  }
  const count = <Choice>(name: FilterName, choiceOf: (figure: Observation) => Choice) => {
    const counts = new Map<Choice, number>()
    for (const figure of without(name)) addTo(counts, choiceOf(figure))
    return counts
  }
  const years = new Map<number, number>()
  for (const figure of without('years')) for (const year of periodYears(periodOf(figure.timePeriod))) addTo(years, year)
  const graded = count('minGrade', (figure) => bestGrade(dataset, figure, view.areas) ?? 'D')
  const trusted = count('minTrust', (figure) => lookup(dataset.sourceById, figure.sourceId).trust)
  const indicatorsOf = (figures: readonly Observation[]) => new Set(figures.map((figure) => figure.indicator))
  const covered = [...indicatorsOf(without('coverage'))]
  return {
    shown: shown.length,
    judged: without('thresholds'),
    areas: count('areas', (figure) => figure.refArea),
    categories: count('categories', (figure) => categoryOf(dataset, figure)),
    indicators: count('indicators', (figure) => figure.indicator),
    natures: count('natures', (figure) => figure.nature),
    years,
    grades: upTo(grades, graded),
    trust: upTo(trustTiers, trusted),
    coverage: {
      any: covered.length,
      two: covered.filter((indicator) => figuresByArea(dataset, indicator).size > 1).length,
    },
  }
}

function addTo<Choice>(counts: Map<Choice, number>, choice: Choice): void {
  counts.set(choice, (counts.get(choice) ?? 0) + 1)
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
