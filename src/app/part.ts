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
 * Loads, when nothing else is to do, all that may be opened next: it then opens at once, also without a network.
 * @param parts in the order in which they are wanted; the same array each time
 * @returns whether that is done, and the page has settled
 */
export function usePrefetch(parts: readonly { readonly load: (client: QueryClient) => Promise<unknown> }[]): boolean {
  const client = useQueryClient()
  const [hasSettled, setHasSettled] = useState(false)
  useEffect(
    () =>
      whenIdle(() => {
        // What cannot be had now is asked for again when it is opened.
        void Promise.allSettled([...parts.map(({ load }) => load(client)), loadLanguage('en')]).then(() => setHasSettled(true))
      }),
    [client, parts],
  )
  return hasSettled
}
