/** A text cut where quotes begin and end. */

/** Words of a text by their place: 0-based UTF-16 indexes, half open. */
export interface Span {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A run of text that the same spans cover from its first to its last character. */
export interface Segment {
  readonly start: number
  readonly text: string
  /** Those that cover it, the innermost (shortest; of equals the last given) first; empty for text that nobody quotes. */
  readonly covering: readonly string[]
  /** Those of them that begin here, in the order given. */
  readonly beginning: readonly string[]
}

/**
 * The text as segments, in its order; joined they are the text. Spans may overlap, contain each other or be the same; what lies
 * outside of the text, or is empty, is passed over.
 */
export function segmentsOf(text: string, spans: readonly Span[]): readonly Segment[] {
  const inside = spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const covering = inside.filter((span) => span.start <= start && end <= span.end)
    return {
      start,
      text: text.slice(start, end),
      covering: [...covering]
        .reverse()
        .sort((a, b) => a.end - a.start - (b.end - b.start))
        .map(({ id }) => id),
      beginning: covering.filter((span) => span.start === start).map(({ id }) => id),
    }
  })
}
