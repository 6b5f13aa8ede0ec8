/** Sizes of the chart of firmness on the page, px: known before it is loaded, so that nothing moves when it is. */
export const firmnessSize = {
  /** From one row to the next. */
  row: 32,
  bar: 18,
  /** Room for the count behind the longest row. */
  count: 64,
} as const
