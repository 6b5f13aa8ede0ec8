/** The one owner of what is shown. The link is a projection of it, written by `app/urlProjection.ts`. */
import { useRef } from 'react'
import { create } from 'zustand'
import type { LinkProblem } from './codec.ts'
import type { FilterChoices, ListFilterName } from './filters.ts'
import * as transitions from './transitions.ts'
import { defaultView, type View } from './view.ts'

interface ViewState {
  readonly view: View
  /** How the link that follows the last change enters the history. */
  readonly history: 'push' | 'replace'
  /** What could not be read in the link the reader came by; empty once dismissed. */
  readonly problems: readonly LinkProblem[]
  /** The dataset version of that link where it is another than the one shown. */
  readonly madeOn: string | null
}

export const useViewState = create<ViewState>(() => ({
  view: defaultView({ lang: 'zh', own: null }),
  history: 'replace',
  problems: [],
  madeOn: null,
}))

/** Selects from the view. Select plain fields and derive in `useMemo`: a new object on every call loops. */
export function useView<T>(select: (view: View) => T): T {
  return useViewState(({ view }) => select(view))
}

/** The view with some fields set to something that never changes: the very same object until another field does. */
export function useViewApartFrom(fixed: Partial<View>): View {
  const last = useRef<View | null>(null)
  return useView((view) => {
    const next = { ...view, ...fixed }
    const kept = last.current
    if (kept !== null && Object.entries(kept).every(([field, value]) => Reflect.get(next, field) === value)) return kept
    last.current = next
    return next
  })
}

/** All that decides no figure. */
const apart: Partial<View> = {
  page: { name: 'overview' },
  evidence: null,
  presenting: null,
  deck: null,
  embedded: null,
  sort: 'subject',
  singles: 'counted',
  lang: 'zh',
}

/**
 * The view as far as it decides what is shown: the same object until a filter, a threshold or the own area changes. Opening the
 * evidence or another page computes no figure anew.
 */
export function useFilters(): View {
  return useViewApartFrom(apart)
}

/** An event that makes a step the reader can go back from, or one that overwrites the step it belongs to. */
function event<Values extends readonly unknown[]>(
  history: ViewState['history'],
  transition: (view: View, ...values: Values) => View,
) {
  return (...values: Values): void => {
    useViewState.setState(({ view }) => ({ view: transition(view, ...values), history }))
  }
}

/** For a transition whose values belong to each other, which `event` would take for any. */
const stepped = event('push', (view: View, transition: (view: View) => View) => transition(view))

export const viewEvents = {
  pageOpened: event('push', transitions.pageOpened),
  areaToggled: event('push', transitions.areaToggled),
  areasChosen: event('push', transitions.areasChosen),
  choiceToggled: <Name extends ListFilterName>(name: Name, choice: FilterChoices[Name]): void => {
    stepped((view) => transitions.choiceToggled(view, name, choice))
  },
  ownAreaChosen: event('push', transitions.ownAreaChosen),
  policiesNarrowed: event('push', transitions.policiesNarrowed),
  thresholdSet: event('replace', transitions.thresholdSet),
  thresholdModeChosen: event('push', transitions.thresholdModeChosen),
  yearsChosen: event('replace', transitions.yearsChosen),
  minGradeChosen: event('push', transitions.minGradeChosen),
  coverageChosen: event('push', transitions.coverageChosen),
  minTrustChosen: event('push', transitions.minTrustChosen),
  textTyped: event('replace', transitions.textTyped),
  sortChosen: event('replace', transitions.sortChosen),
  singlesChosen: event('push', transitions.singlesChosen),
  langChosen: event('replace', transitions.langChosen),
  evidenceOpened: event('push', transitions.evidenceOpened),
  /** ← and → walk along a list; one step back leaves the walk. */
  evidenceStepped: event('replace', transitions.evidenceOpened),
  evidenceClosed: event('push', transitions.evidenceClosed),
  presentingStarted: event('push', transitions.presentingStarted),
  /** To another page of the figure, or another figure. */
  presentingStepped: event('replace', transitions.presentingStarted),
  presentingEnded: event('push', transitions.presentingEnded),
  filterCleared: event('push', transitions.filterCleared),
  filtersCleared: event('push', transitions.filtersCleared),
  /** A link was opened: at the start, by the address bar, back or forward. */
  linkFollowed: (link: Pick<ViewState, 'view' | 'problems' | 'madeOn'>): void => {
    useViewState.setState({ ...link, history: 'replace' })
  },
  /** The page has no figure of the name the link presents: told like every other part of a link that cannot be used, and dropped. */
  presentingRefused: (): void => {
    useViewState.setState(({ view, problems }) =>
      view.presenting === null
        ? {}
        : {
            view: transitions.presentingEnded(view),
            history: 'replace',
            problems: [...problems, { about: 'presenting', parts: [view.presenting.figure] }],
          },
    )
  },
  problemsDismissed: (): void => {
    useViewState.setState({ problems: [], madeOn: null })
  },
} as const
