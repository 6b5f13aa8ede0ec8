/** How much of what was found is listed, and which texts of an entry stand in its row. */
import type { Entry, EntryKind } from './entries.ts'
import type { Hit, HitGroup } from './rank.ts'
import type { Term } from './match.ts'
import type { IndexedText } from './texts.ts'

/** Hits of one kind listed at first, so few that all kinds are in sight on a desk; and once the reader has asked for more. */
export const listLimits = { first: 4, most: 60 } as const

export interface ListedGroup {
  readonly kind: EntryKind
  readonly total: number
  readonly hits: readonly Hit[]
  /** Number of the first of its options in the whole list. */
  readonly from: number
  /** What follows the hits: an option for more, a sentence where not even those can all be listed, or nothing. */
  readonly end: 'complete' | 'more' | 'too-many'
}

/** The groups with the hits that are listed, and how many options that makes. */
export function listedOf(
  groups: readonly HitGroup[],
  unfolded: ReadonlySet<EntryKind>,
): { readonly groups: readonly ListedGroup[]; readonly options: number } {
  let options = 0
  const listing = groups.map(({ kind, hits }): ListedGroup => {
    const total = hits.length
    const isUnfolded = unfolded.has(kind)
    // One more takes no more space than the option that would offer it.
    const most = isUnfolded ? listLimits.most : total === listLimits.first + 1 ? total : listLimits.first
    const end = total <= most ? 'complete' : isUnfolded ? 'too-many' : 'more'
    const group = { kind, total, hits: hits.slice(0, most), from: options, end } as const
    options += group.hits.length + (end === 'more' ? 1 : 0)
    return group
  })
  return { groups: listing, options }
}

export interface RowTexts {
  /** The name in the reader's language; of a figure its quote. */
  readonly title: IndexedText | null
  /** What it belongs to, in the reader's language. */
  readonly belongs: readonly IndexedText[]
  /** Other words that hold what title and belongings do not: why this was found. */
  readonly why: IndexedText | null
}

function inLang(texts: readonly IndexedText[], lang: 'zh' | 'en'): IndexedText | null {
  return texts.find((text) => text.lang === lang) ?? texts[0] ?? null
}

/** Which texts of an entry stand in its row, so that every word that was found is seen. */
export function rowTextsOf(entry: Entry, terms: readonly Term[], lang: 'zh' | 'en'): RowTexts {
  const { names, words } = entry
  const title = entry.target.kind === 'figure' ? (words[0] ?? null) : inLang(names, lang)
  const belongs = entry.belongs.flatMap((owner) => inLang(owner, lang) ?? [])
  const holds = (text: IndexedText, term: Term) => term.matchIn(text) !== null
  const unseen = terms.filter((term) => ![title, ...belongs].some((text) => text !== null && holds(text, term)))
  // Of the reader's language first; what belongs to it may have been found by its name in the other.
  const others = [...names, ...words, ...entry.belongs.flat()].filter((text) => text !== title)
  const reasons = others.filter((text) => unseen.some((term) => holds(text, term)))
  return { title, belongs, why: inLang(reasons, lang) }
}
