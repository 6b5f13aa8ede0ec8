import type { YearRange } from '#view/filters.ts'

/** Whether a year is in a range. */
export function isIn(year: number, { from, to }: YearRange): boolean {
  return year >= (from ?? year) && year <= (to ?? year)
}

/**
 * The range after a click on a year: without a range it is that year; a year outside is taken in; one inside becomes the range; the
 * only year of a range takes it away.
 */
export function yearClicked(range: YearRange, year: number): YearRange {
  const { from, to } = range
  if (from === null && to === null) return { from: year, to: year }
  if (from === year && to === year) return { from: null, to: null }
  if (isIn(year, range)) return { from: year, to: year }
  return { from: Math.min(from ?? year, year), to: Math.max(to ?? year, year) }
}
