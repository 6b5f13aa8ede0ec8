/**
 * Real figures that show how marks and grades are read, chosen by rule: another dataset has others, and kinds it has none of are left out.
 */
import type { Comparison, Grade } from '#domain/grade.ts'
import { latestOf } from '#domain/latest.ts'
import { lookup } from '#domain/lookup.ts'
import { onceFor } from '#domain/onceFor.ts'
import type { Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { grouped } from '#domain/grouped.ts'
import { countedFigures } from '#domain/places.ts'
import { keysOfFigure } from '#figures/legend.ts'
import { lines, type LegendKey, type Line } from '#figures/model.ts'
import { topFigures } from '#figures/top.ts'
import { bestFirst, comparisonsAmong, lineAmong } from '#figures/verdicts.ts'
import { grades } from '#domain/grade.ts'

/** What the mark beside a figure says, in the order of the guide. */
const markKeys = [
  'exact',
  'more-than',
  'at-least',
  'nearly',
  'about',
  'range',
  'planned',
  'cumulative',
  'part-of-area',
] as const satisfies readonly LegendKey[]
export type MarkKey = (typeof markKeys)[number]

export interface MarkExample {
  readonly key: MarkKey
  readonly figure: Observation
}

/**
 * A figure for each kind of mark: one whose mark says this and nothing else, if there is one. Figures that stand in comparisons go
 * first, the best comparison before the others, so that the same figures are met again among the grades.
 */
export function markExamples(dataset: Dataset): readonly MarkExample[] {
  const first = new Map<LegendKey, Observation>()
  const alone = new Map<LegendKey, Observation>()
  for (const figure of inTheOrderOfComparisons(dataset)) {
    const keys = keysOfFigure(figure)
    for (const key of keys) {
      const found = keys.length === 1 ? alone : first
      if (!found.has(key)) found.set(key, figure)
    }
  }
  return markKeys.flatMap((key) => {
    const figure = alone.get(key) ?? first.get(key)
    return figure === undefined ? [] : [{ key, figure }]
  })
}

function inTheOrderOfComparisons(dataset: Dataset): readonly Observation[] {
  const compared = examplePairs(dataset).flatMap(({ a, b }) => [a, b])
  const ids = new Set([...compared, ...dataset.observations.map(({ obsId }) => obsId)])
  return [...ids].map((id) => lookup(dataset.observationById, id)).filter(({ restates }) => restates === null)
}

export interface GradeExample {
  readonly grade: Grade
  readonly comparison: Comparison
}

export interface LineExample {
  readonly line: Line
  readonly indicator: IndicatorId
}

/** The latest figures of each indicator, as many as figures of ours draw: a large dataset would have millions of pairs. */
const figuresOfIndicators = onceFor((dataset: Dataset): ReadonlyMap<IndicatorId, readonly Observation[]> => {
  const byIndicator = grouped(latestOf(countedFigures(dataset)), ({ indicator }) => indicator)
  return new Map(
    dataset.indicators.flatMap(({ indicator }) => {
      const figures = byIndicator.get(indicator)
      return figures === undefined ? [] : [[indicator, topFigures(dataset, figures, null).drawn] as const]
    }),
  )
})

/** The comparisons an example may be taken from, best verdict first. */
const examplePairs = onceFor((dataset: Dataset): readonly Comparison[] =>
  bestFirst([...figuresOfIndicators(dataset)].flatMap(([indicator, figures]) => comparisonsAmong(dataset, indicator, figures))),
)

/** The first indicator on each of the four lines. */
export function lineExamples(dataset: Dataset): readonly LineExample[] {
  const byIndicator = figuresOfIndicators(dataset)
  return lines.flatMap((line) => {
    const found = dataset.indicators.find(({ indicator }) => {
      const figures = byIndicator.get(indicator)
      return figures !== undefined && lineAmong(dataset, figures) === line
    })
    return found === undefined ? [] : [{ line, indicator: found.indicator }]
  })
}

/** The best comparison of each grade that two figures of the dataset reach, from A to D. */
export function gradeExamples(dataset: Dataset): readonly GradeExample[] {
  const pairs = examplePairs(dataset)
  return grades.flatMap((grade) => {
    const comparison = pairs.find((one) => one.grade === grade)
    return comparison === undefined ? [] : [{ grade, comparison }]
  })
}
