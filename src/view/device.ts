/** What this device remembers: the theme, the language and own area for links that name none, and whether the guide has been seen. */
import { create } from 'zustand'
import { langs, type Lang } from './view.ts'

export const themeChoices = ['system', 'light', 'dark', 'projector'] as const
export type ThemeChoice = (typeof themeChoices)[number]

export interface Device {
  readonly theme: ThemeChoice
  readonly lang: Lang
  /** An area id as remembered; a later dataset may not know it. */
  readonly own: string | null
  /** Whether the reader has put away the question which area is theirs. */
  readonly ownQuestion: 'open' | 'put-away'
  /** Whether the reader has opened the guide or put its offer away. */
  readonly guide: 'new' | 'seen'
  /** Whether figures of the reader's own are kept here, which the page shows with the data. */
  readonly hasAdded: boolean
}

const storageKey = 'wutong.device'

/** Reads what was remembered. Storage that is missing, denied or damaged counts as nothing remembered. */
export function rememberedDevice(languages: readonly string[]): Device {
  const lang = languages[0]?.startsWith('zh') === false ? 'en' : 'zh'
  const fresh: Device = { theme: 'system', lang, own: null, ownQuestion: 'open', guide: 'new', hasAdded: false }
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null')
    if (typeof stored !== 'object' || stored === null) return fresh
    return {
      theme: ('theme' in stored && themeChoices.find((theme) => theme === stored.theme)) || fresh.theme,
      lang: ('lang' in stored && langs.find((language) => language === stored.lang)) || fresh.lang,
      own: 'own' in stored && typeof stored.own === 'string' ? stored.own : null,
      ownQuestion: 'ownQuestion' in stored && stored.ownQuestion === 'put-away' ? 'put-away' : 'open',
      guide: 'guide' in stored && stored.guide === 'seen' ? 'seen' : 'new',
      hasAdded: 'hasAdded' in stored && stored.hasAdded === true,
    }
  } catch {
    return fresh
  }
}

/** The device's settings. Without storage they hold until the page is closed. */
export const useDevice = create<Device>(() => rememberedDevice(navigator.languages))

/** Only what was changed here is written: what another tab has written meanwhile stays. */
function remember(change: Partial<Device>): void {
  useDevice.setState(change)
  try {
    localStorage.setItem(storageKey, JSON.stringify({ ...rememberedDevice(navigator.languages), ...change }))
  } catch {
    // Nothing to tell: the choice holds for this visit.
  }
}

/** Takes over what another tab of this page remembers; the browser tells of it in all tabs but the one that wrote. */
function followOtherTabs({ key, newValue }: StorageEvent): void {
  if (key === storageKey && newValue !== null) useDevice.setState(rememberedDevice(navigator.languages))
}

if (typeof window !== 'undefined') window.addEventListener('storage', followOtherTabs)

export const deviceEvents = {
  themeChosen: (theme: ThemeChoice) => remember({ theme }),
  langRemembered: (lang: Lang) => remember({ lang }),
  ownAreaRemembered: (own: string | null) => remember({ own }),
  ownQuestionPutAway: () => remember({ ownQuestion: 'put-away' }),
  guideSeen: () => remember({ guide: 'seen' }),
  addedRemembered: (hasAdded: boolean) => remember({ hasAdded }),
} as const
