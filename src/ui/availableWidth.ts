/** How much width an element has. */
import { useCallback, useState, type RefCallback } from 'react'

/**
 * Width of the element that gets the ref, px, kept up to date within the frame in which it changes; `null` while it has none. Where it
 * cannot be measured (a test) it is `unmeasured`.
 */
export function useWidth(unmeasured: number): readonly [ref: RefCallback<HTMLElement>, width: number | null] {
  return useMeasured(clientWidthOf, unmeasured)
}

/**
 * What `measureOf` finds of the element that gets the ref, kept up to date within the frame in which its size changes; `null` while it
 * has no width. Where nothing can be measured (a test) it is `unmeasured`. Another function measures anew.
 */
export function useMeasured(
  measureOf: (element: HTMLElement) => number,
  unmeasured: number,
): readonly [ref: RefCallback<HTMLElement>, measured: number | null] {
  const [measured, setMeasured] = useState<number | null>(null)
  const ref = useCallback(
    (element: HTMLElement) => {
      if (typeof ResizeObserver !== 'function') {
        setMeasured(unmeasured)
        return undefined
      }
      const measure = () => setMeasured(element.clientWidth === 0 ? null : measureOf(element))
      measure()
      const observer = new ResizeObserver(measure)
      observer.observe(element)
      return () => observer.disconnect()
    },
    [measureOf, unmeasured],
  )
  return [ref, measured]
}

const clientWidthOf = (element: HTMLElement) => element.clientWidth

/** How wide an element is, in its own type size: what decides between a table and a list. */
export type AvailableWidth = 'wide' | 'narrow'

/**
 * Whether the element that gets the ref is wide enough for `ems` of its own type size, kept up to date within the frame in
 * which its width changes; wide where it cannot be measured (a test).
 */
export function useAvailableWidth(ems: number): readonly [ref: RefCallback<HTMLElement>, width: AvailableWidth] {
  const isEnough = useCallback((element: HTMLElement) => Number(widthInEms(element) >= ems), [ems])
  const [ref, measured] = useMeasured(isEnough, 1)
  return [ref, measured === 0 ? 'narrow' : 'wide']
}

function widthInEms(element: HTMLElement): number {
  return element.clientWidth / Number.parseFloat(getComputedStyle(element).fontSize)
}
