/** How little stands between two figures. */
import { grades, type Comparison } from '#domain/grade.ts'

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
