/** The parts of a bar: a bracket under each, and what it is. */
import type { Observation } from '#domain/model.ts'
import type { PartSpan } from '#figures/marks/bar.ts'
import { textWidth } from '#figures/page/measure.ts'
import { polyline, type SceneNode } from '#figures/page/scene.ts'
import { nothing, paragraph, stack, type Box, type Face } from '#figures/page/box.ts'
import { face, type Setting } from '#figures/page/setting.ts'

/** Names under brackets take so many lines at most; longer ones are listed below. */
const mostLines = 3
/** Lines of the list on the projector; names that need more are left to the evidence. */
const mostListed = 3

/** A text beside others on a line, px from the left. */
interface Placed {
  readonly left: number
  readonly box: Box
}

/** Brackets and names under a bar, no wider than it; and the list of names that are too long for that. */
export interface BarParts {
  readonly brackets: Box
  readonly list: Box
}

/**
 * The parts of a bar, both boxes empty where it has none.
 * @param length px of the bar, under which the names stand
 * @param room px for names that are too long for that
 */
export function barParts(
  setting: Setting,
  parts: readonly Observation[],
  spans: readonly PartSpan[],
  length: number,
  room: number,
): BarParts {
  if (parts.length === 0) return { brackets: nothing, list: nothing }
  const { format, say, words } = setting
  const type = face(format, 'note', 'plain')
  const gap = format.space
  const hook = format.space * 0.7
  const full = placed(
    spans,
    parts.map((part) => `${say.measured(part)} ${say.value(part)}`),
    type,
    length,
    gap,
  )
  const listed = full.some(({ box }) => box.height > mostLines * type.line)
  const names = listed ? placed(spans, parts.map(say.value), type, length, gap) : full
  const lines = parts.map((part) => paragraph(`${say.value(part)}${words.pick('：', ': ')}${say.measured(part)}`, type, room))
  const all = listed ? stack(lines, 0) : nothing
  const list = format.use === 'projector' && all.height > mostListed * type.line ? nothing : all
  const namesHeight = Math.max(...names.map(({ box }) => box.height))
  const thickness = Math.max(2, format.hairline)
  const brackets: Box = {
    width: length,
    height: hook * 1.6 + namesHeight,
    baseline: 0,
    draw: (x, y) => [
      ...spans.map(({ from, to }) => bracket(x + from, x + to, y + hook * 0.6, hook, format.theme.ink, thickness)),
      ...names.flatMap(({ left, box }) => box.draw(x + left, y + hook * 1.6)),
    ],
  }
  return { brackets, list }
}

function bracket(left: number, right: number, top: number, hook: number, colour: string, thickness: number): SceneNode {
  const corners: readonly (readonly [number, number])[] = [
    [left, top],
    [left, top + hook],
    [right, top + hook],
    [right, top],
  ]
  return polyline(corners, colour, thickness)
}

/** Texts under spans, each in the middle of its own, moved aside where two would meet. Together they take no more than `room`. */
function placed(spans: readonly PartSpan[], texts: readonly string[], type: Face, room: number, gap: number): readonly Placed[] {
  const share = room / Math.max(1, texts.length) - gap
  const natural = texts.map((text, index) => {
    const { from, to } = spans[index] ?? { from: 0, to: 0 }
    return Math.min(textWidth(text, type.size, type.weight, type.family), Math.max(to - from, share))
  })
  const fits = natural.reduce((sum, width) => sum + width + gap, 0) <= room
  const boxes = texts.map((text, index) =>
    paragraph(text, type, fits ? (natural[index] ?? share) : Math.min(natural[index] ?? share, share)),
  )
  const wanted = boxes.map((box, index) => {
    const { from, to } = spans[index] ?? { from: 0, to: 0 }
    return (from + to - box.width) / 2
  })
  return pushedBack(pushedOn(wanted, boxes, gap), boxes, gap, room).map((left, index) => ({ left, box: boxes[index] ?? nothing }))
}

/** Left edges, none before the end of the text to its left. */
function pushedOn(wanted: readonly number[], boxes: readonly Box[], gap: number): readonly number[] {
  let free = 0
  return wanted.map((left, index) => {
    const here = Math.max(free, left)
    free = here + (boxes[index]?.width ?? 0) + gap
    return here
  })
}

/** Left edges, none so far right that it or a text behind it leaves the room. */
function pushedBack(lefts: readonly number[], boxes: readonly Box[], gap: number, room: number): readonly number[] {
  let end = room
  const back = [...lefts.entries()].reverse().map(([index, left]) => {
    const width = boxes[index]?.width ?? 0
    const here = Math.min(left, end - width)
    end = here - gap
    return here
  })
  return back.reverse()
}
