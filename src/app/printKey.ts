import { useEffect, useState } from 'react'
import { figureSheets } from '#figures/frame/FigureFrame.tsx'

/** So long a print waits, ms; then paper has what the screen has, and says so. */
const longestWait = 10_000

/** Whether the page, and all that may be opened or printed of it, is there. */
function isThere(): boolean {
  const { ready, settled } = document.documentElement.dataset
  return ready !== undefined && settled !== undefined
}

/** Resolves when nothing is being drawn, or when the signal says that it has taken too long. */
function whenReady(signal: AbortSignal): Promise<void> {
  const root = document.documentElement
  return new Promise((resolve) => {
    const observer = new MutationObserver(look)
    function look(): void {
      if (root.dataset['ready'] === undefined && !signal.aborted) return
      observer.disconnect()
      resolve()
    }
    signal.addEventListener('abort', look, { once: true })
    observer.observe(root, { attributeFilter: ['data-ready'] })
    look()
  })
}

/** Resolves when figures can be drawn for paper or cannot be had, and nothing is being drawn. */
async function whenPrintable(): Promise<void> {
  const limit = AbortSignal.timeout(longestWait)
  const isLate = new Promise((resolve) => {
    limit.addEventListener('abort', resolve, { once: true })
  })
  // Without what draws them for paper, paper has what the screen has.
  await Promise.race([figureSheets.load().catch(() => null), isLate])
  await whenReady(limit)
}

/** ⌘P on a Mac, where Ctrl+P goes a line up in a text; else Ctrl+P. */
function asksToPrint({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const isHeld = navigator.userAgent.includes('Mac') ? metaKey && !ctrlKey : ctrlKey && !metaKey
  return isHeld && !altKey && !shiftKey && key.toLowerCase() === 'p'
}

/**
 * The key of the browser that prints: as long as the page or what draws it for paper is on the way, the print waits for them, and Escape or
 * another page takes it back. A print that is asked for in a menu cannot be held up. @returns whether one waits
 */
export function usePrintKey(): boolean {
  const [isWaiting, setWaiting] = useState(false)
  useEffect(() => {
    /** The print that waits. */
    let waiting: symbol | null = null
    const takeBack = () => {
      waiting = null
      setWaiting(false)
    }
    const print = async () => {
      const asked = Symbol('print')
      waiting = asked
      setWaiting(true)
      await whenPrintable()
      if (waiting !== asked) return
      takeBack()
      window.print()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') takeBack()
      if (!asksToPrint(event) || event.defaultPrevented || isThere()) return
      event.preventDefault()
      if (waiting === null) void print()
    }
    document.addEventListener('keydown', onKey)
    window.addEventListener('hashchange', takeBack)
    return () => {
      document.removeEventListener('keydown', onKey)
      window.removeEventListener('hashchange', takeBack)
      waiting = null
    }
  }, [])
  return isWaiting
}
