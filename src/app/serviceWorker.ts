/**
 * The service worker: keeps all files of one build, so that the page opens without a network, and answers with them until the reader takes
 * a newer build. It is built by itself (`scripts/service-worker-plugin.ts`), which writes the list of files into it.
 */
import { precacheAndRoute } from 'workbox-precaching'

interface ExtendableEvent extends Event {
  readonly waitUntil: (promise: Promise<unknown>) => void
}

/** What is used here of the scope a service worker runs in. */
interface WorkerScope {
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: ((type: 'activate', listener: (event: ExtendableEvent) => void) => void) &
    ((type: 'message', listener: (event: MessageEvent<unknown>) => void) => void)
}

declare const self: WorkerScope
/** Put in by the build. */
declare const builtFiles: { readonly url: string; readonly revision: string | null }[]

precacheAndRoute(builtFiles)

// The page that brought the first worker is served by it at once: a later build then waits until the reader takes it.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', ({ data }) => {
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING') void self.skipWaiting()
})
