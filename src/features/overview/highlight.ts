/** What the pointer or the focus is on, on the overview. A store of its own: a hover is no part of what is shown. */
import { create } from 'zustand'
import type { IndicatorId } from '#domain/model.ts'
import type { Highlight } from '#figures/highlight.tsx'

const nothing: readonly IndicatorId[] = []

const useHighlighted = create<{ readonly indicators: readonly IndicatorId[] }>(() => ({ indicators: nothing }))

/** The highlight that all figures of the overview share. */
export const overviewHighlight: Highlight = {
  subscribe: useHighlighted.subscribe,
  pointed: () => useHighlighted.getState().indicators,
  point: (indicators) => useHighlighted.setState({ indicators: indicators.length === 0 ? nothing : indicators }),
}
