/** The words that carry a figure: its quote; for a figure of a page that was not kept the printed form that was noted instead. */
export function carryingWords(figure: { readonly quote: string | null; readonly printed?: string | null }): string {
  return figure.quote === null || figure.quote === '' ? (figure.printed ?? '') : figure.quote
}
