/** Words for every code of the dataset. A code without a word in both languages does not compile. */
import type {
  AbsenceReason,
  AreaLevel,
  Category,
  Family,
  Instrument,
  Nature,
  PolicyKind,
  Qualifier,
  Scope,
  TimeBasis,
  TrustTier,
} from '#domain/codes.ts'
import type { Blocker, Grade, Remark, Strike } from '#domain/grade.ts'

/** Those of the first screen. */
export interface FirstLabels {
  /** One or two characters beside a mark. */
  readonly scopeTag: Readonly<Record<Scope, string>>
  readonly nature: Readonly<Record<Nature, string>>
  /** What is set beside a date; empty where the text states it. */
  readonly timeBasisMark: Readonly<Record<TimeBasis, string>>
  /** What the words around a numeral say, as a sentence. */
  readonly qualifier: Readonly<Record<Qualifier, string>>
  readonly absence: Readonly<Record<AbsenceReason, string>>
  readonly grade: Readonly<Record<Grade, string>>
  readonly blocker: Readonly<Record<Blocker, string>>
  readonly strike: Readonly<Record<Strike, string>>
  readonly remark: Readonly<Record<Remark, string>>
}

/** Those that only parts need that come later. */
export interface LaterLabels {
  readonly level: Readonly<Record<AreaLevel, string>>
  readonly category: Readonly<Record<Category, string>>
  readonly family: Readonly<Record<Family, string>>
  readonly scope: Readonly<Record<Scope, string>>
  readonly natureMeaning: Readonly<Record<Nature, string>>
  readonly timeBasis: Readonly<Record<TimeBasis, string>>
  readonly trust: Readonly<Record<TrustTier, string>>
  readonly kind: Readonly<Record<PolicyKind, string>>
  readonly instrument: Readonly<Record<Instrument, string>>
}

export type Labels = FirstLabels & LaterLabels

/** The drawn sign of a grade; always beside its word. */
export const gradeSigns: Readonly<Record<Grade, string>> = { A: '●', B: '◐', C: '○', D: '∥' }
