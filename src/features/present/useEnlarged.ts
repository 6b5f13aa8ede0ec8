import { useLayoutEffect } from 'react'

/** At this height of the screen, px, the page's own type is large enough; the smallest type of a page is 12 px and of the projector 28 at 1080. */
const ordinaryHeight = 460

/** Sets everything measured in the reader's type size so large that it can be read from the last row, while it holds. */
export function useEnlarged(holds: boolean, screenHeight: number): void {
  useLayoutEffect(() => {
    if (!holds) return undefined
    const { style } = document.documentElement
    style.fontSize = `${Math.max(100, Math.round((screenHeight / ordinaryHeight) * 100))}%`
    return () => {
      style.removeProperty('font-size')
    }
  }, [holds, screenHeight])
}
