/** A number of at most 15 significant digits, so that 4.24 × 10⁸ is 424000000 and not a neighbour of it. */
export function exact(value: number): number {
  return Number(value.toPrecision(15))
}
