/** The reader's own deck, kept on the device. */
import { create } from 'zustand'
import { formatDeckFile, parseDeckFile } from './codec.ts'
import { mostItems, moved, without, withLine, type Deck, type Item } from './deck.ts'

/** Whether the deck is kept: here only until the page is closed where storage is full or denied. */
export type Keeping = 'kept' | 'full' | 'denied'

/** What can be taken back: the deck before, and what was done to it. */
export interface Undo {
  readonly deck: Deck
  readonly done: 'removed' | 'cleared' | 'opened' | 'adopted'
}

export interface DeckState {
  readonly deck: Deck
  readonly keeping: Keeping
  readonly undo: Undo | null
}

const storageKey = 'wutong.deck'

/** What the device has. Storage that is missing, denied or damaged counts as no deck. */
function keptDeck(): Deck {
  try {
    const read = parseDeckFile(localStorage.getItem(storageKey) ?? '')
    return read.ok ? read.deck : []
  } catch {
    return []
  }
}

export const useDeck = create<DeckState>(() => ({ deck: keptDeck(), keeping: 'kept', undo: null }))

function keep(deck: Deck): Keeping {
  try {
    localStorage.setItem(storageKey, formatDeckFile(deck))
    return 'kept'
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied'
  }
}

function changed(deck: Deck, undo: Undo | null = null): void {
  useDeck.setState({ deck, keeping: keep(deck), undo })
}

const now = () => useDeck.getState().deck

/** Takes over what another tab of this page keeps. */
function followOtherTabs({ key }: StorageEvent): void {
  if (key === storageKey) useDeck.setState({ deck: keptDeck(), undo: null })
}

if (typeof window !== 'undefined') window.addEventListener('storage', followOtherTabs)

export const deckEvents = {
  /** At the end. @returns false where the deck has no room for another */
  added: (item: Item): boolean => {
    if (now().length >= mostItems) return false
    changed([...now(), item])
    return true
  },
  moved: (from: number, to: number): void => changed(moved(now(), from, to)),
  lineWritten: (at: number, line: string): void => changed(withLine(now(), at, line)),
  removed: (at: number): void => changed(without(now(), at), { deck: now(), done: 'removed' }),
  cleared: (): void => changed([], { deck: now(), done: 'cleared' }),
  /** A file was opened. */
  opened: (deck: Deck): void => changed(deck, { deck: now(), done: 'opened' }),
  /** A deck that came by a link is made one's own. */
  adopted: (deck: Deck): void => changed(deck, { deck: now(), done: 'adopted' }),
  undone: (): void => {
    const { undo } = useDeck.getState()
    if (undo !== null) changed(undo.deck)
  },
} as const
