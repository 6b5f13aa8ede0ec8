/** Parts of the page whose code comes in files of their own, and a boundary that keeps a fault inside the part it happens in. */
import {
  Component,
  createContext,
  startTransition,
  useContext,
  useEffect,
  useState,
  type ComponentType,
  type ErrorInfo,
  type ReactNode,
} from 'react'
import { usePending } from './ready.ts'

/** The files of a part could not be had: there is no network, or they belong to a build that is no longer served. */
export class PartLoadError extends Error {
  override readonly name = 'PartLoadError'
}

/** Where a part says that it failed: in its own place, or over the page where its own place is not in sight; `absent` parts say nothing. */
export type WhenFailing = 'absent' | 'in-place' | 'over-page'

export interface PartFailureProps {
  /** A `PartLoadError`, or what the part threw while it was drawn. */
  readonly error: Error
  readonly place: Exclude<WhenFailing, 'absent'>
  /** Loads and draws the part again. */
  readonly onRetry: () => void
}

interface PartSetting {
  /** What stands in place of a part that failed. */
  readonly Failure: ComponentType<PartFailureProps>
  /** Another address gives a part that failed another try. */
  readonly address: string
}

/** Tells all parts inside how to say that they failed, and at which address they stand. */
export const PartContext = createContext<PartSetting>({ Failure: () => null, address: '' })

function errorOf(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}

interface FailedProps {
  readonly error: Error
  readonly whenFailing: WhenFailing
  readonly onRetry: () => void
}

function Failed({ error, whenFailing, onRetry }: FailedProps) {
  const { Failure, address } = useContext(PartContext)
  const [failedAt] = useState(address)
  useEffect(() => {
    if (address !== failedAt) onRetry()
  })
  return whenFailing === 'absent' ? null : <Failure error={error} place={whenFailing} onRetry={onRetry} />
}

interface PartBoundaryProps {
  readonly whenFailing: WhenFailing
  readonly children: ReactNode
}

interface PartBoundaryState {
  readonly error: Error | null
  readonly where: string
  readonly attempt: number
}

/** Catches what a part of the page throws while it is drawn; the rest of the page stays. */
export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override state: PartBoundaryState = { error: null, where: '', attempt: 0 }

  static getDerivedStateFromError(error: unknown): Partial<PartBoundaryState> {
    return { error: errorOf(error) }
  }

  override componentDidCatch(_error: unknown, info: ErrorInfo): void {
    this.setState({ where: info.componentStack ?? '' })
  }

  override render(): ReactNode {
    const { error, where, attempt } = this.state
    if (error === null) return this.props.children
    return (
      <Failed
        key={attempt}
        error={new Error(`${error.message}${where}`, { cause: error })}
        whenFailing={this.props.whenFailing}
        onRetry={() => this.setState({ error: null, where: '', attempt: attempt + 1 })}
      />
    )
  }
}

/** A component whose code stands in a file of its own. */
export interface LazyPart<Props> {
  /** Draws what stands in until the code is here, then the component; at once where the code is here already. */
  readonly Component: ComponentType<Props>
  /**
   * Loads the code; at once where it is here, anew where it could not be had.
   * @throws {PartLoadError}
   */
  readonly load: () => Promise<unknown>
}

/**
 * A component that is loaded when it is drawn for the first time, or before. Unlike React's `lazy` it stands there at once when its code is
 * here, what could not be loaded is tried again, and a fault stays inside of it.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  StandIn: ComponentType<Props>,
  whenFailing: WhenFailing,
): LazyPart<Props> {
  let arrived: ComponentType<Props> | null = null
  let pending: Promise<ComponentType<Props>> | null = null
  let hasFailed = false
  /** All that wait for a part whose first try failed: one try that succeeds serves them all. */
  const waiting = new Set<() => void>()

  async function loadAndKeep(): Promise<ComponentType<Props>> {
    watchStyles()
    // Only a part that failed waits for styles: one that cannot be had must not hold up the others.
    pending ??= hasFailed ? failedStyles().then(load) : load()
    try {
      arrived = await pending
    } catch (error) {
      hasFailed = true
      pending = null
      throw new PartLoadError(errorOf(error).message, { cause: error })
    }
    for (const draw of waiting) draw()
    return arrived
  }

  function PartComponent(props: Props) {
    const [Arrived, setArrived] = useState(() => arrived)
    const [failure, setFailure] = useState<Error | null>(null)
    useEffect(() => {
      if (Arrived !== null) return undefined
      const show = () => setArrived(() => arrived)
      // Not in the way of what the reader does meanwhile. React commits transitions together, so what the page can do without is drawn
      // outside of one: the smallest part would wait for the largest.
      const draw = whenFailing === 'absent' ? show : () => startTransition(show)
      waiting.add(draw)
      return () => {
        waiting.delete(draw)
      }
    }, [Arrived])
    useEffect(() => {
      if (Arrived !== null || failure !== null) return undefined
      let isMounted = true
      loadAndKeep().catch((error: unknown) => isMounted && setFailure(errorOf(error)))
      return () => {
        isMounted = false
      }
    }, [Arrived, failure])
    usePending(Arrived === null && failure === null)
    if (Arrived !== null) {
      return (
        <PartBoundary whenFailing={whenFailing}>
          <Arrived {...props} />
        </PartBoundary>
      )
    }
    if (failure !== null) return <Failed error={failure} whenFailing={whenFailing} onRetry={() => setFailure(null)} />
    return <StandIn {...props} />
  }

  return { Component: PartComponent, load: loadAndKeep }
}

/** Style sheets that could not be had. */
const failed = new Set<HTMLLinkElement>()
let isWatching = false
let fetching = Promise.resolve()

function watchStyles(): void {
  if (isWatching) return
  isWatching = true
  // Errors of elements do not bubble, but are captured.
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target)
    },
    true,
  )
}

/**
 * Fetches the style sheets again that could not be had, one call after the other: the code that asked for them asks only once.
 * @throws {Error} if one cannot be had now either
 */
function failedStyles(): Promise<void> {
  fetching = fetching.catch(() => undefined).then(fetchAgain)
  return fetching
}

async function fetchAgain(): Promise<void> {
  await Promise.all(
    [...failed].map(
      (link) =>
        new Promise<void>((resolve, reject) => {
          const again = document.createElement('link')
          again.rel = 'stylesheet'
          again.href = link.href
          again.addEventListener('load', () => resolve())
          again.addEventListener('error', () => reject(new Error(`The style sheet ${link.href} could not be loaded.`)))
          failed.delete(link)
          link.replaceWith(again)
        }),
    ),
  )
}
