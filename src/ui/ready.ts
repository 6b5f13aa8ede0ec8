/** Whether all that is being drawn stands there: parts whose code is on its way and values that are shown later count as pending. */
import { useLayoutEffect } from 'react'

let pending = 0
let isPageThere = false

function mark(): void {
  const { dataset } = document.documentElement
  if (isPageThere && pending === 0) dataset['ready'] = 'true'
  else delete dataset['ready']
}

/** Counts the component as pending while this holds. */
export function usePending(isPending: boolean): void {
  useLayoutEffect(() => {
    if (!isPending) return undefined
    pending += 1
    mark()
    return () => {
      pending -= 1
      mark()
    }
  }, [isPending])
}

/**
 * Sets `data-ready` on the root element while the component that calls this is mounted and nothing is pending, and `data-settled` once all
 * that may be opened next has been loaded as well: the page then works without a network.
 */
export function useReadyMark(hasSettled: boolean): void {
  useLayoutEffect(() => {
    isPageThere = true
    mark()
    return () => {
      isPageThere = false
      mark()
    }
  }, [])
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    if (hasSettled) dataset['settled'] = 'true'
    return () => {
      delete dataset['settled']
    }
  }, [hasSettled])
}
