import { trustTiers } from './codes.ts'
import type { Dataset, ObsId, Observation } from './model.ts'
import { contains } from './area.ts'
import { isDateInferred, natureTraits } from './nature.ts'
import { threeYearsInDays, yearInDays, differs, either, sidesOf, type Sides } from './sides.ts'
import { orderOf, type Order } from './order.ts'
import { wholeMonths } from './period.ts'
import { mayHaveMonths, monthsOf, windowOf } from './signature.ts'
import { isMixedUnit, sameUnit } from './unit.ts'

/** How two figures stand to each other before any grade: one area's in another's, one area's at two dates, or two areas'. */
export type Relation = 'part-of' | 'series' | 'pair'

/** A 可比 · B 基本可比 · C 并列看，不排名 · D 口径不同，不宜比; the best stands first. */
export const grades = ['A', 'B', 'C', 'D'] as const
export type Grade = (typeof grades)[number]

/** What sets two figures apart at once. */
export const blockers = ['not-rankable', 'unit', 'per', 'project', 'realised'] as const
export type Blocker = (typeof blockers)[number]

/** What makes two figures count differently: one is a C, two are a D. */
export const strikes = ['definition', 'scope', 'nature', 'window', 'months', 'mixed-unit', 'gap'] as const
export type Strike = (typeof strikes)[number]

/** What a reader has to be told although the figures count the same: any one makes a B, but for those of `harmless`. */
export const remarks = [
  'conflict',
  'within',
  'durable-nature',
  'gap',
  'qualifier',
  'inferred-date',
  'breadth',
  'overlap',
  'damage',
  'trust',
  'not-kept',
] as const
export type Remark = (typeof remarks)[number]

/** Remarks that by themselves make no B: a number is no less exact because its page is gone. */
const harmless: ReadonlySet<Remark> = new Set(['not-kept'])

/** What may be said about two figures side by side. Swapping the figures swaps `a` and `b` and changes nothing else. */
export interface Comparison {
  readonly a: ObsId
  readonly b: ObsId
  readonly relation: Relation
  /** `null` unless the relation is a pair; the three lists of reasons are empty then. */
  readonly grade: Grade | null
  readonly blockers: readonly Blocker[]
  readonly strikes: readonly Strike[]
  readonly remarks: readonly Remark[]
  /** The largest distance in days that the two dates allow; for flows the distance of the periods' midpoints. */
  readonly gapDays: number
  /** The least distance in days that they allow. */
  readonly leastGapDays: number
  readonly order: Order
}

type Rule = (sides: Sides) => boolean

const blockerRules: Record<Blocker, Rule> = {
  'not-rankable': ({ indicator }) => !indicator.rankable,
  unit: ({ a, b }) => !sameUnit(a.figure.unitMeasure, b.figure.unitMeasure),
  per: (sides) => differs(sides, ({ figure }) => figure.per),
  project: (sides) => either(sides, ({ figure }) => figure.scope === 'project'),
  realised: (sides) => differs(sides, ({ figure }) => natureTraits[figure.nature].realised),
}

const strikeRules: Record<Strike, Rule> = {
  definition: (sides) => !sides.within && differs(sides, ({ figure }) => figure.definition),
  scope: (sides) =>
    differs(sides, ({ figure }) => figure.scope) ||
    (sides.a.figure.scope !== 'area' && differs(sides, ({ figure }) => figure.scopeName)),
  nature: (sides) => differs(sides, ({ figure }) => figure.nature) && !isDurableStockAgainstCount(sides),
  window: ({ indicator, a, b }) =>
    !indicator.durable && bothAre('cumulative', a.figure, b.figure) && !isKnownAlike(windowOf(a.figure), windowOf(b.figure)),
  months: ({ a, b }) =>
    [a, b].every(({ figure }) => mayHaveMonths(figure)) && !isKnownAlike(monthsOf(a.figure), monthsOf(b.figure)),
  'mixed-unit': (sides) => either(sides, ({ figure }) => isMixedUnit(figure.unitMeasure)),
  gap: (sides) => sides.gapDays > threeYearsInDays,
}

const remarkRules: Record<Remark, Rule> = {
  conflict: (sides) => either(sides, ({ against }) => against.length > 0),
  within: (sides) => sides.within,
  'durable-nature': isDurableStockAgainstCount,
  gap: (sides) => sides.gapDays > yearInDays,
  qualifier: (sides) => either(sides, ({ figure }) => figure.qualifier !== 'exact'),
  'inferred-date': (sides) => either(sides, ({ figure, source }) => isDateInferred(figure, source)),
  breadth: (sides) => either(sides, ({ definition }) => !definition.breadthStated),
  overlap: (sides) => sides.overlap,
  damage: (sides) => either(sides, ({ source }) => source.damage !== null),
  trust: (sides) => either(sides, ({ source }) => !trustTiers.slice(0, 2).includes(source.trust)),
  'not-kept': (sides) => either(sides, ({ source }) => source.kept === 'none'),
}

/** How many are there, against how many were ever set up, of a thing that stays: close enough for a remark. */
function isDurableStockAgainstCount({ indicator, a, b }: Sides): boolean {
  const natures = [a.figure.nature, b.figure.nature]
  return indicator.durable && natures.includes('stock') && natures.includes('cumulative')
}

function bothAre(nature: Observation['nature'], a: Observation, b: Observation): boolean {
  return a.nature === nature && b.nature === nature
}

/** Whether both are known, and the same. */
function isKnownAlike(a: string | null, b: string | null): boolean {
  return a !== null && a === b
}

function relationOf(dataset: Dataset, { a, b }: Sides): Relation {
  if (a.area.areaId === b.area.areaId) return 'series'
  const nested = contains(dataset, a.area.areaId, b.area.areaId) || contains(dataset, b.area.areaId, a.area.areaId)
  return nested ? 'part-of' : 'pair'
}

function gradeFrom(blockerCount: number, strikeCount: number, remarkCount: number): Grade {
  if (blockerCount > 0 || strikeCount > 1) return 'D'
  if (strikeCount === 1) return 'C'
  return remarkCount > 0 ? 'B' : 'A'
}

/**
 * How far apart two figures are in time, in whole months: the least and the largest that their dates allow. 17 November 2020 and some day
 * from September to December 2021 are 288 to 409 days apart, 9 to 13 months.
 */
export function monthsApart({
  leastGapDays,
  gapDays,
}: Pick<Comparison, 'leastGapDays' | 'gapDays'>): readonly [least: number, largest: number] {
  return [wholeMonths(leastGapDays), wholeMonths(gapDays)]
}

/** The grade of two figures by itself; `null` where their areas are no pair. For asking about many; `compare` says why. */
export function gradeOf(dataset: Dataset, a: Observation, b: Observation): Grade | null {
  const sides = sidesOf(dataset, a, b)
  return relationOf(dataset, sides) === 'pair' ? gradeOfSides(sides) : null
}

/**
 * No figure stands beside this one at a better grade: what its own words leave open (余, an inferred date, a single project) no other
 * figure mends. It is the grade of the figure beside itself, distance in time left out.
 */
export function gradeCeiling(dataset: Dataset, figure: Observation): Grade {
  return gradeOfSides({ ...sidesOf(dataset, figure, figure), gapDays: 0 })
}

function gradeOfSides(sides: Sides): Grade {
  if (blockers.some((code) => blockerRules[code](sides))) return 'D'
  let struck = 0
  for (const code of strikes) {
    if (strikeRules[code](sides)) struck += 1
    if (struck > 1) return 'D'
  }
  return gradeFrom(0, struck, remarks.some((code) => !harmless.has(code) && remarkRules[code](sides)) ? 1 : 0)
}

/**
 * May these two be compared? The relation of their areas first; then, for a pair, the grade with every reason for it, and the
 * order where the grade allows one.
 *
 * Every reason that applies is listed, also those that change nothing any more: the strikes of a pair that a blocker has already
 * set apart, and the remark about a gap that is a strike as well.
 * @throws {RangeError} where the figures are of different indicators, or one restates another figure
 */
export function compare(dataset: Dataset, a: Observation, b: Observation): Comparison {
  const sides = sidesOf(dataset, a, b)
  const relation = relationOf(dataset, sides)
  const about = { a: a.obsId, b: b.obsId, relation, gapDays: sides.gapDays, leastGapDays: sides.leastGapDays }
  if (relation !== 'pair') {
    return { ...about, grade: null, blockers: [], strikes: [], remarks: [], order: { kind: 'none' } }
  }
  const reasons = {
    blockers: blockers.filter((code) => blockerRules[code](sides)),
    strikes: strikes.filter((code) => strikeRules[code](sides)),
    remarks: remarks.filter((code) => remarkRules[code](sides)),
  }
  const grade = gradeFrom(
    reasons.blockers.length,
    reasons.strikes.length,
    reasons.remarks.filter((code) => !harmless.has(code)).length,
  )
  const orderable = grade === 'A' || grade === 'B'
  return { ...about, grade, ...reasons, order: orderable ? orderOf(dataset, sides) : { kind: 'none' } }
}
