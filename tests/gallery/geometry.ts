/** What can be wrong with text that is drawn, found by where it stands. Pure: `measure.ts` says what stands where. */

/** px of the window. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** One line of a piece of text as it is drawn: the box of its ink, about one em high. */
export interface Line {
  /** The text it is a line of: lines of one text are set by the browser and lie over each other only where one is cut off. */
  readonly run: number
  readonly text: string
  /** Type size in px. */
  readonly size: number
  readonly box: Rect
  /** What the text must stay inside of: its block, what cuts it off, its drawing; innermost first. */
  readonly within: readonly Rect[]
}

/** What holds in a figure. */
export interface Limits {
  /** Smallest type of any text, px. */
  readonly smallest: number
  /** Smallest type of the largest text, px: a page has a title. */
  readonly title: number
}

/** px by which a box may leave another: rounding, and the side of a letter that leans out. */
const slack = 1.5
/** px that two boxes may share: fonts differ in how high their letters stand. */
const shared = 2

function leaves(box: Rect, outer: Rect): boolean {
  return (
    box.left < outer.left - slack ||
    box.right > outer.right + slack ||
    box.top < outer.top - slack ||
    box.bottom > outer.bottom + slack
  )
}

function overlap(a: Rect, b: Rect): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > shared &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > shared
  )
}

const named = ({ text }: Line) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/**
 * What is wrong with the text of one figure, in words: text outside of its box, two texts over each other, text that is too small.
 * Empty for a figure that is right.
 */
export function geometryFaults(lines: readonly Line[], { smallest, title }: Limits): readonly string[] {
  const outside = lines.filter(({ box, within }) => within.some((outer) => leaves(box, outer)))
  const overlapping = lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .flatMap((b) => (a.run !== b.run && overlap(a.box, b.box) ? [`over each other: ${named(a)} | ${named(b)}`] : [])),
  )
  // Sizes in rem leave fractions behind.
  const small = lines.filter(({ size }) => size < smallest - 0.05)
  const largest = Math.max(...lines.map(({ size }) => size))
  return [
    ...outside.map((line) => `outside its box: ${named(line)}`),
    ...overlapping,
    ...small.map((line) => `${line.size} px is too small: ${named(line)}`),
    ...(lines.length > 0 && largest < title - 0.05 ? [`no title: the largest text has ${largest} px`] : []),
  ]
}
