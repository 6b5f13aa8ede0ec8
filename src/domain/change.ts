import type { Observation } from './model.ts'
import { onceFor } from './onceFor.ts'
import { carryingWords } from './reading/carried.ts'
import { closest } from './reading/figure.ts'

export type Change = 'growth' | 'decline'

/** Whether a rate is how much something grew or fell by, as the words that carry it say; null for a share, a ratio or a count. */
export const changeOf = onceFor((figure: Observation): Change | null => {
  if (figure.nature !== 'rate') return null
  const [printed] = closest(figure, carryingWords(figure)).printed
  return printed?.direction ?? null
})
