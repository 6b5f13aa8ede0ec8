/** Comparisons that come out alike, said once. */
import type { Comparison } from '#domain/grade.ts'
import { disputeOf } from '#domain/agreement.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { grouped } from '#domain/grouped.ts'

/** `words`: what is said in the same words is said once. `grade`: so is what has the same grade, with the reasons they have in common. */
export type Merging = 'words' | 'grade'

/** One thing to be said, and of which areas. */
export interface VerdictGroup {
  /** Stable within its figure. */
  readonly id: string
  /** What may be said of all of them: the first, reduced to the reasons that all share, and as far apart in time as any. */
  readonly common: Comparison
  readonly comparisons: readonly [Comparison, ...Comparison[]]
  /** The pairs of areas it holds for, each once, in the order of the comparisons. */
  readonly pairs: readonly (readonly [AreaId, AreaId])[]
}

/**
 * One group for all comparisons with the same words. A proved order has one of its own, because it names its figures and what
 * contradicts them; areas of which one contains the other are one group whatever the areas, because nothing but that is said of them.
 */
export function verdictGroups(
  dataset: Dataset,
  comparisons: readonly Comparison[],
  wordsOf: (comparison: Comparison) => string,
  merging: Merging,
): readonly VerdictGroup[] {
  const grouping = grouped(comparisons, (comparison) => keyOf(dataset, comparison, wordsOf, merging))
  return [...grouping].flatMap(([id, members]) => {
    const [first, ...others] = members
    if (first === undefined) return []
    const pairs = members.map(({ a, b }) => [areaOf(dataset, a), areaOf(dataset, b)] as const)
    return { id, common: others.reduce(reasonsOfBoth, first), comparisons: [first, ...others] as const, pairs: eachOnce(pairs) }
  })
}

/** The pairs of areas, whichever of two stands first, in the order of their first. */
function eachOnce(pairs: readonly (readonly [AreaId, AreaId])[]): VerdictGroup['pairs'] {
  const found = new Map<string, readonly [AreaId, AreaId]>()
  for (const pair of pairs) {
    const key = [...pair].sort().join(' ')
    if (!found.has(key)) found.set(key, pair)
  }
  return [...found.values()]
}

/** So many things are said under one row, and so many pairs are named with each. */
const mostGroups = 8
const mostPairs = 12

export interface SaidGroups {
  readonly said: readonly (VerdictGroup & { readonly unnamed: number })[]
  /** How many pairs of figures stand in the groups that are left to the evidence of each figure. */
  readonly left: number
}

/** The groups a reader can take in, the best verdicts first as they come; of each the first pairs, and how many are not named. */
export function saidOf(groups: readonly VerdictGroup[]): SaidGroups {
  return {
    said: groups.slice(0, mostGroups).map((group) => ({
      ...group,
      pairs: group.pairs.slice(0, mostPairs),
      unnamed: Math.max(group.pairs.length - mostPairs, 0),
    })),
    left: groups.slice(mostGroups).reduce((sum, { comparisons }) => sum + comparisons.length, 0),
  }
}

function keyOf(dataset: Dataset, comparison: Comparison, wordsOf: (comparison: Comparison) => string, merging: Merging): string {
  const { relation, grade, order } = comparison
  if (order.kind === 'proved') {
    return [comparison.a, comparison.b].map((id) => disputeOf(dataset, lookup(dataset.observationById, id))).join(' ')
  }
  if (relation !== 'pair') return relation
  const isDecided = grade === 'C' || grade === 'D'
  return merging === 'grade' && isDecided ? grade : wordsOf(comparison)
}

function reasonsOfBoth(a: Comparison, b: Comparison): Comparison {
  return {
    ...a,
    blockers: a.blockers.filter((code) => b.blockers.includes(code)),
    strikes: a.strikes.filter((code) => b.strikes.includes(code)),
    remarks: a.remarks.filter((code) => b.remarks.includes(code)),
    leastGapDays: Math.min(a.leastGapDays, b.leastGapDays),
    gapDays: Math.max(a.gapDays, b.gapDays),
  }
}

const areaOf = (dataset: Dataset, id: Comparison['a']): AreaId => lookup(dataset.observationById, id).refArea
