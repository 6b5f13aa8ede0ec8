import { useEffect, useRef, useState } from 'react'
import { saveFile } from '#ui/saveFile.ts'
import { fileNameOf, writers, type DownloadFormat, type Order } from './formats.ts'
import { paced } from './pace.ts'

export type DownloadJob =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly format: DownloadFormat; readonly share: number }
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' }

interface DownloadJobs {
  readonly job: DownloadJob
  readonly start: (format: DownloadFormat, order: Order) => void
  readonly stop: () => void
}

/** A file under way and what became of the last one. It is stopped when nobody looks at it any more. */
export function useDownloadJob(): DownloadJobs {
  const [job, setJob] = useState<DownloadJob>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const start = (format: DownloadFormat, order: Order) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const tell = (next: DownloadJob) => {
      if (running.current === controller) setJob(next)
    }
    const work = async () => {
      const pace = paced(controller.signal, (share) => tell({ kind: 'working', format, share }))
      const file = await writers[format].write(order, pace)
      controller.signal.throwIfAborted()
      const name = fileNameOf(order, format)
      saveFile(file, name)
      tell({ kind: 'done', name })
    }
    tell({ kind: 'working', format, share: 0 })
    work().catch(() => tell({ kind: controller.signal.aborted ? 'stopped' : 'failed' }))
  }
  return { job, start, stop: () => running.current?.abort() }
}
