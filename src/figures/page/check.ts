/** What can go wrong with a page that nobody looked at, found by geometry. */
import type { Format } from './format.ts'
import { spansWidth } from './measure.ts'
import { leaves, type Scene, type TextNode } from './scene.ts'

interface TextBox {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** How far ink goes above and below the baseline, in em, for Chinese characters. */
const ascent = 0.86
const descent = 0.14

/** The box of a line of text by the deterministic measure. */
function textBox(node: TextNode): TextBox {
  const width = spansWidth(node.spans)
  const size = Math.max(...node.spans.map((span) => span.size))
  const left = node.anchor === 'start' ? node.x : node.anchor === 'middle' ? node.x - width / 2 : node.x - width
  const text = node.spans.map((span) => span.text).join('')
  return { text, left, right: left + width, top: node.y - ascent * size, bottom: node.y + descent * size }
}

function overlap(a: TextBox, b: TextBox): boolean {
  // Half a pixel is rounding.
  const shared = 0.5
  return a.left + shared < b.right && b.left + shared < a.right && a.top + shared < b.bottom && b.top + shared < a.bottom
}

/** Whether all of a page can be read: nothing is wrong with it, its smallest text being that of the format. */
export function isReadable(scene: Scene, { type }: Pick<Format, 'type'>): boolean {
  return sceneFaults(scene, type.note[0]).length === 0
}

/**
 * What is wrong with a page, in words: text outside of it, two texts over each other, text smaller than `smallest` px, a mark
 * outside of it. Empty for a page that is right.
 */
export function sceneFaults(scene: Scene, smallest: number): readonly string[] {
  const nodes = leaves(scene.nodes)
  const texts = nodes.flatMap((node) => (node.kind === 'text' ? [node] : []))
  const boxes = texts.map(textBox)
  const outside = boxes
    .filter((box) => box.left < 0 || box.top < 0 || box.right > scene.width || box.bottom > scene.height)
    .map((box) => `outside the page: ${box.text}`)
  const overlapping = boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`over each other: ${a.text} | ${b.text}`] : [])),
  )
  const small = texts.flatMap((node) =>
    node.spans.filter((span) => span.size < smallest).map((span) => `${span.size} px is too small: ${span.text}`),
  )
  const marks = nodes.flatMap((node) => {
    if (node.kind !== 'rect' && node.kind !== 'fade') return []
    const inside = node.x >= 0 && node.y >= 0 && node.x + node.width <= scene.width && node.y + node.height <= scene.height
    return inside ? [] : [`mark outside the page at ${node.x}, ${node.y}`]
  })
  return [...outside, ...overlapping, ...small, ...marks]
}
