/** What a reader asks of the rows shown, as plain values: every sentence about what is left names it. */
import type { Category, Instrument, Nature, PolicyKind, TrustTier } from './codes.ts'
import type { Grade } from './grade.ts'
import type { AreaId, IndicatorId, Observation, Policy, SourceId, TargetGroupId } from './model.ts'
import type { Threshold } from './threshold.ts'

/** What each kind of condition holds. */
export interface ConditionValues {
  readonly areas: readonly AreaId[]
  readonly categories: readonly Category[]
  readonly indicators: readonly IndicatorId[]
  readonly kinds: readonly PolicyKind[]
  readonly instruments: readonly Instrument[]
  readonly targetGroups: readonly TargetGroupId[]
  readonly thresholds: { readonly thresholds: readonly Threshold[]; readonly mode: 'mark' | 'hide' }
  /** Years, both included; null: open. */
  readonly years: { readonly from: number | null; readonly to: number | null }
  readonly natures: readonly Nature[]
  /** The lowest grade that is shown. */
  readonly minGrade: Grade
  readonly coverage: 'any' | 'two-or-more'
  /** The lowest tier that is shown. */
  readonly minTrust: TrustTier
  /** Each publisher by one of its sources. */
  readonly publishers: readonly SourceId[]
  /** Words to be found. */
  readonly text: string
}

export type ConditionKind = keyof ConditionValues

/** One condition. */
export type Condition = {
  readonly [Kind in ConditionKind]: { readonly by: Kind; readonly value: ConditionValues[Kind] }
}[ConditionKind]

/** What conditions leave out of rows of one kind. */
export interface LeftOut<Row> {
  /** The conditions, in the order in which they are named, each with what it leaves out by itself; empty where nothing is left out. */
  readonly conditions: readonly { readonly condition: Condition; readonly rows: ReadonlySet<Row> }[]
  /** What would be shown without them. */
  readonly all: readonly Row[]
  /** Those of `all` that are not shown. */
  readonly rows: readonly Row[]
}

/** What a reader's conditions leave out of what is shown. */
export interface Withheld {
  readonly figures: LeftOut<Observation>
  readonly policies: LeftOut<Policy>
}
