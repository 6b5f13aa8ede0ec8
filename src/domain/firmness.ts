/** How firmly a source says a figure of an area. */
import type { Observation } from './model.ts'

/** An exact number of the whole area, a bound, a plan, a part: the firmest first. */
export const firmnesses = ['exact', 'bound', 'planned', 'part'] as const
export type Firmness = (typeof firmnesses)[number]

/**
 * What keeps a figure from being an exact number of the whole area, the first that holds: that it is of a part, a plan, no exact number.
 */
export function firmnessOf({ scope, nature, qualifier }: Pick<Observation, 'scope' | 'nature' | 'qualifier'>): Firmness {
  if (scope !== 'area') return 'part'
  if (nature === 'commitment' || nature === 'target') return 'planned'
  return qualifier === 'exact' ? 'exact' : 'bound'
}
