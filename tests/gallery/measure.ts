/** Where the text of a drawn figure stands, asked of the browser. */
import type { Line, Rect } from './geometry.ts'

/** How high the ink of a line is, in em, in the middle of the line: fonts state more, and what they state would overlap. */
const inkHeight = 0.8

/**
 * The text of a figure, line by line, in px of the window; a page that is shown smaller or larger than it was laid out, in px of the page.
 */
export function linesOf(figure: Element): readonly Line[] {
  const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT)
  const lines: Line[] = []
  let run = 0
  while (walker.nextNode()) {
    const { currentNode } = walker
    const element = currentNode.parentElement
    if (currentNode.textContent?.trim() && element !== null && isSeen(element)) {
      run += 1
      lines.push(...linesOfText(currentNode, element, figure).map((line) => ({ ...line, run })))
    }
  }
  return lines
}

/** Neither folded away nor only for whoever listens. */
function isSeen(element: Element): boolean {
  if (element.closest('title, desc, option, style') !== null || !element.checkVisibility({ visibilityProperty: true }))
    return false
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (getComputedStyle(at).clipPath !== 'none') return false
  }
  return true
}

function linesOfText(node: Node, element: Element, figure: Element): readonly Omit<Line, 'run'>[] {
  const range = document.createRange()
  range.selectNodeContents(node)
  const text = node.textContent?.trim() ?? ''
  const scale = scaleOf(element)
  const size = Number.parseFloat(getComputedStyle(element).fontSize)
  const { within, windows } = boxesAround(element, figure)
  return [...range.getClientRects()]
    .filter(({ width }) => width > 0.5)
    .map((rect) => {
      const middle = (rect.top + rect.bottom) / 2
      const half = (inkHeight * size * scale) / 2
      return { left: rect.left, right: rect.right, top: middle - half, bottom: middle + half }
    })
    .filter((box) => windows.every((seen) => isIn(box, seen)))
    .map((box) => ({
      text,
      size: size * (element.closest('svg[role="img"]') === null ? scale : 1),
      box: windows.reduce(cut, box),
      within,
    }))
}

/** How much larger an element is shown than it was laid out: a drawing may be grown as a whole. */
function scaleOf(element: Element): number {
  const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null
  return matrix === null ? 1 : Math.hypot(matrix.a, matrix.b)
}

/** Whether the middle of a line is in a window, and some of its length. */
function isIn(box: Rect, seen: Rect): boolean {
  const middle = (box.top + box.bottom) / 2
  return box.left < seen.right && box.right > seen.left && middle > seen.top && middle < seen.bottom
}

/** The part of a box that a window shows. */
function cut(box: Rect, seen: Rect): Rect {
  return { ...box, left: Math.max(box.left, seen.left), right: Math.min(box.right, seen.right) }
}

interface Boxes {
  readonly within: readonly Rect[]
  /** Boxes that show a part of what is in them, and the rest can be had: by scrolling, or in the tip that gives the whole name. */
  readonly windows: readonly Rect[]
}

/** What stands around an element up to its figure, innermost first. */
function boxesAround(element: Element, figure: Element): Boxes {
  const within: Rect[] = []
  const windows: Rect[] = []
  let hasBlock = false
  for (let at: Element | null = element; at !== null; at = at === figure ? null : at.parentElement) {
    const { display, overflowX } = getComputedStyle(at)
    const isCut = overflowX === 'hidden' || overflowX === 'clip'
    if (overflowX === 'auto' || overflowX === 'scroll' || (isCut && at.closest('[title]') !== null)) {
      windows.push(at.getBoundingClientRect())
      // What stands around the window holds for the window and not for what is scrolled in it.
      break
    }
    const isDrawing = at instanceof SVGSVGElement
    const isBlock = !(at instanceof SVGElement) && display !== 'inline' && display !== 'contents'
    if (isDrawing || (isBlock && !hasBlock) || isCut || at === figure) {
      within.push(at.getBoundingClientRect())
    }
    hasBlock ||= isBlock || isDrawing
  }
  return { within, windows }
}
