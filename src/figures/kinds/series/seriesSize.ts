/** Height of the chart of a series on the page, px: known before the chart is loaded, so that nothing moves when it is. */
export const seriesHeight = 260

/** px around the plot: for values above the highest figure, years below, numbers at the left, half a value at the right. */
export const seriesMargin = { top: 48, bottom: 28, left: 56, right: 36 } as const
