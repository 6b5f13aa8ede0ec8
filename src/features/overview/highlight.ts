/** What the pointer or the focus is on, on the overview. A store of its own: a hover is no part of what is shown. */
import { create } from 'zustand'
import type { IndicatorId } from '#domain/model.ts'
import type { Highlight } from '#figures/highlight.tsx'
import { afterFrame } from '#ui/afterFrame.ts'

const nothing: readonly IndicatorId[] = []

const useHighlighted = create<{ readonly indicators: readonly IndicatorId[] }>(() => ({ indicators: nothing }))

/** Takes back what was pointed at and has not been lit yet. */
let callOff = (): void => undefined

/**
 * The highlight that all figures of the overview share. Rows light up a frame after the pointer stands on one of them: that it stands
 * there is drawn first, and rows that it only crosses stay as they are.
 */
export const overviewHighlight: Highlight = {
  subscribe: useHighlighted.subscribe,
  pointed: () => useHighlighted.getState().indicators,
  point: (indicators) => {
    callOff()
    callOff = afterFrame(() => useHighlighted.setState({ indicators: indicators.length === 0 ? nothing : indicators }))
  },
}
