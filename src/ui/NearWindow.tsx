import { startTransition, useCallback, useState, type ReactNode, type RefCallback } from 'react'
import { usePrinting } from './printing.ts'

/** So many cells of a table are drawn at once: each is three elements, more or less. */
const mostAtOnce = 500

interface NearWindowProps {
  readonly cells: number
  /** How high it will be, more or less, in lines of controls. */
  readonly lines: number
  /** What stands in its place before. */
  readonly standIn: string
  readonly children: ReactNode
}

/**
 * A table whose thousands of elements are drawn when their place comes within a window's height of the window, and stay from then on: the
 * page has them neither to make nor to keep before. While the page is printed they are drawn too, and where nothing tells what is near (a
 * test) at once.
 */
export function NearWindow({ cells, lines, standIn, children }: NearWindowProps) {
  const [isNear, setNear] = useState(typeof IntersectionObserver !== 'function')
  const isPrinting = usePrinting()
  const ref: RefCallback<HTMLDivElement> = useCallback((place: HTMLDivElement) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) startTransition(() => setNear(true))
      },
      { rootMargin: '100% 0px' },
    )
    observer.observe(place)
    return () => observer.disconnect()
  }, [])
  if (cells <= mostAtOnce || isNear || isPrinting) return children
  return (
    <div ref={ref} data-near-window style={{ height: `calc(${lines} * (var(--target) + var(--space-4)))` }}>
      {standIn}
    </div>
  )
}
