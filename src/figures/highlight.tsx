/**
 * What the pointer or the focus is on lights up everywhere on the page. The state lives with the page and not with the figures: here
 * is only how a row asks for its own share of it, so that a hover renders the rows concerned and computes no model.
 */
import { createContext, useContext, useMemo, useSyncExternalStore, type HTMLAttributes } from 'react'
import type { IndicatorId } from '#domain/model.ts'

export interface Highlight {
  readonly subscribe: (changed: () => void) => () => void
  /** The indicators that are pointed at; the same list until that changes. */
  readonly pointed: () => readonly IndicatorId[]
  readonly point: (indicators: readonly IndicatorId[]) => void
}

/** For a figure outside of a page that highlights: nothing is ever pointed at. */
const none: Highlight = { subscribe: () => () => undefined, pointed: () => [], point: () => undefined }

export const HighlightContext = createContext<Highlight>(none)

/** Attributes of a row of an indicator: whether it is lit, and that pointing at it lights its other rows. */
function useHighlight(indicator: IndicatorId) {
  const { subscribe, pointed, point } = useContext(HighlightContext)
  const lit = useSyncExternalStore(subscribe, () => pointed().includes(indicator))
  const handlers = useMemo(() => pointing(point, [indicator]), [point, indicator])
  return { ...handlers, 'data-highlighted': lit || undefined } as const
}

/** Handlers of something that stands for several indicators. */
export function usePointing(indicators: readonly IndicatorId[]) {
  const { point } = useContext(HighlightContext)
  return useMemo(() => pointing(point, indicators), [point, indicators])
}

function pointing(point: Highlight['point'], indicators: readonly IndicatorId[]) {
  const start = () => point(indicators)
  const end = () => point([])
  return { onPointerEnter: start, onPointerLeave: end, onFocus: start, onBlur: end } as const
}

interface HighlightedProps extends HTMLAttributes<HTMLElement> {
  readonly as: 'div' | 'li' | 'tr'
  readonly indicator: IndicatorId
}

/** A row that lights up with all others of its indicator. What stands in it is not drawn again for that. */
export function Highlighted({ as: Row, indicator, ...rest }: HighlightedProps) {
  return <Row {...rest} {...useHighlight(indicator)} />
}
