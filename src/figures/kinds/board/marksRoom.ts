/** How many columns of marks stand beside each other, and how wide they are, px: pure, so that it can be worked out with a pencil. */
import type { BoardColumns } from './paging.ts'

export const markSizes = {
  name: 192,
  count: 64,
  /** Between two groups of areas. */
  between: 12,
  /** The narrowest and the widest column. */
  narrowest: 20,
  widest: 72,
} as const

/** Gaps between groups: five groups and the references. */
const gaps = 5

/** Areas beside each other in `width` px, references aside; at least one. */
export function marksThatFit(width: number, references: number): number {
  const { name, count, between, narrowest } = markSizes
  return Math.max(1, Math.floor((width - name - count - gaps * between) / narrowest) - references)
}

/** The width of a column where so many share the room. */
export function markColumn(width: number, columns: number): number {
  const { name, count, between, narrowest, widest } = markSizes
  const share = Math.floor((width - name - count - gaps * between) / Math.max(1, columns))
  return Math.min(widest, Math.max(narrowest, share))
}

/** The width of the whole board. */
export function marksWidth({ peers, references }: BoardColumns, column: number): number {
  const { name, count, between } = markSizes
  return name + count + gaps * between + (peers.length + references.length) * column
}
