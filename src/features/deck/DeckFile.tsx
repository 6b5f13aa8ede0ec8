import { useState } from 'react'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { FileButton } from '#ui/FileButton.tsx'
import { fileDrop } from '#ui/fileDrop.ts'
import { saveFile } from '#ui/saveFile.ts'
import { viewEvents } from '#view/store.ts'
import { fileEnding, formatDeckFile, parseDeckFile, type DeckFault } from './codec.ts'
import type { Deck } from './deck.ts'
import { deckEvents } from './store.ts'
import styles from './Deck.module.css'

/** What became of the file that was opened last. */
type Outcome = { readonly kind: 'none' | 'opened' | 'unread' } | { readonly kind: 'refused'; readonly fault: DeckFault }

/** A file with a deck, by button or dropped. */
interface Opened {
  readonly outcome: Outcome
  readonly open: (files: FileList | null) => void
}

/** Opens files with a deck: it becomes the reader's own, which can be taken back. */
export function useDeckDrop() {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  const read = (text: string | null) => {
    const found = text === null ? null : parseDeckFile(text)
    if (found === null) setOutcome({ kind: 'unread' })
    else if (found.ok) {
      setOutcome({ kind: 'opened' })
      deckEvents.opened(found.deck)
      viewEvents.pageOpened({ name: 'deck' })
    } else setOutcome({ kind: 'refused', fault: found.fault })
  }
  const { open, drop } = fileDrop(read)
  return { opened: { outcome, open }, drop }
}

interface DeckFileProps {
  readonly deck: Deck
  readonly opened: Opened
}

/** The deck into a file and out of one. */
export function DeckFile({ deck, opened: { outcome, open } }: DeckFileProps) {
  const { t } = useWords()
  const said = () => {
    switch (outcome.kind) {
      case 'none':
      case 'opened':
        return ''
      case 'unread':
        return t('deck.fault.unread')
      case 'refused':
        return t(`deck.fault.${outcome.fault}`)
    }
  }
  return (
    <>
      {deck.length > 0 && (
        <Button
          look="line"
          onPress={() =>
            saveFile(new Blob([formatDeckFile(deck)], { type: 'application/json' }), `${t('page.deck')}${fileEnding}`)
          }
        >
          {t('deck.toFile')}
        </Button>
      )}
      <FileButton accept={`${fileEnding},application/json`} onChoose={open}>
        {t('deck.fromFile')}
      </FileButton>
      <span role="alert" className={styles['hint']}>
        {said()}
      </span>
    </>
  )
}
