/** As much of a figure as a few pages hold. */
import type { Block } from './flow.ts'

/** A figure on the projector, and in a picture unless all of it is asked for, has at most so many pages: nobody follows more. */
export const fewPages = 3

/** What pages leave out: so many whole rows, and whether the last of those they have is not complete. */
export interface LeftOut {
  readonly rows: number
  readonly isLastCut: boolean
}

/** Pages of a figure, and how many of its rows they do not hold. */
export interface Within<Page> {
  readonly pages: readonly Page[]
  readonly leftOut: number
}

/**
 * The pages of the blocks, or of so many of the first as go onto `most` pages, with a last one that says what is left out. Blocks of
 * one run go together, unless the run alone is longer than that: a figure does not lose its verdict.
 * @param lay the pages of all blocks or of the first, what must be said about them included
 * @param leftOut the block that says what is left out
 * @param pageHeight px that a page holds at most
 * @param isBare whether a page has no rows: fewer blocks are tried rather than a last page with only the number of those left out
 */
export function withinPages<Page>(
  blocks: readonly Block[],
  most: number,
  lay: (blocks: readonly Block[], of: 'all' | 'first') => readonly Page[],
  leftOut: (left: LeftOut) => Block,
  isBare: (page: Page | undefined) => boolean,
  pageHeight = Number.POSITIVE_INFINITY,
): Within<Page> {
  const mayFit = holding(blocks, most * pageHeight)
  const all = mayFit === blocks.length ? lay(blocks, 'all') : null
  if (all !== null && all.length <= most) return { pages: all, leftOut: 0 }
  const first = (count: number) => lay([...blocks.slice(0, count), leftOut(leftBehind(blocks, count))], 'first')
  let [fits, tooMany] = [0, Math.min(mayFit + 1, blocks.length)]
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (first(middle).length <= most) fits = middle
    else tooMany = middle
  }
  const count = wholeRuns(blocks, fits) || fits
  const pages = first(count)
  const fewer = isBare(pages.at(-1)) ? fewerRuns(blocks, count) : []
  for (const some of fewer) {
    const others = first(some)
    if (others.length <= most && !isBare(others.at(-1))) return { pages: others, leftOut: leftBehind(blocks, some).rows }
  }
  return { pages, leftOut: leftBehind(blocks, count).rows }
}

/** What the pages of the first blocks do not hold; blocks of one run are one row. */
function leftBehind(blocks: readonly Block[], count: number): LeftOut {
  const rowOf = (block: Block): object => block.run ?? block
  const begun = new Set(blocks.slice(0, count).map(rowOf))
  const left = new Set(blocks.slice(count).map(rowOf))
  const whole = [...left].filter((row) => !begun.has(row))
  return { rows: whole.length, isLastCut: whole.length < left.size }
}

/** How many of the first blocks take no more than so many px, their white space aside. */
function holding(blocks: readonly Block[], height: number): number {
  let taken = 0
  const over = blocks.findIndex(({ box }) => (taken += box.height) > height)
  return over < 0 ? blocks.length : over
}

/** So many runs are left out at most for a last page that has rows. */
const mostRunsLeftOut = 6

/** Numbers of blocks below a number, each after the last block of a run, the most first. */
function fewerRuns(blocks: readonly Block[], count: number): readonly number[] {
  const all = Array.from({ length: Math.max(0, count - 1) }, (_, index) => count - 1 - index)
  return all.filter((some) => wholeRuns(blocks, some) === some).slice(0, mostRunsLeftOut)
}

/** Of so many blocks those whose runs end among them. */
function wholeRuns(blocks: readonly Block[], count: number): number {
  const run = blocks[count]?.run ?? null
  if (run === null) return count
  const start = blocks.findIndex((block) => block.run === run)
  return Math.min(count, start)
}
