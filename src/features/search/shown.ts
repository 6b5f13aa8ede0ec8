/** How much of what was found is listed. */
import type { EntryKind } from './entries.ts'
import type { Hit, HitGroup } from './rank.ts'

/** Hits of one kind listed at first, so few that all kinds are in sight on a desk; and once the reader has asked for more. */
export const listed = { first: 4, most: 60 } as const

export interface ShownGroup {
  readonly kind: EntryKind
  readonly total: number
  readonly hits: readonly Hit[]
  /** Number of the first of its options in the whole list. */
  readonly from: number
  /** What follows the hits: an option for more, a sentence where not even those can all be listed, or nothing. */
  readonly end: 'complete' | 'more' | 'too-many'
}

/** The groups with the hits that are listed, and how many options that makes. */
export function shownOf(
  groups: readonly HitGroup[],
  unfolded: ReadonlySet<EntryKind>,
): { readonly groups: readonly ShownGroup[]; readonly options: number } {
  let options = 0
  const shown = groups.map(({ kind, total, closest }): ShownGroup => {
    const isUnfolded = unfolded.has(kind)
    // One more takes no more room than the option that would offer it.
    const room = isUnfolded ? listed.most : total === listed.first + 1 ? total : listed.first
    const end = total <= room ? 'complete' : isUnfolded ? 'too-many' : 'more'
    const group = { kind, total, hits: closest(room), from: options, end } as const
    options += group.hits.length + (end === 'more' ? 1 : 0)
    return group
  })
  return { groups: shown, options }
}
