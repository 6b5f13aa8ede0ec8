/**
 * Blocks onto pages. A block is never split; what stands over a run of blocks (the head of a table) comes again on every page the
 * run goes on, and what stands left of a run (the name of an indicator) too.
 */
import { beside, blank, nothing, padded, stack, type Box } from './box.ts'
import { drawing, together, type Contents } from './contents.ts'

/** Something that belongs to a run of blocks; the same value in every block of the run. */
export interface Head {
  readonly box: Box
  /** White space above it where it does not open the page. */
  readonly gap: number
}

export interface Block {
  readonly box: Box
  /** White space above it where it opens neither the page nor its run. */
  readonly gap: number
  /** What is drawn in it: the page must give its sources and explain its marks. */
  readonly contents: Contents
  /** Outermost first. */
  readonly heads: readonly Head[]
  /** Drawn at the left of the first block of its run on each page; the blocks leave the room. */
  readonly lead: Box | null
  /** Blocks of one run stay on one page unless they fill most of one; the same value in each of them. */
  readonly run: object | null
  /** Drawn in the gap above a block, where its lead or a lone block begins; null for none. */
  readonly separator: Box | null
  /** Makes what stands in its place where no page holds it; null for a block that takes a page of its own then. */
  readonly apart: (() => readonly Block[]) | null
}

/** A block of a box, with nothing around it but what is given. */
export function blockOf(box: Box, more: Partial<Omit<Block, 'box'>> = {}): Block {
  return { box, gap: 0, contents: drawing({}), heads: [], lead: null, run: null, separator: null, apart: null, ...more }
}

export interface FlowPage {
  readonly box: Box
  readonly contents: Contents
  /** px that its blocks take with no more than their own white space. */
  readonly least: number
}

/** Blocks under each other as one, under the heads of the first and in its run. */
export function asOne(blocks: readonly [Block, ...(readonly Block[])], apart: Block['apart']): Block {
  const [first] = blocks
  const inside = blocks.map((block) => ({
    ...block,
    heads: block.heads.filter((head) => !first.heads.includes(head)),
    lead: block.lead === first.lead ? null : block.lead,
    separator: null,
  }))
  return { ...first, box: boxOf(inside, 1), contents: together(blocks.map(({ contents }) => contents)), apart }
}

/** px that a block takes on a page of its own, its heads and its name included. */
export function heightAlone(block: Block): number {
  return settled(block, null).height
}

/** Blocks of which each has room on a page of its own, as far as they can fall apart. @param room px that a page has with these contents */
export function fittingBlocks(blocks: readonly Block[], room: (contents: Contents) => number): readonly Block[] {
  return blocks.flatMap((block) =>
    block.apart === null || heightAlone(block) <= room(block.contents) ? [block] : fittingBlocks(block.apart(), room),
  )
}

/** A block with what must be drawn around it after the block before it on the page. @param loose factor of all white space above it */
function settled(block: Block, before: Block | null, loose = 1): Box {
  const fresh = block.heads.filter((head) => before === null || !before.heads.includes(head))
  const opensLead = block.lead !== null && (before === null || fresh.length > 0 || before.lead !== block.lead)
  const lead = opensLead && block.lead !== null ? block.lead : nothing
  const withLead =
    lead.height === 0
      ? block.box
      : beside([
          { x: 0, box: lead },
          { x: 0, box: block.box },
        ])
  const heads = fresh.map((head, index) =>
    before === null && index === 0 ? head.box : padded(head.box, { top: head.gap * loose }),
  )
  if (fresh.length > 0) return stack([...heads, blank((block.gap / 2) * loose), withLead], 0)
  if (before === null) return withLead
  const begins = block.lead === null || opensLead
  const gap = blank(block.gap * loose)
  return stack([begins && block.separator !== null ? ruled(gap, block.separator) : gap, withLead], 0)
}

/** White space with a line in its middle. */
function ruled(space: Box, line: Box): Box {
  return { ...space, draw: (x, y) => line.draw(x, y + (space.height - line.height) / 2) }
}

interface Page {
  readonly blocks: readonly Block[]
  readonly height: number
  readonly contents: Contents
}

/** A run longer than this share of a page may be split. */
const longestRun = 0.75

/** Consecutive blocks that belong together. */
function runsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (last !== undefined && block.run !== null && last[0]?.run === block.run) last.push(block)
    else runs.push([block])
  }
  return runs
}

const emptyPage: Page = { blocks: [], height: 0, contents: drawing({}) }

/** A run is split where it fills most of a page, or only where no page holds it. */
export type Runs = 'split' | 'whole'
/**
 * A few pages are filled alike, so that the last is not two rows; or each as far as it holds, where more rows are left out behind the last.
 */
export type Filling = 'alike' | 'in-turn'

/** Fills one page after the other. `share` < 1 leaves that part of each page free at the bottom. */
function filled(blocks: readonly Block[], room: (contents: Contents) => number, share: number, runs: Runs): readonly Page[] {
  const pages: Page[] = []
  const fits = ({ contents, height }: Page, part: number) => height <= room(contents) * part
  for (const run of runsOf(blocks)) {
    const page = pages.at(-1) ?? emptyPage
    const joined = run.reduce(joinedBy, page)
    const alone = run.reduce(joinedBy, emptyPage)
    if (page.blocks.length > 0 && fits(joined, share)) pages[pages.length - 1] = joined
    else if (fits(alone, runs === 'whole' ? 1 : Math.min(share, longestRun))) pages.push(alone)
    else for (const block of run) place(pages, block, (candidate) => fits(candidate, share))
  }
  return pages
}

function place(pages: Page[], block: Block, fits: (page: Page) => boolean): void {
  const page = pages.at(-1)
  const joined = page === undefined ? null : joinedBy(page, block)
  if (joined !== null && fits(joined)) pages[pages.length - 1] = joined
  else pages.push(joinedBy(emptyPage, block))
}

function joinedBy(page: Page, block: Block): Page {
  return {
    blocks: [...page.blocks, block],
    height: page.height + settled(block, page.blocks.at(-1) ?? null).height,
    contents: together([page.contents, block.contents]),
  }
}

/** More pages than this are filled one after the other. */
const mostAlike = 6

/**
 * Pages of blocks, as few as possible. What is left of a page goes between its blocks; the last is no looser than the one before it.
 * @param room px free for blocks on a page with these contents; more sources and marks leave less
 * @param roomOf px between which the blocks of a page are spread, of which they need so many
 * @param loosest white space between the blocks of a page with room to spare is at most so many times its own
 */
export function pagesOf(
  blocks: readonly Block[],
  room: (contents: Contents) => number,
  loosest = 1,
  runs: Runs = 'split',
  filling: Filling = 'alike',
  roomOf: (contents: Contents, needed: number) => number = room,
): readonly FlowPage[] {
  const full = filled(blocks, room, 1, runs)
  let [low, high] = [0.5, 1]
  const steps = filling === 'alike' && full.length > 1 && full.length <= mostAlike ? 5 : 0
  for (let step = 0; step < steps; step += 1) {
    const middle = (low + high) / 2
    if (filled(blocks, room, middle, runs).length > full.length) low = middle
    else high = middle
  }
  const pages = filled(blocks, room, high, runs)
  const looseness = pages.map((page) => Math.min(loosest, looseOf(page, roomOf(page.contents, page.height))))
  return pages.map(({ blocks: onPage, contents, height }, index) => {
    const most = index === pages.length - 1 ? (looseness[index - 1] ?? 1) : loosest
    return { box: boxOf(onPage, Math.min(looseness[index] ?? 1, most)), contents, least: height }
  })
}

function boxOf(blocks: readonly Block[], loose: number): Box {
  return stack(
    blocks.map((block, index) => settled(block, blocks[index - 1] ?? null, loose)),
    0,
  )
}

/** How much of its white space a page may have between its blocks. */
function looseOf({ blocks, height }: Page, room: number): number {
  // What a page of twice the white space takes more is the white space itself.
  const space = boxOf(blocks, 2).height - height
  // One px stays free, because a sum of that many fractions of px may come out above the room.
  return space <= 0 ? 1 : Math.max(1, 1 + (room - 1 - height) / space)
}
