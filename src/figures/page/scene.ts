import { fonts } from '#figures/theme.ts'

/**
 * A drawn page as plain values: what stands where, in px of the page, with plain colours. The same page becomes a standalone SVG
 * (`svg.ts`) and a React SVG (`Scene.tsx`), and is checked by geometry (`check.ts`). Nothing here depends on a browser.
 */

export type FontFamily = 'sans' | 'headline'
export type FontWeight = 400 | 700
export type Anchor = 'start' | 'middle' | 'end'

/** Words in one face, size and colour. */
export interface Span {
  readonly text: string
  /** Type size in px. */
  readonly size: number
  readonly weight: FontWeight
  readonly family: FontFamily
  /** `#RRGGBB`. */
  readonly colour: string
  /** px above the line, for the number of a source behind a value; none stands on the line. */
  readonly raised?: number
}

/** One line of text: its spans follow each other without a gap. */
export interface TextNode {
  readonly kind: 'text'
  /** The point of the anchor on the baseline. */
  readonly x: number
  readonly y: number
  readonly anchor: Anchor
  readonly spans: readonly Span[]
}

export interface RectNode {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius: number
  readonly fill: string
  readonly opacity: number
}

/** A rectangle that goes from opacity .78 at its left to .04 at its right. */
export interface FadeNode {
  readonly kind: 'fade'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: string
}

/** Lines and shapes; `fill` or `stroke` is null where it has none. */
export interface PathNode {
  readonly kind: 'path'
  readonly d: string
  readonly fill: string | null
  readonly stroke: string | null
  readonly strokeWidth: number
  /** Lengths of stroke and gap in px; null for a whole line. */
  readonly dash: readonly [number, number] | null
  readonly opacity: number
}

/** Nodes that are one thing to a reader, with its name. */
export interface GroupNode {
  readonly kind: 'group'
  readonly label: string
  readonly nodes: readonly SceneNode[]
}

export type SceneNode = TextNode | RectNode | FadeNode | PathNode | GroupNode

/** One page. */
export interface Scene {
  /** px. */
  readonly width: number
  readonly height: number
  readonly ground: string
  /** BCP 47 language of the text. */
  readonly lang: 'zh-CN' | 'en'
  /** What the page is, for who cannot see it. */
  readonly title: string
  readonly description: string
  readonly nodes: readonly SceneNode[]
}

/** A filled rectangle; a line along an axis is one too, so that it lies on whole pixels. */
export function rect(x: number, y: number, width: number, height: number, fill: string): RectNode {
  return { kind: 'rect', x, y, width, height, radius: 0, fill, opacity: 1 }
}

/** An open line through points, given as `[x, y]` pairs. */
export function polyline(points: readonly (readonly [number, number])[], stroke: string, strokeWidth: number): PathNode {
  const d = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`).join('')
  return { kind: 'path', d, fill: null, stroke, strokeWidth, dash: null, opacity: 1 }
}

/** A number of px as it is written into a picture: two decimals, so that the same page has the same bytes everywhere. */
export function coordinate(px: number): string {
  return String(Math.round(px * 100) / 100)
}

/** Every node of a scene that is not a group, in drawing order. */
export function leaves(nodes: readonly SceneNode[]): readonly Exclude<SceneNode, GroupNode>[] {
  return nodes.flatMap((node) => (node.kind === 'group' ? leaves(node.nodes) : [node]))
}

/** The colours that fade somewhere in a page, each once: one gradient is enough for all marks of a colour. */
export function fadeColours(nodes: readonly SceneNode[]): readonly string[] {
  return [...new Set(leaves(nodes).flatMap((node) => (node.kind === 'fade' ? [node.colour] : [])))]
}

/** Marks that the Latin fonts of the stack draw half a character wide; in Chinese text they belong to the Chinese font. */
const chineseMarks = /([“”‘’…—·]+)/

/**
 * The stacks of drawn pages. Some programs read the first name alone, so that it is one that every machine has or has a match for.
 */
const drawnFonts: Readonly<Record<FontFamily, Readonly<Record<'zh-CN' | 'en', string>>>> = {
  sans: { 'zh-CN': `Arial,${fonts.sans}`, en: `Arial,${fonts.sans}` },
  headline: { 'zh-CN': fonts.headline, en: `"Times New Roman",${fonts.headlineLatin}` },
}

/** Words of a span with the font stack they are set in. */
export interface FontRun {
  readonly text: string
  readonly fonts: string
}

/** Words of a line as they are drawn: their span, and by how much their baseline lies below that of the words before, px. */
export interface DrawnRun extends FontRun {
  readonly span: Span
  readonly down: number
}

/** The words of a line in the order in which they are drawn. */
export function drawnRuns({ spans }: TextNode, lang: 'zh-CN' | 'en'): readonly DrawnRun[] {
  let raised = 0
  return spans.flatMap((span) =>
    fontRuns(span, lang).map((run) => {
      const down = raised - (span.raised ?? 0)
      raised = span.raised ?? 0
      return { ...run, span, down }
    }),
  )
}

/** Splits a span where the font stack changes. */
export function fontRuns(span: Span, lang: 'zh-CN' | 'en'): readonly FontRun[] {
  const stack = drawnFonts[span.family][lang]
  if (lang !== 'zh-CN' || span.family === 'headline') return [{ text: span.text, fonts: stack }]
  return span.text
    .split(chineseMarks)
    .filter((text) => text !== '')
    .map((text) => ({ text, fonts: chineseMarks.test(text) ? fonts.sansHan : stack }))
}
