import { useCallback, useRef, useState } from 'react'
import { openedFile, type Opened } from './opened.ts'
import type { QuotedPlace } from './judge.ts'

/** Where the opening of a file has got to. It is kept while the page of the source stands and nowhere else. */
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

/** A file of the reader's, judged against the recorded digest. The last file chosen counts, whichever is read first. */
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
