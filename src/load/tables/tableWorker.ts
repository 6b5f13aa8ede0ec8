/** The worker in which files are read: gets what a reader gives, tells the share done, gives what came of them. */
import type { TableInput } from '#domain/table/given.ts'
import { openInput } from './openTables.ts'
import type { FromWorker } from './readInWorker.ts'

const tell = (message: FromWorker) => self.postMessage(message, {})

/** Shares are told this often, ms: a reader sees no more. */
const pause = 100

self.addEventListener('message', ({ data }: MessageEvent<TableInput>) => {
  let told = performance.now()
  const opened = openInput(data, (share) => {
    if (performance.now() - told < pause) return
    told = performance.now()
    tell({ kind: 'share', share })
  })
  tell({ kind: 'opened', opened })
})
