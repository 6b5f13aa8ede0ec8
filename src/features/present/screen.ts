/** What a presentation asks of the browser: full screen, the size of the window, whether anybody moves, type and colours of a projector. */
import { useEffect, useRef, useState, useSyncExternalStore, useLayoutEffect, type RefObject } from 'react'
import type { AreaSlots } from '#figures/colours.ts'
import { customProperties, slotProperties } from '#figures/theme.ts'

/**
 * Full screen while this is mounted, where the browser allows it. Of the whole document, not of one element: the evidence that is
 * opened from a projected page lies beside it and must be seen too.
 * @param onLeft is told when the reader leaves full screen; the browser keeps that Esc to itself
 * @returns whether the browser refused
 */
export function useFullscreen(onLeft: () => void): boolean {
  const [refused, setRefused] = useState(false)
  const latest = useRef(onLeft)
  useEffect(() => {
    latest.current = onLeft
  })
  useEffect(() => {
    let entered = false
    const changed = () => {
      if (document.fullscreenElement !== null) entered = true
      else if (entered) latest.current()
    }
    document.addEventListener('fullscreenchange', changed)
    enter().catch(() => setRefused(true))
    return () => {
      document.removeEventListener('fullscreenchange', changed)
      // A tab that is already on its way out of full screen says no; there is nothing left to do then.
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
    }
  }, [])
  return refused
}

async function enter(): Promise<void> {
  const root = document.documentElement
  if (!('requestFullscreen' in root)) throw new Error('this browser has no full screen')
  await root.requestFullscreen()
}

function subscribe(changed: () => void): () => void {
  addEventListener('resize', changed)
  return () => removeEventListener('resize', changed)
}

/** The size of the window, px, kept up to date. */
export function useScreen(): { readonly width: number; readonly height: number } {
  const width = useSyncExternalStore(subscribe, () => innerWidth)
  const height = useSyncExternalStore(subscribe, () => innerHeight)
  return { width, height }
}

const quietAfter = 3000
const signs = ['mousemove', 'mousedown', 'touchstart', 'keydown', 'focusin'] as const

/** Whether nobody has moved or pressed anything for three seconds. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    const wait = () => setTimeout(() => setIdle(true), quietAfter)
    let timer = wait()
    const stirred = () => {
      setIdle(false)
      clearTimeout(timer)
      timer = wait()
    }
    for (const sign of signs) document.addEventListener(sign, stirred)
    return () => {
      clearTimeout(timer)
      for (const sign of signs) document.removeEventListener(sign, stirred)
    }
  }, [])
  return idle
}

/**
 * At this height of the screen, px, the page's own type is large enough; the smallest type of a page is 12 px and of the projector 28 at
 * 1080.
 */
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

/** Gives an element the colours of the projector, whatever the theme of the page: its controls lie on a projected page. */
export function useProjectorColours(element: RefObject<HTMLElement | null>, slots: AreaSlots): void {
  useLayoutEffect(() => {
    for (const [property, value] of customProperties('projector'))
      if (value.startsWith('#')) element.current?.style.setProperty(property, value)
    // What the root element says of the areas is in its own colours.
    for (const [property, value] of slotProperties(slots)) element.current?.style.setProperty(property, value)
  }, [element, slots])
}

/** Takes the focus while it is there, and gives it back. */
export function useFocusWithin(element: { readonly current: HTMLElement | null }): void {
  const opener = useRef<Element | null>(null)
  // Before the page behind, which is inert from now on, loses the focus.
  useLayoutEffect(() => {
    opener.current = document.activeElement
    element.current?.focus({ preventScroll: true })
  }, [element])
  // After that page has come back: what is inert takes no focus.
  useEffect(() => {
    const opened = opener.current
    return () => {
      if (opened instanceof HTMLElement && opened.isConnected) opened.focus({ preventScroll: true })
    }
  }, [])
}
