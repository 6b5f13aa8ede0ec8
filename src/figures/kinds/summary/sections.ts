/** What may be said of the pairs of an indicator, from proved orders down to what is not to be compared. */
import type { Comparison } from '#domain/grade.ts'

/**
 * `proved` who has more · `undecided` countable alike, order open · `beside` counted differently in one respect (C) · `apart` not to be
 * compared (D) · `contained` one area in the other.
 */
export const standings = ['proved', 'undecided', 'beside', 'apart', 'contained'] as const
export type Standing = (typeof standings)[number]

export interface StandingSection {
  readonly standing: Standing
  /** In the order given. */
  readonly comparisons: readonly [Comparison, ...Comparison[]]
}

/** Which of these a comparison of two areas is. */
function standingOf({ relation, grade, order }: Comparison): Standing {
  if (relation !== 'pair') return 'contained'
  if (order.kind === 'proved') return 'proved'
  if (grade === 'C') return 'beside'
  return grade === 'D' ? 'apart' : 'undecided'
}

/** The comparisons by standing, best first; those without any are left out. */
export function sectionsOf(comparisons: readonly Comparison[]): readonly StandingSection[] {
  return standings.flatMap((standing) => {
    const [first, ...others] = comparisons.filter((comparison) => standingOf(comparison) === standing)
    return first === undefined ? [] : [{ standing, comparisons: [first, ...others] as const }]
  })
}
