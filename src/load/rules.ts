import type { Dataset } from '#domain/model.ts'

/** What a row must not do, by the short name of the rule: each says what is wrong, or `null`. */
export type RowRules<Row> = Readonly<Record<string, (row: Row, dataset: Dataset) => string | null>>

/** A quote only locates a figure; the articles are not shipped. */
export const maxQuoteLength = 40

/** Whether a quote has more characters (not UTF-16 units) than it may. */
export function isTooLong(quote: string): boolean {
  return Array.from(quote).length > maxQuoteLength
}

/** Whether following a link from a row, and on from the row it leads to, comes back to the first. */
export function leadsBack<Id extends string>(start: Id, next: (id: Id) => Id | null): boolean {
  const seen = new Set<Id>()
  for (let at = next(start); at !== null && !seen.has(at); at = next(at)) {
    if (at === start) return true
    seen.add(at)
  }
  return false
}
