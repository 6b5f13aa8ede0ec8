/** Where a page lies in a list of so many, counted from 1; the page itself and the pages are counted from 0. */
export interface Place {
  readonly page: number
  readonly pages: number
  readonly from: number
  readonly to: number
  readonly of: number
}

/** The place of a page; of the last one where there are not so many pages. */
export function placeOf(page: number, size: number, of: number): Place {
  const pages = Math.max(1, Math.ceil(of / size))
  const kept = Math.min(page, pages - 1)
  return { page: kept, pages, from: Math.min(kept * size + 1, of), to: Math.min((kept + 1) * size, of), of }
}

/** The items of a place. */
export function itemsOf<Item>(items: readonly Item[], { from, to }: Place): readonly Item[] {
  return items.slice(Math.max(from - 1, 0), to)
}
