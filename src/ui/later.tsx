import { startTransition, useEffect, useState, type ComponentType } from 'react'
import { usePending } from './ready.ts'

/** A component whose code stands in a file of its own. */
export interface Later<Props> {
  /** Draws what stands in until the code is here, then the component; at once where the code is here already. */
  readonly Component: ComponentType<Props>
  /** Loads the code; at once where it is here, anew where it could not be had. */
  readonly load: () => Promise<unknown>
}

/**
 * A component that is loaded when it is drawn for the first time, or before. Unlike React's `lazy` it stands there at once when its
 * code is here, it is never held back after its stand-in, and what could not be loaded can be tried again.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  StandIn: ComponentType<Props>,
): Later<Props> {
  let arrived: ComponentType<Props> | null = null
  let pending: Promise<ComponentType<Props>> | null = null

  async function loadAndKeep(): Promise<ComponentType<Props>> {
    pending ??= load()
    try {
      arrived = await pending
      return arrived
    } catch (error) {
      pending = null
      throw error
    }
  }

  function Component(props: Props) {
    const [Arrived, setArrived] = useState(() => arrived)
    const [failure, setFailure] = useState<Error | null>(null)
    useEffect(() => {
      if (Arrived !== null) return undefined
      let isMounted = true
      loadAndKeep().then(
        // Not in the way of what the reader does meanwhile.
        (loaded) => isMounted && startTransition(() => setArrived(() => loaded)),
        (error: unknown) => isMounted && setFailure(error instanceof Error ? error : new Error(String(error))),
      )
      return () => {
        isMounted = false
      }
    }, [Arrived])
    usePending(Arrived === null && failure === null)
    // For the next error boundary.
    if (failure !== null) throw failure
    return Arrived === null ? <StandIn {...props} /> : <Arrived {...props} />
  }

  return { Component, load: loadAndKeep }
}
