/** How parts of the page are loaded: with their words, and ahead of time when nothing else is to do. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useState, type ComponentType } from 'react'
import { rulersDrawn } from '#figures/ruler/RulerPlot.tsx'
import { loadLanguage } from '#i18n/language.ts'
import { lazyPart, type LazyPart, type WhenFailing } from '#ui/lazyPart.tsx'
import { whenIdle } from '#ui/whenIdle.ts'
import { useViewState } from '#view/store.ts'

/**
 * A part of the page that brings its words along; in Chinese also to a page in English, whose language may change below it.
 * @param turn what it lets go first
 */
export function part<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  StandIn: ComponentType<Props>,
  whenFailing: WhenFailing,
  turn?: () => Promise<void>,
): LazyPart<Props> {
  return lazyPart(
    async () => {
      await turn?.()
      const [component] = await Promise.all([load(), loadLanguage('zh')])
      return component
    },
    StandIn,
    whenFailing,
  )
}

/** What stands in for a part that takes no room. */
export const nothing = () => null

/** What may come after the charts of the overview waits for them; on other pages nothing does. */
export async function chartsFirst(): Promise<void> {
  if (useViewState.getState().view.page.name === 'overview') await rulersDrawn()
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
