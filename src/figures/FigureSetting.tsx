/** What every rendering of a figure on the page needs beside its model: the data, the words, and the way to the evidence. */
import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { EvidenceLinks, Evident } from './links.ts'
import type { Sentences } from './sentence.ts'

/** What stays the same whatever is filtered: all of a figure reads it. */
interface Words {
  readonly dataset: Dataset
  readonly say: Sentences
}

export interface FigureSetting extends Words {
  readonly links: EvidenceLinks
}

const WordsContext = createContext<Words | null>(null)
const LinksContext = createContext<EvidenceLinks | null>(null)

function set<Value>(value: Value | null): Value {
  if (value === null) throw new Error('a figure is drawn outside of FigureSettingProvider')
  return value
}

/** Sets all figures inside on one dataset, in one language. Dataset and words must be stable: every mark reads them. */
export function FigureSettingProvider({ setting, children }: { readonly setting: FigureSetting; readonly children: ReactNode }) {
  const { dataset, say, links } = setting
  return (
    <WordsContext value={useMemo(() => ({ dataset, say }), [dataset, say])}>
      <LinksContext value={links}>{children}</LinksContext>
    </WordsContext>
  )
}

/**
 * The setting of the figure this is part of.
 * @throws {Error} outside of a provider
 */
export function useFigureSetting(): Words {
  return set(useContext(WordsContext))
}

/** The ways to the evidence; others after every filter, so that only what needs an address should ask. */
export function useEvidenceLinks(): EvidenceLinks {
  return set(useContext(LinksContext))
}

/** Whether the evidence of a figure or policy is open. */
export function useIsOpen(id: Evident['id']): boolean {
  const { subscribe, isOpen } = useEvidenceLinks()
  return useSyncExternalStore(subscribe, () => isOpen(id))
}
