/** What a path that leads nowhere may have meant. */
import type { Dataset } from '#domain/model.ts'
import { decoded, formatPage } from './path.ts'
import type { Page } from './view.ts'

/** So many pages are offered at most. */
const mostOffered = 3
/** A path may differ in so large a part of its characters, and at least in so many, and still be a slip of the pen. */
const slipShare = 0.25
const leastSlips = 2
/** The beginning of a name counts as the name from so many characters on. */
const leastBeginning = 4
/** Longer paths are no slips of the pen, and reckoning with them would take long. */
const longestPath = 120

/**
 * The pages whose paths are nearest to one that leads nowhere, nearest first, at most three: slips of the pen in a kind or an id
 * (`/indicator/postdoc-station`, `/areas/jiangbei`), and ids cut short (`/indicator/postdoc`). Empty where none is near.
 */
export function nearestPages(path: string, dataset: Dataset): readonly Page[] {
  const typed = plain(path)
  if (typed.length > longestPath) return []
  return knownPages(dataset)
    .map((page) => ({ page, distance: distanceOf(typed, formatPage(page)) }))
    .filter(({ distance }) => distance !== null)
    .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0))
    .slice(0, mostOffered)
    .map(({ page }) => page)
}

/** Decoded where it can be, in small letters, as ids are; without a slash at its end. */
function plain(path: string): string {
  return decoded(path.replace(/\/+$/, '')).toLowerCase()
}

/** How far a known path is from what was typed; null where it is too far to have been meant. */
function distanceOf(typed: string, known: string): number | null {
  const id = typed.slice(typed.lastIndexOf('/') + 1)
  const cutShort = typed.lastIndexOf('/') > 0 && id.length >= leastBeginning && known.startsWith(typed)
  const distance = editDistance(typed, known)
  if (cutShort) return Math.min(distance, leastSlips)
  return distance <= Math.max(leastSlips, Math.floor(known.length * slipShare)) ? distance : null
}

function knownPages(dataset: Dataset): readonly Page[] {
  const lists = ['compare', 'figures', 'areas', 'policies', 'sources'] as const
  return [
    ...lists.map((name): Page => ({ name })),
    ...dataset.indicators.map((row): Page => ({ name: 'indicator', indicator: row.indicator })),
    ...dataset.areas.map((row): Page => ({ name: 'area', area: row.areaId })),
    ...dataset.sources.map((row): Page => ({ name: 'source', source: row.sourceId })),
  ]
}

/**
 * How many slips of the pen lie between two texts: characters left out, put in, or put for another, and neighbours swapped. Compared by
 * code points. From texts of n and m characters in n × m steps.
 */
export function editDistance(a: string, b: string): number {
  const [first, second] = [[...a], [...b]]
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: second.length + 1 }, (_, index) => index)
  for (const [row, character] of first.entries()) {
    const next: number[] = [row + 1]
    for (const [column, other] of second.entries()) {
      const [above, left, diagonal] = [at(last, column + 1), at(next, column), at(last, column)]
      const swapped = row > 0 && column > 0 && character === second[column - 1] && first[row - 1] === other
      const straight = Math.min(above + 1, left + 1, diagonal + (character === other ? 0 : 1))
      next.push(swapped ? Math.min(straight, at(before, column - 1) + 1) : straight)
    }
    before = last
    last = next
  }
  return at(last, second.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
