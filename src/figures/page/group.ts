/**
 * Figures and what is said of them as one block, so that no page break parts them. Where no page holds it, it falls apart, and what is said
 * names its figures again.
 */
import type { Comparison } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import type { Observation } from '#domain/model.ts'
import { figuresDrawn } from '#figures/head.ts'
import { padded, paragraph, stack, type Box } from './box.ts'
import { together, type Contents } from './contents.ts'
import { asOne, type Block } from './flow.ts'
import { face, sourcedDate, type Setting } from './setting.ts'

/** What is said below figures. */
export interface Saying {
  readonly block: Block
  /** It below the names of its figures, where it names some by itself else. */
  readonly bare?: Block
  /** What it says of each two figures. */
  readonly comparisons: readonly Comparison[]
  /** What its figures count, as the head says that stands above it again. */
  readonly counted?: string
  /** Where the figures are named again, px from the left, and how much room there is. */
  readonly left: number
  readonly width: number
}

/** What stands last in a group, as the areas without a figure. */
export interface Rest {
  readonly box: Box
  readonly contents: Contents
}

/** What is said of more figures than these counts them, and names none. */
const mostNamed = 6

/**
 * One block, or none where there is nothing.
 * @param figures blocks of figures, under each other
 * @param apart what the block falls into, if not into these figures and sayings
 */
export function grouped(
  setting: Setting,
  figures: readonly Block[],
  sayings: readonly Saying[],
  rest: Rest | null = null,
  apart: (() => readonly Block[]) | null = null,
): readonly Block[] {
  const ended = (blocks: readonly Block[]) => endedBy(blocks, rest, setting.format.space * 0.7)
  const drawn = new Set(figuresDrawn(together(figures.map(({ contents }) => contents)).drawn))
  const isDrawn = (saying: Saying) => figuresOf(setting, saying).every((figure) => drawn.has(figure))
  const parts = ended([...figures, ...sayings.map((saying) => (isDrawn(saying) ? saying.block : naming(setting, saying)))])
  const [first, second] = parts
  if (first === undefined || second === undefined) return parts
  const named = () => ended([...figures, ...sayings.map((saying) => naming(setting, saying))])
  return [asOne([first, ...parts.slice(1)], apart ?? named)]
}

function endedBy(blocks: readonly Block[], rest: Rest | null, gap: number): readonly Block[] {
  const last = blocks.at(-1)
  if (last === undefined || rest === null) return blocks
  const box = stack([last.box, rest.box], gap)
  return [...blocks.slice(0, -1), { ...last, box, contents: together([last.contents, rest.contents]) }]
}

/** The figures that are set against each other; that an area contains another is said of the areas alone. */
function figuresOf({ dataset }: Setting, { comparisons }: Saying): readonly Observation[] {
  const pairs = comparisons.filter(({ relation }) => relation === 'pair')
  return [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].map((id) => lookup(dataset.observationById, id))
}

/** What is said with its figures before it: value, what is counted, date and source of each. */
function naming(setting: Setting, saying: Saying): Block {
  const { format, say } = setting
  const { block, bare = block, counted = '', left, width } = saying
  const figures = figuresOf(setting, saying)
  if (figures.length === 0 || figures.length > mostNamed) return block
  const lines = figures.map((figure) => {
    const measured = say.measured(figure)
    const said = [say.areaValue(figure), measured === counted ? '' : measured, sourcedDate(setting, figure)]
    return paragraph(say.context.phrases.clauses(said.filter(Boolean)), face(format, 'note', 'bold'), width)
  })
  const { quoted } = block.contents
  return {
    ...block,
    box: stack([padded(stack(lines, 0), { left }), bare.box], format.space * 0.2),
    contents: { ...block.contents, quoted: { ...quoted, figures: [...quoted.figures, ...figures] } },
    apart: () => [block],
  }
}
