import { useSyncExternalStore } from 'react'

/** Whether the page is on its way to paper: `matchMedia` tells too late, the events not in every browser. */
let isPrinting = false

function subscribe(changed: () => void): () => void {
  const set = (printing: boolean) => () => {
    isPrinting = printing
    changed()
  }
  const [before, after] = [set(true), set(false)]
  const media = typeof matchMedia === 'function' ? matchMedia('print') : null
  const follow = () => set(media?.matches ?? false)()
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  media?.addEventListener('change', follow)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
    media?.removeEventListener('change', follow)
  }
}

/** Whether the page is being printed; known before it is laid out for paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting)
}
