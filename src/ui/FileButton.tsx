import type { ReactNode } from 'react'
import styles from './FileButton.module.css'

interface FileButtonProps {
  /** Endings and media types, as the browser's own choice of files takes them; of a folder all is taken. */
  readonly accept: string
  readonly takes?: 'file' | 'files' | 'folder'
  readonly onChoose: (files: FileList | null) => void
  readonly children: ReactNode
}

/** A button that opens a file of the reader's, several, or a folder. */
export function FileButton({ accept, takes = 'file', onChoose, children }: FileButtonProps) {
  return (
    <label className={styles['choose']}>
      <input
        type="file"
        multiple={takes !== 'file'}
        {...(takes === 'folder' ? { webkitdirectory: '' } : { accept })}
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
