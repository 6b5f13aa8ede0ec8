/** What of its figures a page says first: rulers on which an order is proved, else pairs without one. */
import { contains } from '#domain/area.ts'
import { grades, type Comparison } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, ObsId } from '#domain/model.ts'
import type { ProvedOrder, Ruler } from '#figures/model.ts'
import { figuresOfBar } from '#figures/rows.ts'
import { leastImpairedFirst } from '#figures/verdict/impairment.ts'
import type { Contrast } from './model.ts'

/** Contrasts on one page. */
const mostContrasts = 2

/** Rulers on which an order is proved, A before B, then of more areas, then of dates closer together. */
export function rulersInOrder(rulers: readonly Ruler[]): readonly Ruler[] {
  const worst = ({ comparisons }: Ruler) =>
    Math.max(0, ...comparisons.map(({ grade }) => (grade === null ? 0 : grades.indexOf(grade))))
  const gap = ({ comparisons }: Ruler) => Math.max(0, ...comparisons.map(({ gapDays }) => gapDays))
  return rulers
    .filter(({ basis, comparisons }) => basis === 'graded' && comparisons.some(({ order }) => order.kind === 'proved'))
    .sort((a, b) => worst(a) - worst(b) || b.bars.length - a.bars.length || gap(a) - gap(b))
}

/**
 * The strongest pairs without an order: one for an indicator and two areas, first those that bring in an area not yet there. Where there
 * is none, figures of an area and of another that contains it, first those that are counted alike.
 */
export function contrastsOf(dataset: Dataset, comparisons: readonly Comparison[]): readonly Contrast[] {
  const unordered = comparisons.filter(({ relation, order }) => relation === 'pair' && order.kind !== 'proved')
  const pairs = (unordered.length > 0 ? leastImpairedFirst(unordered) : partsFirst(dataset, comparisons)).map(
    (comparison): Contrast => ({
      comparison,
      a: lookup(dataset.observationById, comparison.a),
      b: lookup(dataset.observationById, comparison.b),
    }),
  )
  const [first, ...others] = pairs
  if (first === undefined) return []
  const seen = new Set([first.a.refArea, first.b.refArea])
  const isNew = ({ a, b }: Contrast) => !seen.has(a.refArea) || !seen.has(b.refArea)
  // Of an area and its whole one number says it.
  const isOther = ({ a }: Contrast) => unordered.length > 0 && a.indicator !== first.a.indicator
  const second = others.find(isNew) ?? others.find(isOther)
  return [first, ...(second === undefined ? [] : [second])].slice(0, mostContrasts)
}

/** The orders proved on a ruler, each once. */
export function ordersOn(ruler: Ruler): readonly ProvedOrder[] {
  const figures = new Map(ruler.bars.flatMap(figuresOfBar).map((figure) => [figure.obsId, figure]))
  return ruler.comparisons.flatMap(({ order }) => {
    if (order.kind !== 'proved') return []
    const [larger, smaller] = [figures.get(order.larger), figures.get(order.smaller)]
    if (larger === undefined || smaller === undefined) return []
    return [{ indicator: ruler.indicator, larger, smaller, basis: order.basis }]
  })
}

/** The pairs of an area and another that contains it, the part before the whole; first those that are counted alike. */
function partsFirst(dataset: Dataset, comparisons: readonly Comparison[]): readonly Comparison[] {
  const figure = (id: ObsId) => lookup(dataset.observationById, id)
  const isAlike = ({ a, b }: Comparison) => figure(a).definition === figure(b).definition
  const contained = comparisons
    .filter(({ relation }) => relation === 'part-of')
    .map((one): Comparison =>
      contains(dataset, figure(one.a).refArea, figure(one.b).refArea) ? { ...one, a: one.b, b: one.a } : one,
    )
  return [...contained.filter(isAlike), ...contained.filter((one) => !isAlike(one))]
}
