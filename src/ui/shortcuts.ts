/**
 * Every key the page listens to, by what it does, as the browser names it. Whoever acts on a key asks here, and the list that readers
 * open with `?` is made from here, so that it cannot say anything else.
 */
/** Keys that do something on every page, by what they do; `shortcuts` has the others. A chord is written Ctrl+K. */
export const pageKeys = {
  search: ['/', 'Ctrl+K'],
  present: ['f'],
  // A Chinese keyboard may type the full-width one.
  guide: ['?', '？'],
} as const

export const shortcuts = {
  page: pageKeys,
  /** On the value of a figure that has the focus. */
  figure: {
    walk: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    ends: ['Home', 'End'],
    open: ['Enter'],
  },
  drawer: {
    previous: ['ArrowLeft'],
    next: ['ArrowRight'],
    close: ['Escape'],
  },
  /** On the projector, where clickers send Page Up and Page Down. */
  step: {
    next: ['ArrowRight', 'PageDown', ' '],
    previous: ['ArrowLeft', 'PageUp'],
    'next-figure': ['ArrowDown'],
    'previous-figure': ['ArrowUp'],
    first: ['Home'],
    last: ['End'],
  },
  screen: {
    evidence: ['s'],
    blank: ['b', '.'],
    close: ['Escape'],
  },
} as const

type Keys = Readonly<Record<string, readonly string[]>>

function isAction<Actions extends Keys>(actions: Actions, name: string): name is Extract<keyof Actions, string> {
  return name in actions
}

/** What a key does among some actions, capital letters included; null where it does nothing. */
export function actionOf<Actions extends Keys>(actions: Actions, key: string): Extract<keyof Actions, string> | null {
  const typed = key.length === 1 ? key.toLowerCase() : key
  for (const [name, keys] of Object.entries(actions)) if (keys.includes(typed) && isAction(actions, name)) return name
  return null
}
