import type { Withheld } from '#domain/condition.ts'
import type { AreaId, Observation, Policy } from '#domain/model.ts'
import type { Threshold } from '#domain/threshold.ts'

/** What a reader has asked to see: the only thing figures know of filters. */
export interface Shown {
  /** The reader's own area first; explicit, never "empty means all". */
  readonly areas: readonly AreaId[]
  /** What the filters leave, of these areas, restatements excluded. */
  readonly observations: readonly Observation[]
  /** What the filters leave, of these areas. */
  readonly policies: readonly Policy[]
  /** They mark figures and hide none; at most one for each family. */
  readonly thresholds: readonly Threshold[]
  /** The reader's own area, whose figures are always drawn; none where not given. */
  readonly own?: AreaId | null
  /** How many figures were left out because the same was counted in the same way at a later date; none where not given. */
  readonly earlier?: number
  /** What the filters leave out; nothing where not given. */
  readonly withheld?: Withheld
}
