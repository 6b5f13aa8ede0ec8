/** Reading in a worker: the page stays usable, hears how far it is, and stops it by ending the worker. */
import type { TableInput } from '#domain/table/given.ts'
import type { Opened, OnShare } from './opened.ts'

/** What the worker says. */
export type FromWorker = { readonly kind: 'share'; readonly share: number } | { readonly kind: 'opened'; readonly opened: Opened }

/** What is asked of a worker; those of a browser have it. */
export interface TableWorker {
  readonly ask: (input: TableInput) => void
  readonly terminate: () => void
  readonly addEventListener: (kind: 'message' | 'error', listen: (event: { readonly data?: FromWorker }) => void) => void
}

/**
 * The tables of a file, read in a worker of its own that ends with it.
 * @throws {DOMException} `AbortError`, once it is to stop
 * @throws {Error} where the worker breaks down, as it does when there is not enough memory, or cannot be asked
 */
export function readInWorker(
  newWorker: () => TableWorker,
  input: TableInput,
  signal: AbortSignal,
  onShare: OnShare,
): Promise<Opened> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(stopped())
      return
    }
    const worker = newWorker()
    const end = (then: () => void) => {
      signal.removeEventListener('abort', stop)
      worker.terminate()
      then()
    }
    const stop = () => end(() => reject(stopped()))
    signal.addEventListener('abort', stop)
    worker.addEventListener('message', ({ data }) => {
      if (data?.kind === 'share') onShare(data.share)
      else if (data !== undefined) end(() => resolve(data.opened))
    })
    worker.addEventListener('error', () => end(() => reject(new Error('The worker that read the file broke down.'))))
    try {
      worker.ask(input)
    } catch (error) {
      end(() => reject(error))
    }
  })
}

const stopped = () => new DOMException('The reading was stopped.', 'AbortError')
