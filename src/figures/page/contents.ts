/** What is on a page, so that the page can give its sources, explain its marks and open its evidence. */
import type { Quoted } from '#figures/head.ts'
import { nothingDrawn, type Drawn } from '#figures/legend.ts'
import type { LegendKey, Note } from '#figures/model.ts'

export interface Contents {
  readonly drawn: Drawn
  /** What is quoted in words only. */
  readonly quoted: Quoted
  /** Signs that stand for something not drawn, as the grade that an answer would reach. */
  readonly signs: readonly LegendKey[]
  /** Notes and keys that stand among the blocks, so that they are not said below them too. */
  readonly notes: readonly Note[]
  readonly keys: readonly LegendKey[]
}

/** Contents that are drawn and nothing else. */
export function drawing(drawn: Partial<Drawn>): Contents {
  return { drawn: { ...nothingDrawn, ...drawn }, quoted: { figures: [], absences: [] }, signs: [], notes: [], keys: [] }
}

/** The contents of several blocks together. */
export function together(parts: readonly Contents[]): Contents {
  const drawn = parts.map((part) => part.drawn)
  return {
    drawn: {
      rulers: drawn.flatMap((part) => part.rulers),
      marks: drawn.flatMap((part) => part.marks),
      reasons: drawn.flatMap((part) => part.reasons),
      policies: drawn.flatMap((part) => part.policies),
      comparisons: drawn.flatMap((part) => part.comparisons),
    },
    quoted: {
      figures: parts.flatMap((part) => part.quoted.figures),
      absences: parts.flatMap((part) => part.quoted.absences),
    },
    signs: parts.flatMap((part) => part.signs),
    notes: parts.flatMap((part) => part.notes),
    keys: parts.flatMap((part) => part.keys),
  }
}
