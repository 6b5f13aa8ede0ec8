/** A file that a reader opens: by a button, or dropped on the page. */
import type { DragEvent } from 'react'

export interface FileDrop {
  /** Opens the first of the files. */
  readonly open: (files: FileList | null) => void
  /** For the element that files are dropped on; what else is dragged is left to the browser. */
  readonly drop: { readonly onDragOver: (event: DragEvent) => void; readonly onDrop: (event: DragEvent) => void }
}

/** @param read what becomes of the text of a file; `null` where it could not be read */
export function fileDrop(read: (text: string | null) => void | Promise<void>): FileDrop {
  const open = (files: FileList | null) => {
    const file = files?.[0]
    if (file !== undefined) void file.text().then(read, () => read(null))
  }
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  const onDragOver = (event: DragEvent) => {
    if (hasFiles(event)) event.preventDefault()
  }
  const onDrop = (event: DragEvent) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    open(event.dataTransfer.files)
  }
  return { open, drop: { onDragOver, onDrop } }
}
