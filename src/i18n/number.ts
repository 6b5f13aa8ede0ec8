/** A plain number with thousands separators; at most six significant digits, so that no multiplication noise shows. */
export function plainNumber(value: number): string {
  return new Intl.NumberFormat('en', { maximumSignificantDigits: 6 }).format(value)
}
