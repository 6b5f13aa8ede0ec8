import { useEffect, useState } from 'react'
import { figureSheets } from '#figures/frame/FigureFrame.tsx'

/** Resolves when all that is being drawn stands there. */
function whenReady(): Promise<void> {
  const root = document.documentElement
  return new Promise((resolve) => {
    const observer = new MutationObserver(look)
    function look(): void {
      if (root.dataset['ready'] === undefined) return
      observer.disconnect()
      resolve()
    }
    observer.observe(root, { attributeFilter: ['data-ready'] })
    look()
  })
}

/** Whether the page, and all that may be opened or printed of it, is there. */
function isThere(): boolean {
  const { ready, settled } = document.documentElement.dataset
  return ready !== undefined && settled !== undefined
}

/**
 * The keys of the browser that print: as long as the page or what draws it for paper is on the way, the print waits for them. A print that
 * is asked for in a menu cannot be held up. @returns whether one waits
 */
export function usePrintKey(): boolean {
  const [isWaiting, setWaiting] = useState(false)
  useEffect(() => {
    let isPending = false
    const print = async () => {
      setWaiting(true)
      // Without it, paper has what the screen has.
      await Promise.allSettled([figureSheets.load(), whenReady()])
      setWaiting(false)
      isPending = false
      window.print()
    }
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'p') return
      if (event.defaultPrevented || isThere()) return
      event.preventDefault()
      if (isPending) return
      isPending = true
      void print()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return isWaiting
}
