import { useEffect, useRef, useState } from 'react'

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
