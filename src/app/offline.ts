/**
 * Whether the page opens without a network, and whether a newer build of it is at hand. Where the browser has no service worker, neither is
 * known.
 */
import { Workbox } from 'workbox-window'
import { create } from 'zustand'

interface Offline {
  /** All files are kept on this device. */
  readonly isKept: boolean
  /** The build that is shown is the newest known; a newer one waits to be taken; or another tab has taken it. */
  readonly build: 'newest' | 'waiting' | 'taken-elsewhere'
}

export const useOffline = create<Offline>(() => ({ isKept: false, build: 'newest' }))

/** Minutes after which a page that comes back into sight asks for a newer build again. */
const patience = 10

let worker: Workbox | null = null
/** Whether this tab has asked for the newer build. */
let isTaking = false

/** Has the browser keep the page, once; does nothing where it cannot, in development, and for the page in one file. */
export function keepOffline(): void {
  const isServed = import.meta.env.PROD && import.meta.env.MODE !== 'file' && window.location.protocol.startsWith('http')
  if (!isServed || worker !== null || !('serviceWorker' in navigator)) return
  const registered = new Workbox('./sw.js')
  worker = registered
  registered.addEventListener('waiting', () => useOffline.setState({ build: 'waiting' }))
  registered.addEventListener('controlling', ({ isUpdate }) => {
    if (isTaking) window.location.reload()
    else if (isUpdate === true) useOffline.setState({ build: 'taken-elsewhere' })
  })
  // A browser that keeps nothing (a private window, a full disk, a rule of the house) still has the page.
  register(registered).catch(() => undefined)
}

async function register(registered: Workbox): Promise<void> {
  await registered.register()
  askAgainWhenSeen(registered)
  await navigator.serviceWorker.ready
  useOffline.setState({ isKept: true })
}

/** A tab that stays open for days learns of a newer build when it is looked at again. */
function askAgainWhenSeen(registered: Workbox): void {
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < patience * 60_000) return
    asked = Date.now()
    registered.update().catch(() => undefined)
  })
}

/** Shows the newer build: the view is in the link, and is the same after it. */
export function takeNewerBuild(): void {
  if (useOffline.getState().build === 'waiting') {
    isTaking = true
    worker?.messageSkipWaiting()
  } else window.location.reload()
}

/** Stays with the build that is shown, until the page is opened anew. */
export function stayWithBuild(): void {
  useOffline.setState({ build: 'newest' })
}
