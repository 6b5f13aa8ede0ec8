/** As much of a figure as a few pages hold. */
import type { Block } from './flow.ts'

/** A figure on the projector, and in a picture unless all of it is asked for, has at most so many pages: nobody follows more. */
export const fewPages = 3

/** Pages of a figure, and how many of its blocks they do not hold. */
export interface Within<Page> {
  readonly pages: readonly Page[]
  readonly leftOut: number
}

/**
 * The pages of the blocks, or of so many of the first as go onto `most` pages, with a last one that says how many are left out. Blocks of one
 * run go together, unless the run alone is longer than that: a figure does not lose its verdict.
 * @param lay the pages of all blocks or of the first, what must be said about them included
 * @param leftOut the block that names a number of rows left out
 */
export function withinPages<Page>(
  blocks: readonly Block[],
  most: number,
  lay: (blocks: readonly Block[], of: 'all' | 'first') => readonly Page[],
  leftOut: (count: number) => Block,
): Within<Page> {
  const all = lay(blocks, 'all')
  if (all.length <= most) return { pages: all, leftOut: 0 }
  const first = (count: number) => lay([...blocks.slice(0, count), leftOut(blocks.length - count)], 'first')
  let [fits, tooMany] = [0, blocks.length]
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (first(middle).length <= most) fits = middle
    else tooMany = middle
  }
  const count = wholeRuns(blocks, fits) || fits
  return { pages: first(count), leftOut: blocks.length - count }
}

/** Of so many blocks those whose runs end among them. */
function wholeRuns(blocks: readonly Block[], count: number): number {
  const run = blocks[count]?.run ?? null
  if (run === null) return count
  const start = blocks.findIndex((block) => block.run === run)
  return Math.min(count, start)
}
