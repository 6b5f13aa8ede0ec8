/** How parts of the page are loaded: with their words, and ahead of time when nothing else is to do. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useState, type ComponentType } from 'react'
import { loadLanguage } from '#i18n/language.ts'
import { lazyPart, type LazyPart, type WhenFailing } from '#ui/lazyPart.tsx'

/** A part of the page that brings its words along; in Chinese also to a page in English, whose language may change below it. */
export function part<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  StandIn: ComponentType<Props>,
  whenFailing: WhenFailing,
): LazyPart<Props> {
  return lazyPart(
    async () => {
      const [component] = await Promise.all([load(), loadLanguage('zh')])
      return component
    },
    StandIn,
    whenFailing,
  )
}

/** What stands in for a part that takes no room. */
export const nothing = () => null

/** Calls back when nothing else is to do. @returns takes it back */
export function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(callback, 2000)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(callback)
  return () => cancelIdleCallback(handle)
}

/**
 * Loads, when nothing else is to do, the first part, and when that stands there all others that may be opened next: they then open at
 * once, also without a network.
 * @param parts in the order in which they are wanted; the same array each time
 * @returns whether that is done, and the page has settled
 */
export function usePrefetch(parts: readonly { readonly load: (client: QueryClient) => Promise<unknown> }[]): boolean {
  const client = useQueryClient()
  const [hasSettled, setHasSettled] = useState(false)
  useEffect(() => {
    // What cannot be had now is asked for again when it is opened.
    const load = (some: typeof parts) => Promise.allSettled(some.map((one) => one.load(client)))
    const loadRest = () => void load(parts).then(() => setHasSettled(true))
    return whenIdle(() => void load(parts.slice(0, 1)).then(() => whenIdle(loadRest)))
  }, [client, parts])
  return hasSettled
}
