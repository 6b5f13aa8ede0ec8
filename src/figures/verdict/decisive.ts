/** The one reason that decides how two figures stand to each other: what a tag of a few characters says, the others being a press away. */
import { trustTiers, type TrustTier } from '#domain/codes.ts'
import { monthsApart, type Blocker, type Comparison, type Remark, type Strike } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset } from '#domain/model.ts'
import { leastImpairedFirst } from './impairment.ts'

/** A reason with what its words need. */
export type Reason =
  | { readonly kind: 'blocker'; readonly code: Blocker }
  | { readonly kind: 'strike'; readonly code: Strike }
  | { readonly kind: 'remark'; readonly code: Exclude<Remark, 'gap' | 'trust'> }
  /** What the source of lower trust is. */
  | { readonly kind: 'trust'; readonly tier: TrustTier }
  /** The least and the largest distance that the dates allow, in months of 30.44 days, to the nearest whole month. */
  | { readonly kind: 'apart'; readonly months: readonly [least: number, largest: number] }

export interface Decisive {
  /** Null where nothing stands between the figures; at A only a remark that costs no grade. */
  readonly reason: Reason | null
  /** How many other reasons there are, each counted once: blockers and strikes at C and D, remarks at A and B. */
  readonly others: number
  /** The pair whose reason it is, the least impaired. */
  readonly comparison: Comparison
}

/** In the order in which they decide. */
const blockerOrder: readonly Blocker[] = ['project', 'unit', 'realised', 'per', 'not-rankable']
const strikeOrder: readonly Strike[] = ['definition', 'scope', 'nature', 'window', 'months', 'mixed-unit', 'gap']
const remarkOrder: readonly Remark[] = [
  'gap',
  'conflict',
  'within',
  'durable-nature',
  'qualifier',
  'inferred-date',
  'breadth',
  'overlap',
  'damage',
  'trust',
  'not-kept',
]

/**
 * The decisive reason of the pairs of one indicator, or of one pair: that of the least impaired one. At C and D the first blocker, else
 * the first strike; at B the gap as an interval, else the first remark. Null where no two of the areas are a pair.
 */
export function decisiveOf(dataset: Dataset, comparisons: readonly Comparison[]): Decisive | null {
  const [comparison] = leastImpairedFirst(comparisons)
  if (comparison === undefined) return null
  const [decisive] = codesOf(comparison)
  const all = new Set(comparisons.flatMap(codesOf).map(({ key }) => key))
  if (decisive === undefined) return { reason: null, others: all.size, comparison }
  all.delete(decisive.key)
  return { reason: reasonOf(dataset, comparison, decisive), others: all.size, comparison }
}

/** All reasons of these pairs, each once, the decisive one first: what stands behind a press on “另n条”. */
export function reasonsOf(dataset: Dataset, comparisons: readonly Comparison[]): readonly Reason[] {
  const found = new Map<string, Reason>()
  for (const comparison of leastImpairedFirst(comparisons)) {
    for (const code of codesOf(comparison)) {
      if (!found.has(code.key)) found.set(code.key, reasonOf(dataset, comparison, code))
    }
  }
  return [...found.values()]
}

type Code =
  | { readonly key: string; readonly kind: 'blocker'; readonly code: Blocker }
  | { readonly key: string; readonly kind: 'strike'; readonly code: Strike }
  | { readonly key: string; readonly kind: 'remark'; readonly code: Remark }

/** What counts at the grade of a pair, in the order in which it decides. */
function codesOf({ grade, blockers, strikes, remarks }: Comparison): readonly Code[] {
  if (grade === 'C' || grade === 'D') {
    return [
      ...blockerOrder
        .filter((code) => blockers.includes(code))
        .map((code): Code => ({ key: `blocker ${code}`, kind: 'blocker', code })),
      ...strikeOrder
        .filter((code) => strikes.includes(code))
        .map((code): Code => ({ key: `strike ${code}`, kind: 'strike', code })),
    ]
  }
  return remarkOrder
    .filter((code) => remarks.includes(code))
    .map((code): Code => ({ key: `remark ${code}`, kind: 'remark', code }))
}

function reasonOf(dataset: Dataset, comparison: Comparison, found: Code): Reason {
  if (found.kind === 'blocker') return { kind: 'blocker', code: found.code }
  if (found.kind === 'strike') return { kind: 'strike', code: found.code }
  const figures = [comparison.a, comparison.b].map((id) => lookup(dataset.observationById, id))
  if (found.code === 'trust') {
    const tiers = figures.map(({ sourceId }) => lookup(dataset.sourceById, sourceId).trust)
    return { kind: 'trust', tier: trustTiers.filter((tier) => tiers.includes(tier)).at(-1) ?? 'compilation' }
  }
  if (found.code === 'gap') return { kind: 'apart', months: monthsApart(comparison) }
  return { kind: 'remark', code: found.code }
}
