/** What every rendering of a figure on the page needs beside its model: the data, the words, and the way to the evidence. */
import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import type { Dataset, IndicatorId, ObsId, PolicyId } from '#domain/model.ts'
import type { AreaSlots } from './colours.ts'
import type { Sentences } from './sentence.ts'

/** What stays the same whatever is filtered: all of a figure reads it. */
interface Words {
  readonly dataset: Dataset
  readonly say: Sentences
}

export interface FigureSetting extends Words {
  readonly links: EvidenceLinks
  /** Whose colour is whose; left out where nothing is chosen and each area has its own or none. */
  readonly slots?: AreaSlots
}

const WordsContext = createContext<Words | null>(null)
const LinksContext = createContext<EvidenceLinks | null>(null)
const SlotsContext = createContext<AreaSlots | null>(null)

function set<Value>(value: Value | null): Value {
  if (value === null) throw new Error('a figure is drawn outside of FigureSettingProvider')
  return value
}

/** Sets all figures inside on one dataset, in one language. Dataset and words must be stable: every mark reads them. */
export function FigureSettingProvider({ setting, children }: { readonly setting: FigureSetting; readonly children: ReactNode }) {
  const { dataset, say, links, slots = null } = setting
  return (
    <WordsContext value={useMemo(() => ({ dataset, say }), [dataset, say])}>
      <LinksContext value={links}>
        <SlotsContext value={slots}>{children}</SlotsContext>
      </LinksContext>
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

/** Whose colour is whose, for what is drawn in colours of its own; marks on the page take theirs from the style of the page. */
export function useAreaSlots(): AreaSlots | null {
  return useContext(SlotsContext)
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

/** What has evidence. */
export type Evident = { readonly kind: 'figure'; readonly id: ObsId } | { readonly kind: 'policy'; readonly id: PolicyId }

export interface EvidenceLinks {
  /** The address that opens the evidence beside what is shown. */
  readonly hrefOf: (target: Evident) => string
  /** The address of the page about an indicator. */
  readonly pageOf: (indicator: IndicatorId) => string
  /** Whether the evidence of this figure or policy is open. */
  readonly isOpen: (id: string) => boolean
  /** Calls back whenever that may have changed: each mark asks for itself, so that opening evidence draws two of them anew, not all. */
  readonly subscribe: (changed: () => void) => () => void
}
