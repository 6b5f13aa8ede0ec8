import { useCallback, useRef, useState, useSyncExternalStore, type RefCallback } from 'react'

/** How wide an element is, in its own type size: what decides between a table and a list. */
export type Room = 'wide' | 'narrow'

/**
 * Whether the element that gets the ref has room for at least `ems` of its own type size, kept up to date within the frame in
 * which its width changes; wide where it cannot be measured (a test).
 */
export function useRoom(ems: number): readonly [ref: RefCallback<HTMLElement>, room: Room] {
  const [element, setElement] = useState<HTMLElement | null>(null)
  // Kept, since asking the element would lay the page out whenever it is drawn.
  const measured = useRef<Room>('wide')
  const ref = useCallback(
    (next: HTMLElement | null) => {
      if (next !== null) measured.current = roomOf(next, ems)
      setElement(next)
    },
    [ems],
  )
  const subscribe = useCallback(
    (changed: () => void) => {
      if (element === null || typeof ResizeObserver !== 'function') return () => undefined
      const observer = new ResizeObserver(() => {
        measured.current = roomOf(element, ems)
        changed()
      })
      observer.observe(element)
      return () => observer.disconnect()
    },
    [element, ems],
  )
  return [ref, useSyncExternalStore(subscribe, () => measured.current)]
}

function roomOf(element: HTMLElement, ems: number): Room {
  if (typeof ResizeObserver !== 'function') return 'wide'
  return element.clientWidth / Number.parseFloat(getComputedStyle(element).fontSize) >= ems ? 'wide' : 'narrow'
}
