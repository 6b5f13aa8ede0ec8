/** What is known of drafts once they were held to the rules of the dataset. */
import type { Instrument } from '#domain/codes.ts'
import type { Comparison } from '#domain/grade.ts'
import type { AreaId, Dataset, ObsId, Observation, Policy } from '#domain/model.ts'

/** @template Problem what a broken rule is told as */
export type DraftVerdict<Problem> =
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'sound'
      readonly figure: Observation
      /** Figures of other areas it will stand beside, the best grade first. */
      readonly beside: readonly Comparison[]
      /** Figures that cannot be right if it is. */
      readonly conflicts: readonly ObsId[]
    }

/** @template Problem what a broken rule is told as */
export type PolicyVerdict<Problem> =
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'sound'
      /** A policy of this name that its area has already. */
      readonly known: Policy | null
      /** By instrument the other areas of which a policy works with it too. */
      readonly beside: readonly { readonly instrument: Instrument; readonly areas: readonly AreaId[] }[]
    }

export interface CheckedDrafts<Problem> {
  /** By draft; those that lack something have no verdict. */
  readonly verdicts: ReadonlyMap<string, DraftVerdict<Problem>>
  readonly policyVerdicts: ReadonlyMap<string, PolicyVerdict<Problem>>
  /** What is wrong with the source, or with what was added before. Where there is anything, drafts may have no verdict. */
  readonly ofSource: readonly Problem[]
  /** The dataset with every sound draft in it; `null` where it could not be read. */
  readonly dataset: Dataset | null
}
