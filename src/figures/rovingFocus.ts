/** The arrow keys walk over the values of a figure: one tab stop for all of them, each spoken by its own name as it gets the focus. */
import { useEffect, useRef, type RefObject } from 'react'

/** The attributes of a value (a link or button) that the walk may reach. */
export interface RovingStop {
  readonly 'data-roving': string
  readonly 'data-roving-column': string
}

export function rovingStop(row: string, column: string): RovingStop {
  return { 'data-roving': row, 'data-roving-column': column }
}

/**
 * Put the ref on the figure and `rovingStop` on its values. The tab stop is kept on the elements and not in React's state, so that a
 * step renders nothing; values that appear later, with a chart that was on its way, are taken in when they do. Until the code of the walk
 * is here, and where it cannot be had, every value is a tab stop.
 */
export function useRovingFocus<Figure extends HTMLElement>(): RefObject<Figure | null> {
  const figure = useRef<Figure>(null)
  useEffect(() => {
    const element = figure.current
    if (!element) return undefined
    let isMounted = true
    let end: (() => void) | null = null
    async function walk(over: Figure): Promise<void> {
      const { walkOver } = await import('./rovingWalk.ts')
      if (isMounted) end = walkOver(over)
    }
    walk(element).catch(() => undefined)
    return () => {
      isMounted = false
      end?.()
    }
  }, [])
  return figure
}
