import type { ChangeEvent } from 'react'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { OriginalOutcome } from './OriginalOutcome.tsx'
import { useFileDrop } from './useFileDrop.ts'
import type { Original } from './useOriginal.ts'
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
