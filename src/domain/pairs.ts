import type { Dataset, IndicatorId, Observation } from './model.ts'
import { compare, type Comparison } from './grade.ts'
import { stands } from './agreement.ts'
import { figuresOf } from './places.ts'

/**
 * Every comparison of two figures of one indicator from different areas, in the order of the dataset (`a` before `b`).
 * Restatements take no part, nor what another source says again. Also in it are figures of areas that contain one another; their `relation`
 * says so.
 */
export function pairsOf(dataset: Dataset, indicator: IndicatorId): readonly Comparison[] {
  const figures = figuresOf(dataset, indicator)
  return figures.flatMap((a, index) =>
    figures
      .slice(index + 1)
      .filter((b) => b.refArea !== a.refArea)
      .map((b) => compare(dataset, a, b)),
  )
}

/**
 * The comparisons of one figure with those of other areas, in the same order as in `pairsOf`; none for a figure that says another one
 * again.
 */
export function pairsWith(dataset: Dataset, figure: Observation): readonly Comparison[] {
  if (!stands(dataset, figure)) return []
  const figures = figuresOf(dataset, figure.indicator)
  const place = figures.indexOf(figure)
  return figures.flatMap((other, at) => {
    if (other.refArea === figure.refArea) return []
    return [at < place ? compare(dataset, other, figure) : compare(dataset, figure, other)]
  })
}

/** The comparisons of every indicator, in the order of the dataset's indicators. */
export function allPairs(dataset: Dataset): readonly Comparison[] {
  return dataset.indicators.flatMap(({ indicator }) => pairsOf(dataset, indicator))
}
