/** What is known of drafts once they were held to the rules of the dataset. */
import type { Comparison } from '#domain/grade.ts'
import type { Dataset, ObsId, Observation } from '#domain/model.ts'

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

export interface CheckedDrafts<Problem> {
  /** By draft; those that lack something have no verdict. */
  readonly verdicts: ReadonlyMap<string, DraftVerdict<Problem>>
  /** What is wrong with the source, or with what was added before. Where there is anything, drafts may have no verdict. */
  readonly ofSource: readonly Problem[]
  /** The dataset with every sound draft in it; `null` where it could not be read. */
  readonly dataset: Dataset | null
}
