import { useEffect, useRef, useState } from 'react'
import type { Scene } from '#figures/page/scene.ts'
import { sceneSvg } from '#figures/page/svg.ts'
import { newPainter, type Drawing, type Painter, type PngFailure } from './png.ts'
import { saveFile } from '#ui/saveFile.ts'
import { newArchive } from './zip.ts'

/** A page to be made into a file. */
export interface NamedScene {
  readonly scene: Scene
  readonly name: string
}

/** What pages become. */
export interface Making extends Drawing {
  readonly file: 'png' | 'svg'
}

/** The archive that several pages go into. */
export interface NamedArchive {
  readonly name: string
  /** ISO 8601 day of the data. */
  readonly date: string
}

export type ExportJob =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly page: number; readonly pages: number }
  | { readonly kind: 'saved'; readonly pages: number; readonly name: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'failed'; readonly failure: PngFailure | 'none' | 'denied' | 'archive' }

interface ExportJobs {
  readonly job: ExportJob
  /** Gives one page to the reader as a file; several, drawn one after the other, in one archive. Stops at the first that fails. */
  readonly save: (pages: readonly NamedScene[], making: Making, archive: NamedArchive) => Promise<void>
  readonly copy: (scene: Scene, drawing: Drawing) => Promise<void>
  /** Ends what is under way after the page that is being drawn; nothing is saved then. */
  readonly stop: () => void
}

/** An export under way and what became of the last one. What finishes after the dialog has closed is told to nobody. */
export function useExportJob(): ExportJobs {
  const [job, setJob] = useState<ExportJob>({ kind: 'idle' })
  const open = useRef(true)
  const stopped = useRef(false)
  useEffect(() => {
    open.current = true
    return () => {
      open.current = false
    }
  }, [])
  const tell = (next: ExportJob) => {
    if (open.current) setJob(next)
  }

  const save = async (pages: readonly NamedScene[], making: Making, { name, date }: NamedArchive) => {
    stopped.current = false
    const [first, ...others] = pages
    if (first === undefined) return
    const archive = others.length === 0 ? null : newArchive(date)
    const paint = newPainter()
    for (const [index, page] of pages.entries()) {
      if (!open.current) return
      tell({ kind: 'working', page: index + 1, pages: pages.length })
      const made = await fileOf(page.scene, making, paint)
      if (stopped.current) {
        tell({ kind: 'stopped' })
        return
      }
      if (typeof made === 'string') {
        tell({ kind: 'failed', failure: made })
        return
      }
      if (archive === null) saveFile(made, page.name)
      else archive.add({ name: page.name, bytes: new Uint8Array(await made.arrayBuffer()) })
    }
    if (archive !== null) {
      try {
        saveFile(archive.close(), name)
      } catch {
        tell({ kind: 'failed', failure: 'archive' })
        return
      }
    }
    tell({ kind: 'saved', pages: pages.length, name: archive === null ? first.name : name })
  }

  const copy = async (scene: Scene, drawing: Drawing) => {
    tell({ kind: 'working', page: 1, pages: 1 })
    let failure: PngFailure | null = null
    const picture = newPainter()(scene, drawing).then((result) => {
      if (result.ok) return result.png
      failure = result.failure
      throw new Error(result.failure)
    })
    try {
      const outcome = await copyPicture(picture)
      tell(outcome === 'copied' ? { kind: 'copied' } : { kind: 'failed', failure: outcome })
    } catch {
      tell({ kind: 'failed', failure: failure ?? 'denied' })
    }
  }

  const stop = () => {
    stopped.current = true
  }

  return { job, save, copy, stop }
}

/** A page as a file, or why there is none. Between two pages the browser has time for the reader. */
async function fileOf(scene: Scene, { file, ...drawing }: Making, paint: Painter): Promise<Blob | PngFailure> {
  if (file === 'svg') {
    // The browser draws what has changed before the next page is written.
    await new Promise((resolve) => setTimeout(resolve))
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n${sceneSvg(scene, 'page')}\n`
    return new Blob([text], { type: 'image/svg+xml' })
  }
  const result = await paint(scene, drawing)
  return result.ok ? result.png : result.failure
}

/** Copied, or why not: a page that is not from https has no clipboard for pictures, and a browser may refuse it. */
type CopyOutcome = 'copied' | 'none' | 'denied'

/** Whether this browser lets this page put pictures on the clipboard at all. */
function canCopyPictures(): boolean {
  return 'clipboard' in navigator && 'write' in navigator.clipboard && typeof ClipboardItem === 'function'
}

/**
 * Puts a picture on the clipboard. The picture may still be in the making: the browser must be asked while it still knows that the
 * reader pressed a button.
 * @throws what `picture` rejects with, so that a picture that failed is not told as a clipboard that refused
 */
async function copyPicture(picture: Promise<Blob>): Promise<CopyOutcome> {
  if (!canCopyPictures()) return 'none'
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return 'copied'
  } catch {
    await picture
    return 'denied'
  }
}
