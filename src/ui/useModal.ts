import { useLayoutEffect, useRef, type RefObject, type SyntheticEvent } from 'react'

/** What a `<dialog>` is given that lies over the page as long as it is drawn. */
interface Modal {
  readonly ref: RefObject<HTMLDialogElement | null>
  readonly onCancel: (event: SyntheticEvent) => void
  readonly onClose: (event: SyntheticEvent<HTMLDialogElement>) => void
}

/**
 * A modal dialog that stands exactly as long as it is drawn: whoever closes it has it drawn no longer, and the browser gives the focus
 * back. The browser itself closes first and tells later; a key that opens the dialog again in between would be lost, so its wish to close
 * (Esc, the gesture that goes back) is taken at once.
 * @param onClose has the dialog drawn no longer
 */
export function useModal(onClose: () => void): Modal {
  const ref = useRef<HTMLDialogElement>(null)
  // Closed while it is still in the document: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return {
    ref,
    onCancel: (event) => {
      event.preventDefault()
      onClose()
    },
    // Where the browser closes without asking first. What is no longer drawn has been closed, and what was opened again meanwhile is open.
    onClose: ({ currentTarget }) => {
      if (currentTarget.isConnected && !currentTarget.open) onClose()
    },
  }
}
