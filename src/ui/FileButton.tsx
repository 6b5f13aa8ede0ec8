import type { ReactNode } from 'react'
import styles from './FileButton.module.css'

interface FileButtonProps {
  /** Endings and media types, as the browser's own choice of files takes them. */
  readonly accept: string
  readonly onChoose: (files: FileList | null) => void
  readonly children: ReactNode
}

/** A button that opens a file of the reader's. */
export function FileButton({ accept, onChoose, children }: FileButtonProps) {
  return (
    <label className={styles['choose']}>
      <input
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.files)
          // The same file, mended, can be chosen again.
          currentTarget.value = ''
        }}
      />
      {children}
    </label>
  )
}
