import { useEffect, useRef, useState } from 'react'
import type { Scene } from '#figures/page/scene.ts'
import { scenePng, type PngFailure } from './png.ts'
import { saveFile } from './save.ts'

/** A page to be made into a file. */
export interface NamedScene {
  readonly scene: Scene
  readonly name: string
}

export type ExportJob =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly page: number; readonly pages: number }
  | { readonly kind: 'saved'; readonly pages: number; readonly name: string }
  | { readonly kind: 'copied' }
  | { readonly kind: 'failed'; readonly failure: PngFailure | 'none' | 'denied' }

interface ExportJobs {
  readonly job: ExportJob
  /** Draws the pages one after the other and gives each to the reader as a file. Stops at the first that fails. */
  readonly save: (pages: readonly NamedScene[]) => Promise<void>
  readonly copy: (scene: Scene) => Promise<void>
}

/** An export under way and what became of the last one. What finishes after the dialog has closed is told to nobody. */
export function useExportJob(): ExportJobs {
  const [job, setJob] = useState<ExportJob>({ kind: 'idle' })
  const open = useRef(true)
  useEffect(() => {
    open.current = true
    return () => {
      open.current = false
    }
  }, [])
  const tell = (next: ExportJob) => {
    if (open.current) setJob(next)
  }

  const save = async (pages: readonly NamedScene[]) => {
    for (const [index, { scene, name }] of pages.entries()) {
      if (!open.current) return
      tell({ kind: 'working', page: index + 1, pages: pages.length })
      const result = await scenePng(scene)
      if (!result.ok) {
        tell({ kind: 'failed', failure: result.failure })
        return
      }
      saveFile(result.png, name)
    }
    tell({ kind: 'saved', pages: pages.length, name: pages[0]?.name ?? '' })
  }

  const copy = async (scene: Scene) => {
    tell({ kind: 'working', page: 1, pages: 1 })
    let failure: PngFailure | null = null
    const picture = scenePng(scene).then((result) => {
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

  return { job, save, copy }
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
