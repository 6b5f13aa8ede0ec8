/** Boxes: things laid out for a width, that know how tall they are and can be drawn anywhere. Pages are made of nothing else. */
import { headlineLines, textLines } from './lineBreak.ts'
import { textWidth, spansWidth } from './measure.ts'
import type { Anchor, FontFamily, FontWeight, SceneNode, Span } from './scene.ts'

export interface Box {
  /** px the content takes, at most what it was laid out for. */
  readonly width: number
  readonly height: number
  /** Distance of the first baseline from the top edge; boxes in a row stand on it. */
  readonly baseline: number
  readonly draw: (x: number, y: number) => readonly SceneNode[]
}

/** White space of this height, px. */
export function blank(height: number): Box {
  return { width: 0, height, baseline: 0, draw: () => [] }
}

/** A face, a size and a colour. */
export interface Face {
  readonly size: number
  /** Distance of two baselines, px. */
  readonly line: number
  readonly weight: FontWeight
  readonly family: FontFamily
  readonly colour: string
}

export const nothing: Box = { width: 0, height: 0, baseline: 0, draw: () => [] }

/** Where the first baseline of text of this face lies: Chinese characters in the middle of the line. */
function firstBaseline(size: number, line: number): number {
  return (line - size) / 2 + size * 0.88
}

function linesBox(lines: readonly string[], face: Face, width: number, anchor: Anchor): Box {
  const baseline = firstBaseline(face.size, face.line)
  const widths = lines.map((line) => textWidth(line, face.size, face.weight, face.family))
  const shift = { start: 0, middle: width / 2, end: width }[anchor]
  const spanOf = (text: string): Span => ({
    text,
    size: face.size,
    weight: face.weight,
    family: face.family,
    colour: face.colour,
  })
  return {
    width: anchor === 'start' ? Math.max(0, ...widths) : width,
    height: lines.length * face.line,
    baseline,
    draw: (x, y) =>
      [...lines.entries()].map(([index, line]) => ({
        kind: 'text',
        x: x + shift,
        y: y + baseline + index * face.line,
        anchor,
        spans: [spanOf(line)],
      })),
  }
}

/** Running text in lines no wider than `width`. */
export function paragraph(text: string, face: Face, width: number, anchor: Anchor = 'start'): Box {
  if (text === '') return nothing
  const measure = (piece: string) => textWidth(piece, face.size, face.weight, face.family)
  return linesBox(textLines(text, width, measure), face, width, anchor)
}

/** Running text with a box behind it: on its last line where that has room, else below it. */
export function followed(text: string, face: Face, behind: Box, width: number, gap: number): Box {
  const lines = textLines(text, width, (piece) => textWidth(piece, face.size, face.weight, face.family))
  const set = (some: readonly string[]) => linesBox(some, face, width, 'start')
  return stack([set(lines.slice(0, -1)), wrapped([set(lines.slice(-1)), behind], width, gap, 0)], 0)
}

/**
 * A headline in balanced lines that break at punctuation; a step smaller where that saves a line.
 * @param least smallest type size in px
 */
export function headline(text: string, face: Face, width: number, least: number): Box {
  const set = (size: number): Box => {
    const measure = (piece: string) => textWidth(piece, size, face.weight, face.family)
    const sized = { ...face, size, line: Math.round((face.line * size) / face.size) }
    return linesBox(headlineLines(text, width, measure), sized, width, 'start')
  }
  const [large, small] = [set(face.size), set(Math.max(least, Math.round(face.size * 0.8)))]
  const saved = Math.round(large.height / face.line) > Math.round(small.height / (face.line * 0.8))
  return saved ? small : large
}

/** Words of one face on a line. */
export interface WordsPart {
  readonly text: string
  readonly face: Face
  /** px above the line; none where nothing is said. */
  readonly raised?: number
}

/** Words in several faces on one line; the line is as tall as the tallest face. Anchored at its end it closes with the box. */
export function words(parts: readonly WordsPart[], anchor: 'start' | 'end' = 'start'): Box {
  const spans = parts.map(({ text, face, raised }): Span => ({
    text,
    size: face.size,
    weight: face.weight,
    family: face.family,
    colour: face.colour,
    ...(raised === undefined ? {} : { raised }),
  }))
  const tallest = parts.reduce<Face | null>((found, { face }) => (found === null || face.size > found.size ? face : found), null)
  if (tallest === null) return nothing
  const baseline = firstBaseline(tallest.size, tallest.line)
  const width = spansWidth(spans)
  return {
    width,
    height: tallest.line,
    baseline,
    draw: (x, y) => [{ kind: 'text', x: anchor === 'start' ? x : x + width, y: y + baseline, anchor, spans }],
  }
}

/** Boxes under each other, left edges aligned. Empty boxes take no gap. */
export function stack(boxes: readonly Box[], gap: number): Box {
  const shown = boxes.filter((box) => box.height > 0)
  const tops = topsOf(shown, gap)
  return {
    width: Math.max(0, ...shown.map((box) => box.width)),
    height: shown.reduce((sum, box) => sum + box.height, 0) + gap * Math.max(0, shown.length - 1),
    baseline: shown[0]?.baseline ?? 0,
    draw: (x, y) => shown.flatMap((box, index) => box.draw(x, y + (tops[index] ?? 0))),
  }
}

function topsOf(boxes: readonly Box[], gap: number): readonly number[] {
  let top = 0
  return boxes.map((box) => {
    const here = top
    top += box.height + gap
    return here
  })
}

/** Boxes beside each other at given distances from the left, on one baseline. */
export function beside(cells: readonly { readonly x: number; readonly box: Box }[]): Box {
  const shown = cells.filter(({ box }) => box.height > 0)
  const baseline = Math.max(0, ...shown.map(({ box }) => box.baseline))
  return {
    width: Math.max(0, ...shown.map(({ x, box }) => x + box.width)),
    height: Math.max(0, ...shown.map(({ box }) => baseline - box.baseline + box.height)),
    baseline,
    draw: (x, y) => shown.flatMap(({ x: left, box }) => box.draw(x + left, y + baseline - box.baseline)),
  }
}

/** Boxes beside each other with a gap, on one baseline. */
export function row(boxes: readonly Box[], gap: number): Box {
  let left = 0
  return beside(
    boxes
      .filter((box) => box.width > 0)
      .map((box) => {
        const x = left
        left += box.width + gap
        return { x, box }
      }),
  )
}

/** Boxes one after another like words in a text, in as many lines as the width needs. */
export function wrapped(boxes: readonly Box[], width: number, gap: number, lineGap: number): Box {
  const lines: Box[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const box of boxes) {
    const line = lines.at(-1)
    if (line !== undefined && used + gap + box.width <= width) {
      line.push(box)
      used += gap + box.width
    } else {
      lines.push([box])
      used = box.width
    }
  }
  return stack(
    lines.map((line) => row(line, gap)),
    lineGap,
  )
}

/** A box with white space around it. */
export function padded(box: Box, space: { readonly left?: number; readonly top?: number; readonly bottom?: number }): Box {
  const { left = 0, top = 0, bottom = 0 } = space
  return {
    width: box.width + left,
    height: box.height + top + bottom,
    baseline: box.baseline + top,
    draw: (x, y) => box.draw(x + left, y + top),
  }
}

/** A box that is one thing to a reader. */
export function labelled(box: Box, label: string): Box {
  return { ...box, draw: (x, y) => [{ kind: 'group', label, nodes: box.draw(x, y) }] }
}
