/** What every rendering of a figure on the page needs beside its model: the data, the words, and the way to the evidence. */
import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { EvidenceLinks } from './links.ts'
import type { Sentences } from './sentence.ts'

export interface FigureSetting {
  readonly dataset: Dataset
  readonly say: Sentences
  readonly links: EvidenceLinks
}

const SettingContext = createContext<FigureSetting | null>(null)

/** Sets all figures inside on one dataset, in one language. The value must be stable: every mark reads it. */
export function FigureSettingProvider({ setting, children }: { readonly setting: FigureSetting; readonly children: ReactNode }) {
  return <SettingContext value={setting}>{children}</SettingContext>
}

/**
 * The setting of the figure this is part of.
 * @throws {Error} outside of a provider
 */
export function useFigureSetting(): FigureSetting {
  const setting = useContext(SettingContext)
  if (setting === null) throw new Error('a figure is drawn outside of FigureSettingProvider')
  return setting
}

/** Whether the evidence of a figure or policy is open. */
export function useIsOpen(id: string): boolean {
  const { links } = useFigureSetting()
  return useSyncExternalStore(links.subscribe, () => links.isOpen(id))
}
