/** How little stands between two figures. */
import { contains } from '#domain/area.ts'
import { grades, type Comparison } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, ObsId } from '#domain/model.ts'

/**
 * Pairs by how little stands between their figures: a proved order first, then a better grade, no blocker, fewer strikes, the smaller gap.
 * Areas of which one contains the other are left out.
 */
export function leastImpairedFirst(comparisons: readonly Comparison[]): readonly Comparison[] {
  const rank = ({ grade }: Comparison) => (grade === null ? grades.length : grades.indexOf(grade))
  const ordered = ({ order }: Comparison) => (order.kind === 'proved' ? 0 : 1)
  return comparisons
    .filter(({ grade }) => grade !== null)
    .sort(
      (a, b) =>
        ordered(a) - ordered(b) ||
        rank(a) - rank(b) ||
        Math.sign(a.blockers.length) - Math.sign(b.blockers.length) ||
        a.strikes.length - b.strikes.length ||
        a.gapDays - b.gapDays,
    )
}

/** The pairs of an area and another that contains it, the part before the whole; first those that are counted alike. */
export function partsFirst(dataset: Dataset, comparisons: readonly Comparison[]): readonly Comparison[] {
  const figure = (id: ObsId) => lookup(dataset.observationById, id)
  const isAlike = ({ a, b }: Comparison) => figure(a).definition === figure(b).definition
  const contained = comparisons
    .filter(({ relation }) => relation === 'part-of')
    .map((one): Comparison =>
      contains(dataset, figure(one.a).refArea, figure(one.b).refArea) ? { ...one, a: one.b, b: one.a } : one,
    )
  return [...contained.filter(isAlike), ...contained.filter((one) => !isAlike(one))]
}
