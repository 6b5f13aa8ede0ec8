/** Keys that do something on every page, by what they do; `shortcuts.ts` has the others. A chord is written Ctrl+K. */
export const pageKeys = {
  search: ['/', 'Ctrl+K'],
  present: ['f'],
  // A Chinese keyboard may type the full-width one.
  guide: ['?', '？'],
} as const
