import { type ChangeEvent, useEffect, useState } from 'react'
import { useWords, type Words } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { largestOriginal } from './verify.ts'
import type { Opened, Original, OriginalState } from './useOriginal.ts'
import styles from './Original.module.css'

interface OriginalPickerProps {
  /** File name and SHA-256 of the text that was read. */
  readonly file: string
  readonly recorded: string
  readonly original: Original
  /** How many quotes of the source are recorded. */
  readonly quotes: number
}

/** Where the reader opens the text of a source from their own disk, and what came of it. */
export function OriginalPicker({ file, recorded, original, quotes }: OriginalPickerProps) {
  const { t } = useWords()
  const { state, open, close } = original
  const isOver = useFileDrop(open)
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    // Nothing chosen: the dialog was closed, and what is open stays.
    if (event.currentTarget.files?.length !== 0) open(event.currentTarget.files)
    // The same file, mended, can be chosen again.
    event.currentTarget.value = ''
  }
  return (
    <>
      <p className={styles['lead']}>{t('original.lead', { file })}</p>
      <div className={styles['drop']} data-over={isOver || undefined}>
        <label className={styles['choose']}>
          <input type="file" accept=".txt,text/plain" onChange={choose} />
          {t(state.kind === 'none' ? 'original.choose' : 'original.another')}
        </label>
        <span className={styles['hint']}>{t('original.drop')}</span>
        {state.kind === 'opened' && state.opened.kind === 'same' && (
          <Button look="text" onPress={close}>
            {t('original.close')}
          </Button>
        )}
      </div>
      <div role="status" className={styles['outcome']}>
        <OriginalOutcome state={state} recorded={recorded} quotes={quotes} />
      </div>
    </>
  )
}

interface OriginalOutcomeProps {
  readonly state: OriginalState
  readonly recorded: string
  /** How many quotes of the source are recorded. */
  readonly quotes: number
}

/** What became of the file, in sentences. */
function OriginalOutcome({ state, recorded, quotes }: OriginalOutcomeProps) {
  const words = useWords()
  return sentences(state, recorded, quotes, words).map((sentence) => <p key={sentence}>{sentence}</p>)
}

function sentences(state: OriginalState, recorded: string, quotes: number, words: Words): readonly string[] {
  const { t } = words
  switch (state.kind) {
    case 'none':
      return []
    case 'reading':
      return [t('original.reading')]
    case 'refused':
      return [t(`original.${state.why}`)]
    case 'opened':
      return openedSentences(state.opened, recorded, quotes, words)
  }
}

/** Millions of bytes to one place, rounded up: what is over the limit is never said to be at it. */
function megabytes(size: number): number {
  return Math.ceil(size / 1e5) / 10
}

function openedSentences(opened: Opened, recorded: string, quotes: number, { t }: Words): readonly string[] {
  const { name } = opened
  switch (opened.kind) {
    case 'same': {
      const n = opened.spans.length
      if (quotes === 0) return [t('original.same.none')]
      return opened.missing === 0
        ? [t('original.same', { n }), t('original.key')]
        : [t('original.same.missing', { n, missing: opened.missing }), t('original.key')]
    }
    case 'other': {
      const said = t('original.other', { name, digest: opened.digest, recorded })
      return quotes === 0 ? [said] : [said, t('original.other.found', { total: quotes, found: opened.found })]
    }
    case 'binary':
      return [t('original.binary', { name }), t('original.binary.digest', { digest: opened.digest, recorded })]
    case 'empty':
      return [t('original.empty', { name })]
    case 'large':
      return [t('original.large', { name, size: megabytes(opened.size), limit: megabytes(largestOriginal) })]
    case 'unreadable':
      return [t('original.unreadable', { name })]
    case 'failed':
      return [t('original.failed')]
  }
}

/**
 * Takes files that are dropped anywhere on the page: beside a small target the browser would leave the page and show the file.
 * @returns whether files are being dragged over the page
 */
function useFileDrop(onFiles: (files: FileList | null) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setIsOver(true)
    }
    const leave = (event: DragEvent) => {
      // Out of the window, not from one element into the next.
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent) => {
      setIsOver(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      onFiles(event.dataTransfer?.files ?? null)
    }
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [onFiles])
  return isOver
}
