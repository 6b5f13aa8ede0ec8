/** How much of a drawn page is used, found by geometry. */
import { leaves, type Scene, type SceneNode } from '#figures/page/scene.ts'

/** A line over the whole page, as under its head and over its foot: at least this share of its width, at most so many px thick. */
const [lineWidth, lineHeight] = [0.7, 8]
/** The head ends above this share of the height. */
const lowestHead = 0.4

type Leaf = Exclude<SceneNode, { kind: 'group' }>

/** Where something begins and ends down the page, px. */
function extent(node: Leaf): readonly [number, number] {
  switch (node.kind) {
    case 'text': {
      const size = Math.max(...node.spans.map((span) => span.size))
      return [node.y - 0.85 * size, node.y + 0.2 * size]
    }
    case 'rect':
    case 'fade':
      return [node.y, node.y + node.height]
    case 'path': {
      const places = [...node.d.matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, , y]) => Number(y))
      return [Math.min(...places), Math.max(...places)]
    }
  }
}

/** 1 less the tallest empty band between head and foot, as a share of the room between them; 0 for a page without such lines. */
export function fullness({ nodes, width, height }: Scene): number {
  const all = leaves(nodes)
  const lines = all.flatMap((node) =>
    node.kind === 'rect' && node.width > width * lineWidth && node.height <= lineHeight ? [node.y] : [],
  )
  const [head, foot] = [lines.find((y) => y < height * lowestHead) ?? Number.NaN, Math.max(...lines)]
  const inside = all.map(extent).filter(([top, bottom]) => top >= head && bottom < foot)
  let [at, widest] = [head, 0]
  for (const [top, bottom] of [...inside, [foot, foot] as const].sort((a, b) => a[0] - b[0])) {
    widest = Math.max(widest, top - at)
    at = Math.max(at, bottom)
  }
  return Number.isNaN(head) ? 0 : 1 - widest / (foot - head)
}
