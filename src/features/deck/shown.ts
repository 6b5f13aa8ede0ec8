/** Which deck is shown. */
import { useMemo } from 'react'
import { useView } from '#view/store.ts'
import { parseDeckLink } from './codec.ts'
import type { Deck } from './deck.ts'
import { useDeck } from './store.ts'

/** The deck of a view: what came by its link, or the reader's own; null for a link whose deck cannot be read. */
export function useDeckShown(): { readonly deck: Deck | null; readonly from: 'device' | 'link' } {
  const own = useDeck(({ deck }) => deck)
  const text = useView((view) => view.deck)
  const linked = useMemo(() => (text === null ? null : parseDeckLink(text)), [text])
  if (linked === null) return { deck: own, from: 'device' }
  return { deck: linked.ok ? linked.deck : null, from: 'link' }
}
