/**
 * Figures and what is said of them as one block, so that no page break parts them. Where no page holds it, it falls apart, and what is said
 * names its figures again.
 */
import type { Comparison } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import type { Observation } from '#domain/model.ts'
import { figuresDrawn } from '#figures/head.ts'
import { nothingDrawn } from '#figures/legend.ts'
import { padded, paragraph, stack, type Box } from './box.ts'
import { together, type Contents } from './contents.ts'
import { asOne, type Block } from './flow.ts'
import { face, sourcedDate, type Setting } from './setting.ts'

/**
 * How something is said: `whole` where its figures stand above it · `named` below their names · `few` below their names, in as few words as
 * on the projector.
 */
export type Wording = 'whole' | 'named' | 'few'

/** What is said below figures. */
export interface Saying {
  readonly block: (wording: Wording) => Block
  /** What it says of each two figures. */
  readonly comparisons: readonly Comparison[]
  /** What all its figures count, where a head says so that stands above every block of the group. */
  readonly counted?: string
  /** Where figures are named again, px from the left, and how much room there is. */
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
 * One block, or none where there is nothing. Where no page holds it, the rest goes to a block of its own first, then it falls into pieces.
 * @param figures blocks of figures, under each other
 * @param pieces what it falls into
 */
export function grouped(
  setting: Setting,
  figures: readonly Block[],
  sayings: readonly Saying[],
  rest: Rest | null = null,
  pieces: () => readonly Block[] = () => piecesOf(setting, figures, sayings),
): readonly Block[] {
  const drawn = new Set(figuresDrawn(together(figures.map(({ contents }) => contents)).drawn))
  const isDrawn = (saying: Saying) => figuresOf(setting, saying).every((figure) => drawn.has(figure))
  const [first, ...others] = [
    ...figures,
    ...sayings.map((saying) => (isDrawn(saying) ? saying.block('whole') : naming(setting, saying))),
  ]
  if (first === undefined) return []
  const whole = others.length === 0 ? first : asOne([first, ...others], pieces)
  return rest === null || rest.box.height === 0 ? [whole] : [withRest(setting, whole, rest)]
}

/** Figures block by block, and what is said, which names its figures again: there may be a page between. */
export function piecesOf(setting: Setting, figures: readonly Block[], sayings: readonly Saying[]): readonly Block[] {
  return [...figures, ...sayings.map((saying) => naming(setting, saying))]
}

/** A block with what stands last in its group, which may become a block of its own. */
function withRest({ format }: Setting, whole: Block, { box, contents }: Rest): Block {
  const gap = format.space * 0.7
  return {
    ...whole,
    box: stack([whole.box, box], gap),
    contents: together([whole.contents, contents]),
    apart: () => [whole, { ...whole, box, gap, contents, apart: null }],
  }
}

/** The figures that are set against each other; that an area contains another is said of the areas alone. */
function figuresOf({ dataset }: Setting, { comparisons }: Saying): readonly Observation[] {
  const pairs = comparisons.filter(({ relation }) => relation === 'pair')
  return [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].map((id) => lookup(dataset.observationById, id))
}

/**
 * What is said with its figures before it: value, what is counted, date and source of each. Where no page holds that, what is said is said
 * in few words, then stands below the names as a block of its own.
 */
function naming(setting: Setting, saying: Saying): Block {
  const { format, say } = setting
  const { counted = '', left, width } = saying
  const figures = figuresOf(setting, saying)
  if (figures.length === 0 || figures.length > mostNamed) return saying.block('whole')
  const lines = figures.map((figure) => {
    const measured = say.measured(figure)
    const said = [say.areaValue(figure), measured === counted ? '' : measured, sourcedDate(setting, figure)]
    return paragraph(say.context.phrases.clauses(said.filter(Boolean)), face(format, 'note', 'bold'), width)
  })
  const names = padded(stack(lines, 0), { left })
  const few = saying.block('few')
  const quoting = ({ contents }: Block): Contents => {
    const { quoted } = contents
    return { ...contents, quoted: { ...quoted, figures: [...quoted.figures, ...figures] } }
  }
  const named = (block: Block, apart: Block['apart']): Block => ({
    ...block,
    box: stack([names, block.box], format.space * 0.2),
    contents: quoting(block),
    apart,
  })
  const alone: Block = { ...few, box: names, contents: { ...quoting(few), drawn: nothingDrawn } }
  return named(saying.block('named'), () => [named(few, () => [alone, few])])
}
