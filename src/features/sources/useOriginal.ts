import { useCallback, useRef, useState } from 'react'
import { sha256Of } from './digest.ts'
import { largestOriginal, verified, type QuotedPlace, type Verification } from './verify.ts'

/** How far the opening of a file is. It is kept while the page of the source is shown and nowhere else. */
export type OriginalState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  /** Several files at once, or something that is no file. */
  | { readonly kind: 'refused'; readonly why: 'several' | 'nothing' }
  | { readonly kind: 'opened'; readonly opened: Opened }

export interface Original {
  readonly state: OriginalState
  readonly open: (files: FileList | null) => void
  readonly close: () => void
}

/** A file of the reader's, verified against the recorded digest. The last file chosen counts, whichever is read first. */
export function useOriginal(recorded: string, places: readonly QuotedPlace[]): Original {
  const [state, setState] = useState<OriginalState>({ kind: 'none' })
  const turn = useRef(0)
  const open = useCallback(
    (files: FileList | null) => {
      const [file, another] = files ?? []
      turn.current += 1
      const mine = turn.current
      if (file === undefined) return setState({ kind: 'refused', why: 'nothing' })
      if (another !== undefined) return setState({ kind: 'refused', why: 'several' })
      setState({ kind: 'reading', name: file.name })
      const read = async () => {
        const opened = await openedFile(file, recorded, places)
        if (turn.current === mine) setState({ kind: 'opened', opened })
      }
      void read()
    },
    [recorded, places],
  )
  const close = useCallback(() => {
    turn.current += 1
    setState({ kind: 'none' })
  }, [])
  return { state, open, close }
}

/** What became of a file the reader chose. */
export type Opened = { readonly name: string } & (
  | Verification
  | { readonly kind: 'large'; readonly size: number }
  /** The browser could not read it. */
  | { readonly kind: 'unreadable' }
  /** What computes the digest could not be loaded. */
  | { readonly kind: 'failed' }
)

async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

/** Reads a file in the browser and verifies it; nothing leaves the page. */
export async function openedFile(file: File, recorded: string, places: readonly QuotedPlace[]): Promise<Opened> {
  const { name, size } = file
  if (size > largestOriginal) return { kind: 'large', name, size }
  const bytes = await bytesOf(file)
  if (bytes === null) return { kind: 'unreadable', name }
  try {
    return { name, ...verified(bytes, await sha256Of(bytes), recorded, places) }
  } catch {
    return { kind: 'failed', name }
  }
}
