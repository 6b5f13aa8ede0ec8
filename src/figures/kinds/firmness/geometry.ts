import type { FirmnessBlock, FirmnessRow } from '#figures/model.ts'

/** px from one block to the next at the size of the screen, at most. */
const widest = 11

/** How far apart blocks of one figure stand so that the longest row has room. @param room px · @param scale factor of sizes: 1 on screen */
export function blockPitch(rows: readonly FirmnessRow[], room: number, scale: number): number {
  return Math.min(widest * scale, room / longest(rows))
}

/** How many figures the longest row has; at least 1. */
export function longest(rows: readonly FirmnessRow[]): number {
  return Math.max(1, ...rows.map(({ blocks }) => blocks.reduce((sum, block) => sum + sizeOf(block), 0)))
}

/** How many figures a block stands for. */
export function sizeOf({ others }: FirmnessBlock): number {
  return 1 + others.length
}

/** Left edge of each block of a row, in figures. */
export function startsOf({ blocks }: FirmnessRow): readonly number[] {
  return blocks.map((_, index) => blocks.slice(0, index).reduce((sum, block) => sum + sizeOf(block), 0))
}
