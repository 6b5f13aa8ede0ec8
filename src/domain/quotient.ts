import type { End, Interval } from './interval.ts'

/** Every quotient that values of two intervals can have, for intervals of numbers above zero. An end that needs an unknown one is unknown. */
export function quotient(dividend: Interval, divisor: Interval): Interval {
  return { lo: divide(dividend.lo, divisor.hi), hi: divide(dividend.hi, divisor.lo) }
}

function divide(dividend: End | null, divisor: End | null): End | null {
  if (dividend === null || divisor === null || divisor.value === 0) return null
  return { value: dividend.value / divisor.value, open: dividend.open || divisor.open }
}
