import { useCallback, useState, type RefCallback } from 'react'

/**
 * Width of the element that gets the ref, px, kept up to date within the frame in which it changes; `null` while it has none. Where it
 * cannot be measured (a test) it is `unmeasured`.
 */
export function useWidth(unmeasured: number): readonly [ref: RefCallback<HTMLElement>, width: number | null] {
  const [width, setWidth] = useState<number | null>(null)
  const ref = useCallback(
    (element: HTMLElement) => {
      if (typeof ResizeObserver !== 'function') {
        setWidth(unmeasured)
        return undefined
      }
      const measure = () => setWidth(element.clientWidth || null)
      measure()
      const observer = new ResizeObserver(measure)
      observer.observe(element)
      return () => observer.disconnect()
    },
    [unmeasured],
  )
  return [ref, width]
}
