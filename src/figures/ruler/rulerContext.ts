import { createContext, useContext } from 'react'
import type { Ruler } from '#figures/model.ts'

/**
 * The ruler for the marks on its chart. They are drawn again when it changes; the chart, which takes longer, only when its numbers do.
 */
export const RulerContext = createContext<Ruler | null>(null)

/**
 * The ruler that a mark stands on.
 * @throws {Error} outside of a chart
 */
export function useRuler(): Ruler {
  const ruler = useContext(RulerContext)
  if (ruler === null) throw new Error('a mark of a ruler is drawn outside of its chart')
  return ruler
}
