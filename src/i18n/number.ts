/** A plain number with thousands separators; at most twelve significant digits, so that no multiplication noise shows. */
export function plainNumber(value: number): string {
  return new Intl.NumberFormat('en', { maximumSignificantDigits: 12 }).format(value)
}
